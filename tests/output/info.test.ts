import {describe, expect, test} from 'vitest';
import type {EventOf} from '../../src/match/model/event.ts';
import {buildTimeline} from '../../src/match/model/timeline.ts';
import {kickWords} from '../../src/output/event-words.ts';
import {infoLines, matchInfo} from '../../src/output/info.ts';
import {report} from '../../src/output/report.ts';
import {clockAt, draft, LINE_UPS, makeEvent, makeMatch, ninety} from '../support/make-match.ts';

const home = {side: 'home'} as const;
const away = {side: 'away'} as const;
const match = ninety(
  [
    draft('goal', '20', {...home, scorer: 'h9', assist: 'h10', xg: 0.1234567}),
    draft('goal', '45+2', {...away, scorer: 'h4', kind: 'own-goal'}),
    draft('card', '60', {...away, card: 'second-yellow', player: 'a4'}),
    draft('substitution', '70', {...home, on: 'h12', off: 'h9'}),
    draft('play', '71', {...home, kind: 'pass', completed: true}),
    draft('play', '72', {...away, kind: 'pass'}),
    draft('play', '73', {...home, kind: 'pass'}),
  ],
  {
    lineUps: LINE_UPS,
    coverage: 'complete',
    stats: ['shots', 'xg', 'possession', 'ppda'],
    playerOfTheMatch: {player: 'h9'},
    origin: {
      provider: 'somebody',
      events: 1234,
      attribution: 'Data: Somebody',
      warnings: ['the file has been changed'],
    },
  },
);
const timeline = buildTimeline(match);

test('matchInfo summarises a match', () => {
  expect(matchInfo(timeline)).toEqual({
    provider: 'somebody',
    fixture: match.fixture,
    score: {home: 1, away: 1},
    shootOut: null,
    status: null,
    goals: [
      {side: 'home', player: 'Home Player 9', assist: 'Home Player 10', clock: "20'", kind: 'open-play'},
      {side: 'away', player: 'Home Player 4', assist: null, clock: "45+2'", kind: 'own-goal'},
    ],
    cards: [{side: 'away', player: 'Away Player 4', clock: "60'", card: 'second-yellow'}],
    substitutions: {home: 1, away: 0},
    stats: {
      shots: {home: 1, away: 0},
      xg: {home: 0.1235, away: 0},
      possession: {home: 66.6667, away: 33.3333},
      ppda: {home: null, away: null},
    },
    events: 1234,
    cues: 8,
    playerOfTheMatch: 'Home Player 9',
    warnings: ['the file has been changed'],
  });
});

