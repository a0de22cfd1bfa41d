import {describe, expect, test} from 'vitest';
import type {CommentaryLevel} from '../../../src/match/commentary/selection/commentary-level.ts';
import {buildTimeline} from '../../../src/match/model/timeline.ts';
import {type Draft, draft, LINE_UPS, makeMatch} from '../../support/make-match.ts';

// Where every event is recorded: which of them a reader of live texts would miss.

const home = {side: 'home'} as const;
const away = {side: 'away'} as const;
const shot = (clock: string, fields: object = {}) =>
  draft('shot', clock, {...home, outcome: 'off-target', shooter: 'h9', location: {x: 90, y: 34}, ...fields});

function lines(drafts: readonly Draft[], detail: CommentaryLevel = 'normal', fixture: object = {}) {
  const all = [draft('kick-off', '1'), ...drafts, draft('whistle', '90', {final: true})];
  const made = makeMatch(all, {lineUps: LINE_UPS, coverage: 'complete'});
  const match = {...made, fixture: {...made.fixture, ...fixture}};
  const {cues, words} = buildTimeline(match, detail);
  return cues.map(({event: {type}}, n) => ({type, words: words[n]!}));
}

test('an offside soon after a line is left out, and a count leaves it out too', () => {
  const offside = (clock: string) => draft('offside', clock, {...home, player: 'h9'});
  const drafts = [shot('10:00'), offside('10:30'), offside('13:00'), offside('15:30'), offside('18:00')];
  const told = lines(drafts).filter(({type}) => type === 'offside');
  expect(told).toHaveLength(3);
  // A reader who has been told of two cannot be told of a third that was the fourth.
  for (const {words} of told) expect(words).not.toMatch(/third|fourth/);
  expect(lines(drafts, 'high').filter(({type}) => type === 'offside')).toHaveLength(4);
});

test('a shot with little chance of a goal has a line only after a lull, and none is left out at the high level', () => {
  const hopeless = (clock: string) => shot(clock, {xg: 0.02, shooter: 'h7', outcome: 'blocked', blocker: 'a5'});
  const shots = (drafts: readonly Draft[], detail: CommentaryLevel = 'normal') =>
    lines(drafts, detail).filter(({type}) => type === 'shot').length;
  expect(shots([shot('10:00'), hopeless('11:00')])).toBe(1);
  expect(shots([shot('10:00'), hopeless('11:00')], 'high')).toBe(2);
  expect(shots([shot('10:00'), hopeless('13:00')])).toBe(2);
  expect(shots([shot('10:00'), shot('11:00', {xg: 0.2})])).toBe(2);
  const far = {xg: undefined, location: {x: 75, y: 34}};
  expect(shots([shot('10:00'), shot('11:00', far)])).toBe(1);
  expect(shots([shot('10:00'), shot('11:00', {...far, outcome: 'saved'})])).toBe(2);
  // The first of a side is always worth a line.
  expect(shots([shot('10:00'), {...hopeless('11:00'), side: 'away', shooter: 'a9', blocker: 'h5'}])).toBe(2);
  // A near miss is no hopeless shot, and a side that chases the match has no time for them.
  expect(shots([shot('10:00'), shot('11:00', {xg: 0.02, goalMouth: {across: 4, height: 1}})])).toBe(2);
  const behind = draft('goal', '20', {...away, scorer: 'a9'});
  expect(shots([behind, shot('85:00'), hopeless('86:00')])).toBe(2);
});

describe('what came of a free kick in a dangerous place whose foul has a line', () => {
  const foul = (fields: object = {}) =>
    draft('foul', '20:10', {...away, fouler: 'a4', fouled: 'h9', location: {x: 22, y: 34}, ...fields});
  const ball = (clock: string, fields: object = {}) =>
    draft('play', clock, {
      ...home,
      kind: 'pass',
      player: 'h7',
      target: 'h9',
      location: {x: 82, y: 34},
      end: {x: 98, y: 34},
      completed: false,
      delivery: 'free-kick',
      ...fields,
    });
  const blocked = (clock: string, fields: object = {}) =>
    shot(clock, {setPiece: true, outcome: 'blocked', xg: 0.02, shooter: 'h7', blocker: 'a5', ...fields});
  test.each<[string, readonly Draft[], boolean]>([
    ['a ball into the box', [foul(), ball('21:10')], true],
    ['within two minutes', [foul(), ball('22:10')], true],
    ['not later', [foul(), ball('22:11')], false],
    ['not of the other side', [foul(), ball('21:10', {...away, player: 'a7', target: 'a9'})], false],
    ['not a ball in open play', [foul(), ball('21:10', {delivery: undefined})], false],
    ['not after a foul in midfield', [foul({location: {x: 45, y: 34}}), ball('21:10')], false],
    ['a shot', [foul(), blocked('21:10')], true],
    ['not a shot later', [foul(), shot('21:30', {xg: 0.2}), blocked('22:11')], false],
    ['not a shot from open play', [foul(), blocked('21:10', {setPiece: undefined})], false],
  ])('%s: a line', (_what, drafts, there) => {
    const first = shot('10:00');
    expect(lines([first, ...drafts]).some(({words}) => words.includes('Home7') || words.includes('Away7'))).toBe(there);
  });
});

