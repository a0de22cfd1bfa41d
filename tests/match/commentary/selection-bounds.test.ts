import {describe, expect, test} from 'vitest';
import type {CommentaryLevel} from '../../../src/match/commentary/selection/commentary-level.ts';
import {isBigChance, levelOf} from '../../../src/match/commentary/selection/commentary-level.ts';
import {type LossWeight, weightOfLoss} from '../../../src/match/commentary/selection/loss-weight.ts';
import {isMinor} from '../../../src/match/commentary/selection/selection.ts';
import {MINUTE} from '../../../src/match/model/clock.ts';
import type {EventOf} from '../../../src/match/model/event.ts';
import {buildTimeline} from '../../../src/match/model/timeline.ts';
import {type Draft, draft, LINE_UPS, makeEvent, ninety} from '../../support/make-match.ts';

// At which time, distance or count an event or a passage is worth a line, where every event is recorded.

const home = {side: 'home'} as const;
const away = {side: 'away'} as const;
const shot = (clock: string, fields: object = {}) =>
  draft('shot', clock, {...home, outcome: 'saved', shooter: 'h9', location: {x: 92, y: 34}, ...fields});
const conceded = (clock: string) => draft('goal', clock, {...away, scorer: 'a10'});

type Spot = readonly [x: number, y: number];
const at = ([x, y]: Spot) => ({x, y});
const fieldsOf = (kind: 'pass' | 'carry', from: Spot, to: Spot, completed = true) =>
  ({...home, kind, player: 'h8', location: at(from), end: at(to), completed}) as const;
const ball = (clock: string, from: Spot, to: Spot, completed = true) =>
  draft('play', clock, {...fieldsOf('pass', from, to, completed), target: 'h9'});
const play = (from: Spot, to: Spot, completed = true, kind: 'pass' | 'carry' = 'pass') =>
  makeEvent('play', '3', fieldsOf(kind, from, to, completed));

/** True if the last of these events has a line. */
function hasLine(drafts: readonly Draft[], detail: CommentaryLevel = 'normal'): boolean {
  const whole = drafts.map((each, n) => ({...each, id: n === drafts.length - 1 ? 'last' : `before ${n}`}));
  const {cues} = buildTimeline(ninety(whole, {lineUps: LINE_UPS, coverage: 'complete'}), detail);
  return cues.some(({event}) => event.id === 'last');
}

describe('after a line at ten minutes', () => {
  const offside = (clock: string) => draft('offside', clock, {...home, player: 'h9'});
  const corner = (clock: string) => draft('corner', clock, {...home, taker: 'h7'});
  const foul = (clock: string, x: number) =>
    draft('foul', clock, {...away, fouler: 'a4', fouled: 'h9', location: {x, y: 34}});
  const minor = (clock: string, fields: object = {}) =>
    shot(clock, {outcome: 'off-target', xg: 0.02, shooter: 'h7', ...fields});
  const lines = [shot('9:00'), shot('10:00', {shooter: 'h10'})];
  test.each<[string, Draft, boolean]>([
    ['an offside within two minutes', offside('11:59'), false],
    ['an offside after two minutes', offside('12:00'), true],
    ['a corner within two minutes', corner('11:59'), false],
    ['a corner after two minutes', corner('12:00'), true],
    ['a foul within two minutes', foul('11:59', 28.1), false],
    ['a foul after two minutes', foul('12:00', 28.1), true],
    ['a foul within 28 metres', foul('11:59', 28), true],
    ['a foul from 32 metres on', foul('15:00', 32), false],
    ['a foul within 32 metres', foul('15:00', 31.9), true],
    ['a hopeless shot within two minutes', minor('11:59'), false],
    ['a hopeless shot after two minutes', minor('12:00'), true],
    ['a hopeless penalty', minor('11:00', {penalty: true}), true],
  ])('%s', (_what, event, there) => expect(hasLine([...lines, event])).toBe(there));

  test.each<[string, readonly Draft[], boolean]>([
    ['one behind, in the 80th minute', [conceded('20'), shot('80:10'), minor('80:50')], true],
    ['one behind, in the 79th', [conceded('20'), shot('79:10'), minor('79:50')], false],
    ['two behind', [conceded('20'), conceded('21'), shot('80:10'), minor('80:50')], true],
    ['three behind', [conceded('20'), conceded('21'), conceded('22'), shot('80:10'), minor('80:50')], false],
    ['level', [shot('80:10'), minor('80:50')], false],
  ])('a hopeless shot of a side that is %s', (_what, drafts, there) => expect(hasLine(drafts)).toBe(there));

  const hurt = (clock: string) => draft('remark', clock, {...home, about: 'injury', players: ['h9']});
  test.each<[string, readonly Draft[], boolean]>([
    ['a minute after a foul', [foul('20:00', 20), hurt('21:00')], false],
    ['more than a minute after a foul', [foul('20:00', 20), hurt('21:01')], true],
    ['a minute after a card', [draft('card', '20:00', {...away, card: 'yellow', player: 'a4'}), hurt('21:00')], false],
    ['a minute after a shot', [shot('20:00'), hurt('21:00')], true],
  ])('an injury %s', (_what, drafts, there) => expect(hasLine(drafts)).toBe(there));
});

