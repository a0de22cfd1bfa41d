import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {standingEvents} from '../../../src/match/model/corrections.ts';
import type {MatchEvent} from '../../../src/match/model/event.ts';
import {talliesBetween} from '../../../src/match/model/span-tallies.ts';
import {
  type CountId,
  formatStat,
  isCounted,
  NO_TALLIES,
  statName,
  statOf,
  statsOf,
  statText,
} from '../../../src/match/model/stats.ts';
import {tallyEvent} from '../../../src/match/model/tally-event.ts';
import {buildTimeline} from '../../../src/match/model/timeline.ts';
import {matchArbitrary} from '../../support/arbitraries.ts';
import {makeEvent} from '../../support/make-match.ts';

const home = {side: 'home'} as const;
type Added = Partial<Record<CountId, number>>;

describe('the counts of each event', () => {
  test.each<[string, MatchEvent, Added, Added]>([
    ['a goal', makeEvent('goal', '1', home), {shots: 1, onTarget: 1}, {}],
    ['a penalty goal', makeEvent('goal', '1', {...home, kind: 'penalty'}), {shots: 1, onTarget: 1}, {}],
    ['an own goal', makeEvent('goal', '1', {...home, kind: 'own-goal'}), {}, {}],
    ['a saved shot', makeEvent('shot', '1', {...home, outcome: 'saved'}), {shots: 1, onTarget: 1}, {saves: 1}],
    ['a blocked shot', makeEvent('shot', '1', {...home, outcome: 'blocked'}), {shots: 1, blocked: 1}, {}],
    ['a wide shot', makeEvent('shot', '1', {...home, outcome: 'off-target'}), {shots: 1, offTarget: 1}, {}],
    ['the woodwork', makeEvent('shot', '1', {...home, outcome: 'woodwork'}), {shots: 1, offTarget: 1, woodwork: 1}, {}],
    ['a shot without outcome', makeEvent('shot', '1', {...home, outcome: 'not-stated'}), {shots: 1}, {}],
    ['a corner', makeEvent('corner', '1', home), {corners: 1}, {}],
    ['an offside', makeEvent('offside', '1', home), {offsides: 1}, {}],
    ['a foul', makeEvent('foul', '1', home), {fouls: 1}, {}],
    ['a yellow', makeEvent('card', '1', {...home, card: 'yellow', player: 'x'}), {yellowCards: 1}, {}],
    ['a second yellow', makeEvent('card', '1', {...home, card: 'second-yellow', player: 'x'}), {redCards: 1}, {}],
    ['a red', makeEvent('card', '1', {...home, card: 'red', player: 'x'}), {redCards: 1}, {}],
    ['a substitution', makeEvent('substitution', '1', {...home, on: 'x', off: 'y'}), {substitutions: 1}, {}],
    ['a chance', makeEvent('chance', '1', home), {}, {}],
    ['a penalty appeal', makeEvent('penalty-appeal', '1', {...home, decision: 'given'}), {}, {}],
    [
      'a shot with xG',
      makeEvent('shot', '1', {...home, outcome: 'saved', xg: 0.25}),
      {shots: 1, onTarget: 1, xg: 0.25},
      {saves: 1},
    ],
    [
      'a save onto the post',
      makeEvent('shot', '1', {...home, outcome: 'saved', ontoWoodwork: true}),
      {shots: 1, onTarget: 1, woodwork: 1},
      {saves: 1},
    ],
    ['a pass', makeEvent('play', '1', {...home, kind: 'pass'}), {passes: 1}, {}],
    [
      'a completed pass from the own half',
      makeEvent('play', '1', {...home, kind: 'pass', completed: true, location: {x: 30, y: 34}}),
      {passes: 1, passesCompleted: 1, buildUpPasses: 1},
      {},
    ],
    [
      'a pass from the final third',
      makeEvent('play', '1', {...home, kind: 'pass', location: {x: 70, y: 0}}),
      {passes: 1, finalThirdPasses: 1},
      {},
    ],
    [
      'a high tackle',
      makeEvent('play', '1', {...home, kind: 'tackle', location: {x: 43, y: 0}}),
      {highDefending: 1},
      {},
    ],
    ['a low tackle', makeEvent('play', '1', {...home, kind: 'tackle', location: {x: 42, y: 0}}), {}, {}],
    ['a high foul', makeEvent('foul', '1', {...home, location: {x: 80, y: 1}}), {fouls: 1, highDefending: 1}, {}],
    ['a carry', makeEvent('play', '1', {...home, kind: 'carry', location: {x: 80, y: 1}}), {}, {}],
    ['a shoot-out kick', makeEvent('shoot-out-kick', 'pen 1', {...home, scored: true}), {}, {}],
    [
      'a shoot-out kick that was saved',
      makeEvent('shoot-out-kick', 'pen 1', {...home, scored: false, outcome: 'saved', goalkeeper: 'a1'}),
      {},
      {},
    ],
  ])('%s', (_what, event, ours, theirs) => {
    const after = tallyEvent(NO_TALLIES, event);
    expect(after).toEqual({home: {...NO_TALLIES.home, ...ours}, away: {...NO_TALLIES.away, ...theirs}});
    const mirrored = tallyEvent(NO_TALLIES, {...event, side: 'away'} as MatchEvent);
    expect(mirrored).toEqual({home: after.away, away: after.home});
    if (Object.keys(ours).length === 0) expect(after).toBe(NO_TALLIES);
  });
});