test('a blocked shot without a line is in the line of the next one', () => {
  const hopeless = shot('11:00', {xg: 0.02, shooter: 'h7', outcome: 'blocked', blocker: 'a5'});
  const next = (clock: string, fields: object = {}) =>
    lines([shot('10:00'), hopeless, shot(clock, {xg: 0.2, shooter: 'h10', ...fields})]).at(-2)!.words;
  expect(next('11:20')).toMatch(/^Home7(?:’s shot is| has a shot| has one) blocked\. /);
  expect(next('11:40')).not.toMatch(/Home7/);
  expect(next('11:20', away)).not.toMatch(/Home7/);
});

test('an injury to nobody named says nothing', () => {
  const hurt = draft('remark', '50', {about: 'injury'});
  expect(lines([hurt]).map(({type}) => type)).not.toContain('remark');
  expect(lines([hurt], 'high').map(({type}) => type)).toContain('remark');
});

test('one collision is one line', () => {
  const hurt = (clock: string, player: string) => draft('remark', clock, {...home, about: 'injury', players: [player]});
  const foul = draft('foul', '20:00', {...away, fouler: 'a4', fouled: 'h9', location: {x: 20, y: 34}});
  expect(lines([foul, hurt('20:20', 'h9')]).map(({type}) => type)).not.toContain('remark');
  expect(lines([hurt('20:00', 'h8'), hurt('20:20', 'h9')]).filter(({type}) => type === 'remark')).toHaveLength(1);
  expect(lines([foul, hurt('22:00', 'h9')]).map(({type}) => type)).toContain('remark');
  const card = draft('card', '20:30', {...away, card: 'yellow', player: 'a4'});
  expect(lines([foul, card]).find(({type}) => type === 'card')!.words).toMatch(/for it|[Tt]hat foul|The foul/);
});

test('a corner whose ball is lost has no line, and the shot seconds later says what it came from', () => {
  const ball = draft('play', '20:00', {
    ...home,
    kind: 'pass',
    player: 'h7',
    location: {x: 105, y: 0},
    end: {x: 98, y: 34},
    completed: false,
  });
  const corner = [draft('corner', '20:00', {...home, taker: 'h7'}), ball];
  const after = (clock: string) => lines([shot('5:00'), ...corner, shot(clock)]);
  expect(after('20:08').filter(({type}) => type === 'corner' || type === 'play')).toEqual([]);
  expect(after('20:08').at(-2)!.words).toMatch(/corner/);
  expect(after('20:30').at(-2)!.words).not.toMatch(/corner/);
});

describe('a final', () => {
  const fixture = {competition: 'Champions League 2010/2011', stage: 'Final', venue: 'Wembley Stadium'};
  const goal = draft('goal', '20', {...home, scorer: 'h9'});

  test('says so at kick-off, and who has won it', () => {
    const told = lines([goal], 'normal', fixture);
    expect(told[0]!.words).toBe(
      'Homeham v Awayton, and we’re under way at Wembley Stadium in the Champions League final.',
    );
    expect(told.at(-1)!.words).toContain('Homeham win the Champions League final!');
  });

  test('is not won by a draw, and a league match decides nothing', () => {
    expect(lines([], 'normal', fixture).at(-1)!.words).not.toContain('win');
    expect(lines([goal], 'normal', {...fixture, stage: 'Regular Season'}).at(-1)!.words).not.toContain('win the');
    expect(lines([goal], 'normal', {...fixture, leg: 1}).at(-1)!.words).not.toContain('win the');
  });
});

test('a foul says no distance, which is left to the free kick', () => {
  const foul = draft('foul', '20:00', {...away, fouler: 'a4', fouled: 'h9', location: {x: 20, y: 34}});
  const free = shot('20:40', {setPiece: true, location: {x: 85, y: 34}});
  const [, first, second] = lines([foul, free]);
  expect(first!.words).not.toMatch(/yards/);
  expect(second!.words).toMatch(/free kick/);
});
