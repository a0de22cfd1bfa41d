import {describe, expect, test} from 'vitest';
import {beatenBy} from '../../../src/match/commentary/words/beaten.ts';
import {buildTimeline} from '../../../src/match/model/timeline.ts';
import {expectBounds} from '../../support/bounds.ts';
import {draft, LINE_UPS, makeEvent, ninety} from '../../support/make-match.ts';
import {nthWay} from '../../support/ways.ts';

// What a line says after a chance, how much of its move it tells, and how many sentences a goal has.

const home = {side: 'home'} as const;
const away = {side: 'away'} as const;
const shot = (clock: string, fields: object = {}) =>
  draft('shot', clock, {...home, shooter: 'h9', outcome: 'off-target', location: {x: 92, y: 34}, ...fields});
const opened = [shot('1', {shooter: 'h7'}), shot('2', {...away, shooter: 'a7'})];
const goal = (clock: string, fields: object = {}) => draft('goal', clock, {...home, scorer: 'h10', ...fields});
const conceded = (clock: string) => goal(clock, {...away, scorer: 'a10'});
const pass = (clock: string, player: string, target: string, x: number, end: number) =>
  draft('play', clock, {
    ...home,
    kind: 'pass',
    player,
    target,
    location: {x, y: 34},
    end: {x: end, y: 34},
    completed: true,
  });
const move = [...opened, pass('20:10', 'h6', 'h8', 40, 60), pass('20:14', 'h8', 'h9', 60, 84)];

expectBounds('after a big chance', [
  [
    'that is scored one time in two',
    /should have scored|has to go in|How has Home9 missed/,
    [...opened, shot('20', {xg: 0.5})],
    [
      [...opened, shot('20', {xg: 0.49})],
      [...opened, shot('20', {xg: 0.5, penalty: true})],
    ],
  ],
  [
    'of a side that is level',
    /Homeham could have been ahead there/,
    [...opened, goal('5'), conceded('10'), shot('20', {xg: 0.4})],
    [
      [...opened, goal('5'), shot('20', {xg: 0.4})],
      [...opened, conceded('5'), shot('20', {xg: 0.4})],
    ],
  ],
  [
    'of a side that is one behind',
    /the equaliser, right there/,
    [...opened, conceded('5'), shot('20', {xg: 0.4})],
    [
      [...opened, shot('20', {xg: 0.4})],
      [...opened, conceded('5'), conceded('6'), shot('20', {xg: 0.4})],
    ],
  ],
  [
    'of a side that is one ahead',
    /might have settled it/,
    [...opened, goal('5'), shot('20', {xg: 0.4})],
    [
      [...opened, shot('20', {xg: 0.4})],
      [...opened, goal('5'), goal('6'), shot('20', {xg: 0.4})],
    ],
  ],
]);

test('the move that led to a shot is told of a good chance, and every other time of another shot', () => {
  const told = (fields: object) =>
    Array.from({length: 40}, (_, n) =>
      nthWay([...move, shot('20:16', {location: {x: 84, y: 34}, ...fields})], n),
    ).filter(line => line.includes('Home6')).length;
  expect(told({xg: 0.15})).toBe(40);
  for (const fields of [{xg: 0.14}, {}]) {
    expect(told(fields)).toBeGreaterThan(5);
    expect(told(fields)).toBeLessThan(35);
  }
});

describe('a goal', () => {
  const sentences = (line: string) => line.replace(/^GOAL! .*?\d-\d \w+\. /, '').split(/(?<=[.!?]) /);
  const after = [...opened, shot('3'), shot('4', away)];
  test('has at most two sentences after its story, and the assist comes before the course of the match', () => {
    const first = goal('20', {assist: 'h8', location: {x: 92, y: 34}});
    const second = goal('23', {assist: 'h8', location: {x: 92, y: 34}});
    for (let n = 0; n < 10; n += 1) {
      const line = nthWay([...after, first, second], n);
      expect(line).toMatch(/A second for Home10|Home10 has two/);
      expect(line).toMatch(/second assist/);
      expect(line).not.toMatch(/three minutes|cushion|Two goals in it|breathing space/);
    }
  });

  test('says what it means where nothing else is to be said, or where a reader would miss it', () => {
    const plain = goal('20', {scorer: 'h11', location: {x: 92, y: 34}});
    const level = goal('40', {scorer: 'h11', assist: 'h8', location: {x: 92, y: 34}});
    for (let n = 0; n < 6; n += 1) {
      expect(nthWay([...after, plain], n)).toMatch(/Homeham lead|take the lead|First blood/);
      const again = nthWay([...after, goal('10', {assist: 'h8'}), conceded('12'), conceded('20'), level], n);
      expect(again).toMatch(/second assist.*(?:are level|All square|all to play for)/);
    }
  });

  test.each<[string, object, RegExp]>([
    ['of which only the side is known', {}, /^\S[^.]*\.$/],
    ['whose assist is known', {assist: 'h8'}, /set up by Home8|Home8’s pass|Home8 with the assist/],
    ['whose place is known', {location: {x: 80, y: 34}}, /from 25 yards/],
    ['whose delivery is known', {delivery: 'corner'}, /after a corner/],
    ['that is a penalty', {kind: 'penalty'}, /Homeham score from the penalty spot\./],
    ['that is a set piece', {kind: 'set-piece'}, /^\S[^.]*\.$/],
  ])('of nobody named %s', (_what, fields, words) => {
    const line = nthWay([...after, goal('20', {scorer: undefined, ...fields})], 0);
    expect(sentences(line).join(' ')).toMatch(words);
  });
});

test.each([
  ['Goal! Away9 strikes.', 'GOAL! Away9 strikes.'],
  ['Goal – Away9 strikes.', 'GOAL! Away9 strikes.'],
  ['goal: Away9.', 'GOAL! Away9.'],
  ['Goal!', 'GOAL!'],
  ['It is a GOAL by Away9.', 'It is a GOAL by Away9.'],
  ['Away9 strikes.', 'GOAL! Away9 strikes.'],
  ['Goalscorer: Away9.', 'GOAL! Goalscorer: Away9.'],
  ['A goal! Away9 strikes.', 'GOAL! A goal! Away9 strikes.'],
])('a goal with the words %s is %s', (words, line) => {
  expect(nthWay([goal('20', {...away, scorer: 'a9', words})], 0)).toBe(line);
});

describe('the opponent whom a player went past', () => {
  const {match, players, states} = buildTimeline(ninety([], {lineUps: LINE_UPS}));
  const past = (player: string, winner = 'h9') => makeEvent('play', '3', {...away, kind: 'challenge', player, winner});
  const passed = makeEvent('play', '3', {...home, kind: 'pass', player: 'h9'});
  const beaten = (plays: readonly ReturnType<typeof past>[], player: string | undefined = 'h9') =>
    beatenBy(player, {match, players, before: states[0]!, line: {passage: {plays}}} as unknown as Parameters<
      typeof beatenBy
    >[1]);
  test.each<[string, ReturnType<typeof past>[], string | undefined]>([
    ['is the last one', [past('a4'), past('a5')], 'a5'],
    ['is not one whom another player went past', [past('a4'), past('a5', 'h8')], 'a4'],
    ['is nobody before the last pass of the player', [past('a4'), passed], undefined],
    ['is one after it', [passed, past('a4')], 'a4'],
    ['is nobody without a challenge', [], undefined],
  ])('%s', (_what, plays, player) => expect(beaten(plays)).toBe(player));
});