describe('infoLines', () => {
  test('with an estimated minute marked as in the commentary', () => {
    const order = {kind: 'order'} as const;
    const lines = infoLines(buildTimeline(ninety([draft('goal', '90', {...home, timing: order})])));
    expect(lines).toContain("     ~90'  HOM   scorer not known");
    const bounds = {from: clockAt('85'), to: clockAt('90+2')};
    const bounded = draft('card', '90', {...home, card: 'yellow', timing: {kind: 'interval', ...bounds}});
    expect(infoLines(buildTimeline(ninety([bounded])))).toContain("     ~90'  HOM   bench, yellow (85' to 90+2')");
  });

  test('as text, with the meaning of each statistic', () => {
    const lines = infoLines(timeline);
    expect(lines[0]).toBe('Homeham 1-1 Awayton');
    expect(lines[1]).toBe('Test Cup, 2017-01-11');
    expect(lines).toContain("      20'  HOM   Home Player 9, assist Home Player 10");
    expect(lines).toContain("    45+2'  AWA   Home Player 4 (og)");
    expect(lines).toContain("      60'  AWA   Away Player 4, second yellow");
    expect(lines).toContain("      70'  HOM   Home Player 12 for Home Player 9");
    expect(lines[lines.indexOf('Player of the match') + 1]).toBe('  Home Player 9');
    expect(lines[lines.indexOf('Statistics') + 1]).toMatch(/^ +HOM {3}AWA$/);
    expect(lines.find(line => line.includes('xG'))).toMatch(/^ {2}xG {10}0\.12 {2}0\.00 {2}expected goals/);
    expect(lines.find(line => line.includes('PPDA'))).toMatch(/^ {2}PPDA {11}– {5}– {2}passes allowed .*Trainor/);
    expect(lines.slice(-5)).toEqual([
      'somebody: 1234 events, 8 in the commentary',
      'Data: Somebody',
      '',
      'Warnings',
      '  the file has been changed',
    ]);
  });

  test('kick-off, referee and attendance are in a line of their own', () => {
    const {fixture} = ninety();
    const known = {...fixture, kickOff: '19:45 GMT', referee: 'Ann Other', attendance: 12_345};
    const lines = infoLines(buildTimeline(ninety([], {fixture: known})));
    expect(lines[2]).toBe('kick-off 19:45 GMT, referee Ann Other, attendance 12,345');
    expect(infoLines(buildTimeline(ninety()))[2]).toBe('');
  });

  test('a change at half-time is one', () => {
    const {events, ...rest} = ninety();
    const change = makeEvent('substitution', '45', {...home, on: 'Marsh', off: 'Lane', id: 'change'});
    const broken = buildTimeline({...rest, events: [...events.slice(0, 2), change, ...events.slice(2)]});
    expect(infoLines(broken)).toContain('       HT  HOM   Marsh for Lane');
    const lines = report(broken, {from: 0, until: broken.duration}).split('\n');
    expect(lines).toContain('- HT Homeham: Marsh for Lane');
  });

  test('a missing count is a dot, and a match without statistics shows no counts', () => {
    const shot = draft('shot', '20', {...home, outcome: 'blocked'});
    const told = infoLines(buildTimeline(ninety([shot])));
    expect(told.find(line => line.includes('Shots'))).toMatch(/^ {2}Shots {7}1 {5}· /);
    // A statistic that both sides lack is left out, as the whole section is without any.
    expect(told.join('\n')).not.toContain('On target');
    expect(infoLines(buildTimeline(ninety()))).not.toContain('Statistics');
    expect(infoLines(buildTimeline(ninety([], {stats: []}))).join('\n')).not.toMatch(/Statistics|Shots/);
  });

  test('a shoot-out, kick by kick', () => {
    const kicks = buildTimeline(
      makeMatch([
        draft('kick-off', 'pen 1'),
        draft('shoot-out-kick', 'pen 1', {...home, scored: true, taker: 'Ann'}),
        draft('shoot-out-kick', 'pen 2', {...away, scored: false}),
      ]),
    );
    expect(matchInfo(kicks).shootOut).toEqual({
      home: 1,
      away: 0,
      kicks: [
        {side: 'home', player: 'Ann', scored: true},
        {side: 'away', player: null, scored: false},
      ],
    });
    expect(infoLines(kicks)[0]).toBe('Homeham 0-0 Awayton, 1-0 on penalties');
    expect(infoLines(kicks)).toContain('    pen 2  AWA   not known, missed');
  });
});

test.each([
  [{scored: true}, 'scored'],
  [{scored: false, outcome: 'saved', goalkeeper: 'a1'}, 'saved'],
  [{scored: false, outcome: 'woodwork'}, 'hit the woodwork'],
  [{scored: false, outcome: 'off-target'}, 'missed'],
  [{scored: false}, 'missed'],
] as const)('a kick of a shoot-out: %j is %s', (fields, words) => {
  const kick = draft('shoot-out-kick', 'pen 1', {side: 'home', taker: 'h9', ...fields});
  const {cues} = buildTimeline(
    makeMatch([draft('kick-off', '1'), draft('whistle', '90'), draft('kick-off', 'pen 1'), kick], {lineUps: LINE_UPS}),
  );
  expect(kickWords(cues.at(-1)!.event as EventOf<'shoot-out-kick'>)).toBe(words);
});