describe('a shot with little chance of a goal', () => {
  test.each<[object, boolean]>([
    [{outcome: 'blocked', xg: 0.049}, true],
    [{outcome: 'blocked', xg: 0.05}, false],
    [{outcome: 'off-target', xg: 0.039}, true],
    [{outcome: 'off-target', xg: 0.04}, false],
    [{outcome: 'saved', xg: 0.01}, false],
    [{outcome: 'woodwork', xg: 0.01}, false],
    [{outcome: 'blocked', location: {x: 81, y: 34}}, true],
    [{outcome: 'blocked', location: {x: 81.1, y: 34}}, false],
    [{outcome: 'blocked'}, false],
    [{outcome: 'blocked', xg: 0.01, penalty: true}, false],
    // Just wide.
    [{outcome: 'off-target', xg: 0.01, goalMouth: {across: 4.3, height: 1}}, false],
    [{outcome: 'off-target', xg: 0.01, goalMouth: {across: 4.5, height: 1}}, true],
  ])('%j: %s', (fields, minor) => {
    expect(isMinor(makeEvent('shot', '3', {...home, ...fields} as Parameters<typeof makeEvent<'shot'>>[2]))).toBe(
      minor,
    );
  });
});

test.each<[object, boolean]>([
  [{outcome: 'blocked', xg: 0.35}, true],
  [{outcome: 'saved', xg: 0.34, location: {x: 100, y: 34}}, false],
  [{outcome: 'saved', location: {x: 94, y: 34}}, true],
  [{outcome: 'saved', location: {x: 93.9, y: 34}}, false],
  [{outcome: 'off-target', location: {x: 100, y: 34}}, false],
  [{outcome: 'saved'}, false],
  [{outcome: 'saved', bigChance: false, xg: 0.9}, false],
  [{outcome: 'blocked', bigChance: true, xg: 0.1}, true],
])('%j is a big chance: %s', (fields, big) => {
  expect(isBigChance(makeEvent('shot', '3', {...home, ...fields} as Parameters<typeof makeEvent<'shot'>>[2]))).toBe(
    big,
  );
});