test('the tally of a span counts only its events', () => {
  fc.assert(
    fc.property(matchArbitrary({most: 20, allTypes: true}), fc.nat(), fc.nat(), (match, a, b) => {
      const timeline = buildTimeline(match);
      const {cues} = timeline.record;
      const [from, to] = [a, b].map(n => n % (timeline.duration + 1)).sort((x, y) => x - y) as [number, number];
      const standing = standingEvents(cues.filter(({at}) => at <= to).map(({event}) => event));
      const within = new Set(cues.filter(({at}) => at > from).map(({event}) => event.id));
      const alone = standing.filter(({id}) => within.has(id)).reduce(tallyEvent, NO_TALLIES);
      expect(talliesBetween(timeline, from, to)).toEqual(alone);
    }),
  );
});

test('ratios are derived from the counts of any span; a ratio of nothing is undefined', () => {
  const tallies = {
    home: {...NO_TALLIES.home, passes: 300, passesCompleted: 240, finalThirdPasses: 30, highDefending: 20},
    away: {...NO_TALLIES.away, passes: 100, passesCompleted: 50, finalThirdPasses: 10, buildUpPasses: 70},
  };
  expect(statOf('possession', tallies, 'home')).toBe(75);
  expect(statOf('passCompletion', tallies, 'away')).toBe(50);
  expect(statOf('fieldTilt', tallies, 'away')).toBe(25);
  expect(statOf('ppda', tallies, 'home')).toBe(3.5);
  expect(statOf('ppda', tallies, 'away')).toBeUndefined();
  expect(statOf('possession', NO_TALLIES, 'home')).toBeUndefined();
  expect(statOf('passes', tallies, 'home')).toBe(300);
  expect([formatStat('possession', 74.6), formatStat('ppda', 3.456), formatStat('xg', 1)]).toEqual([
    '75%',
    '3.5',
    '1.00',
  ]);
  expect(formatStat('ppda', undefined)).toBe('–');
});

test('a statistic has a label, and an unknown one its own name with a capital', () => {
  expect(['xg', 'shots', 'possession', 'distance covered'].map(statName)).toEqual([
    'xG',
    'Shots',
    'Possession',
    'Distance covered',
  ]);
});

test('without a list of statistics, a match has the basic ones', () => {
  expect(statsOf({stats: ['shots', 'xg']})).toEqual(['shots', 'xg']);
  expect(statsOf({})).toContain('shots');
  expect(statsOf({stats: undefined})).toEqual(statsOf({}));
});

test('none is a number where everything was recorded; of reports alone it is missing', () => {
  const [told, complete] = [{coverage: 'told'}, {coverage: 'complete'}] as const;
  expect([isCounted(0, told), isCounted(1, told), isCounted(undefined, told)]).toEqual([false, true, false]);
  expect([isCounted(0, complete), isCounted(undefined, complete)]).toEqual([true, false]);
  expect([statText('shots', 0, told, '·'), statText('shots', 2, told, '·')]).toEqual(['·', '2']);
  expect([statText('shots', 0, complete, '·'), statText('ppda', undefined, complete, '·')]).toEqual(['0', '–']);
  expect(statText('ppda', undefined, told, '·')).toBe('·');
});

test('the zones of a pass and of a tackle begin behind their lines', () => {
  const passFrom = (x: number) =>
    tallyEvent(NO_TALLIES, makeEvent('play', '1', {...home, kind: 'pass', location: {x, y: 34}})).home;
  const lines = [62, 63, 69, 70, 71].map(x => {
    const {buildUpPasses, finalThirdPasses} = passFrom(x);
    return [x, buildUpPasses, finalThirdPasses];
  });
  expect(lines).toEqual([
    [62, 1, 0],
    [63, 0, 0],
    [69, 0, 0],
    [70, 0, 1],
    [71, 0, 1],
  ]);
  for (const kind of ['tackle', 'challenge', 'interception'] as const) {
    const tackleAt = (x: number) =>
      tallyEvent(NO_TALLIES, makeEvent('play', '1', {...home, kind, location: {x, y: 34}})).home.highDefending;
    expect([tackleAt(42), tackleAt(42.5)]).toEqual([0, 1]);
  }
});