describe('an attack that comes to nothing', () => {
  const ALMOST: LossWeight = {level: 'high', quiet: 3 * MINUTE};
  const LESSER: LossWeight = {level: 'high', quiet: 4 * MINUTE};
  const DEALT_WITH: LossWeight = {level: 'high', quiet: 1.5 * MINUTE};
  const DULL: LossWeight = {level: 'high', quiet: undefined};
  const middle = play([50, 34], [52, 34]);
  const passes = (count: number) => Array.from({length: count}, () => middle);
  const corner = makeEvent('corner', '3', home);
  const cornerKick = play([105, 0], [98, 34], false);
  const cleared = {stop: 'cleared', stopper: 'a4'} as const;
  const tackle = makeEvent('play', '3', {...away, kind: 'tackle', player: 'a4', location: {x: 8, y: 34}});
  test.each<[string, readonly (typeof middle)[], boolean, LossWeight | undefined]>([
    ['with a run into the box', [play([85, 30], [92, 30], true, 'carry')], false, ALMOST],
    ['of 20 passes', passes(20), false, ALMOST],
    ['of 19 passes', passes(19), false, DULL],
    ['of six passes', passes(6), false, DULL],
    ['of five passes', passes(5), false, undefined],
    ['with a pass into the box', [play([85, 30], [90, 16])], false, DULL],
    ['from a corner that is lost', [cornerKick], true, DULL],
    ['from a corner that is kept alive', [cornerKick, middle], true, LESSER],
    ['with a cross', [play([90, 5], [96, 34], false)], false, LESSER],
    ['with a cross that is cleared', [{...play([90, 5], [96, 34], false), ...cleared}], false, DEALT_WITH],
    ['with a cross that nobody named clears', [{...play([90, 5], [96, 34], false), stop: 'cleared'}], false, LESSER],
    ['from a corner that is cleared', [{...cornerKick, ...cleared}], true, DEALT_WITH],
    ['with a pass from the middle that is cleared', [{...play([75, 34], [96, 34], false), ...cleared}], false, DULL],
    ['with a pass into the area that goes astray', [play([75, 34], [87.1, 34], false)], false, DULL],
    ['with a pass that goes astray 18 metres from goal', [play([75, 34], [87, 34], false)], false, undefined],
    // The other side's tackle near its goal is none of the attack.
    ['with a tackle by the other side', [...passes(2), tackle], false, undefined],
    ['of nothing but a tackle', [tackle], false, undefined],
  ])('%s', (_what, plays, isCorner, weight) => {
    expect(weightOfLoss({plays, corner: isCorner ? corner : undefined})).toEqual(weight);
  });

  const LAST_DITCH: LossWeight = {level: 'high', quiet: 1.5 * MINUTE};
  test.each<[string, EventOf<'play'>, LossWeight | undefined]>([
    ['with a tackle in the area', tackle, LAST_DITCH],
    ['with an interception in the area', {...tackle, kind: 'interception'}, LAST_DITCH],
    ['with a tackle at the edge of it', {...tackle, location: {x: 16.5, y: 34}}, LAST_DITCH],
    ['with a tackle outside it', {...tackle, location: {x: 16.6, y: 34}}, undefined],
    ['with a tackle at the other end', {...tackle, location: {x: 97, y: 34}}, undefined],
    ['with a tackle nowhere known', {...tackle, location: undefined}, undefined],
  ])('%s, by the other side', (_what, stopped, weight) => {
    expect(weightOfLoss({plays: passes(2), corner: undefined}, stopped)).toEqual(weight);
  });

  test.each<[string, readonly Draft[], boolean]>([
    ['within three minutes', [shot('19:00'), ball('21:59', [80, 34], [97, 34])], false],
    ['after three minutes', [shot('19:00'), ball('22:00', [80, 34], [97, 34])], true],
    [
      'of a side that chases, within half of that',
      [conceded('20'), shot('79:00'), ball('80:29', [80, 34], [97, 34])],
      false,
    ],
    [
      'of a side that chases, after half of that',
      [conceded('20'), shot('79:00'), ball('80:30', [80, 34], [97, 34])],
      true,
    ],
  ])('almost a chance %s', (_what, drafts, there) => {
    // The other side takes the ball at the same time.
    const last = drafts.at(-1)!;
    const taken = {
      ...draft('play', '1', {...away, kind: 'carry', player: 'a4', location: {x: 8, y: 34}}),
      clock: last.clock,
    };
    expect(hasLine([...drafts, taken])).toBe(there);
  });
});

test.each<[string, object, CommentaryLevel | undefined]>([
  ['a tackle on the halfway line', {kind: 'tackle', location: {x: 52.5, y: 34}}, 'high'],
  ['a tackle in the other half', {kind: 'tackle', location: {x: 52.6, y: 34}}, undefined],
  ['a run that ends outside', {kind: 'carry', location: {x: 80, y: 34}, end: {x: 88.4, y: 34}}, undefined],
  ['a run in the box', {kind: 'carry', location: {x: 90, y: 34}, end: {x: 95, y: 34}}, undefined],
  ['a run of which only the start is known', {kind: 'carry', location: {x: 80, y: 34}}, undefined],
])('%s', (_what, fields, level) => {
  expect(levelOf(makeEvent('play', '3', {...home, ...fields} as Parameters<typeof makeEvent<'play'>>[2]))).toBe(level);
});
