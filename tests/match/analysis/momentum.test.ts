import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {breakdown, momentum, momentumAt, soften} from '../../../src/match/analysis/momentum.ts';
import {fade, fadedMinutes, THREATS, type ThreatId, threatOf} from '../../../src/match/analysis/threat.ts';
import {nominalMinutes, sliceOf} from '../../../src/match/analysis/time-buckets.ts';
import {MINUTE, type Period} from '../../../src/match/model/clock.ts';
import {boardAt, buildTimeline, cutTimeline, positionOf, type Timeline} from '../../../src/match/model/timeline.ts';
import {matchArbitrary, positionArbitrary} from '../../support/arbitraries.ts';
import {clockAt, type Draft, draft, makeEvent, makeMatch, ninety} from '../../support/make-match.ts';
import {firstLeg} from '../../support/render.tsx';
import {runs} from '../../support/runs.ts';

const home = {side: 'home'} as const;
const away = {side: 'away'} as const;

const of = (...drafts: readonly Draft[]) => buildTimeline(ninety(drafts));
const spell = (clock: string, favours: 'home' | 'away' | 'neither', from: string, to: string) =>
  draft('spell', clock, {favours, timing: {kind: 'interval', from: clockAt(from), to: clockAt(to)}});

/** The values of a match's minutes, each at its index plus one, at the end or when the board shows `minutes`. */
function minutesOf(timeline: Timeline, minutes?: number): readonly (number | undefined)[] {
  const period = minutes === undefined || minutes < 45 ? 'first-half' : 'second-half';
  const elapsed = (minutes ?? 0) * MINUTE - (period === 'first-half' ? 0 : 45 * MINUTE);
  const position = minutes === undefined ? timeline.duration : positionOf(timeline, {period, elapsed})!;
  return momentumAt(momentum(timeline), {position, slices: 90});
}

const matchAndPosition = matchArbitrary({allTypes: true}).chain(match => {
  const timeline = buildTimeline(match);
  return fc.record({
    timeline: fc.constant(timeline),
    position: positionArbitrary(timeline),
    slices: fc.oneof(fc.integer({min: 1, max: 240}), fc.constantFrom(90, 108, 120)),
  });
});

describe('THREATS', () => {
  test('events nearer to a goal weigh more', () => {
    const order: readonly ThreatId[] = ['goal', 'on-target', 'woodwork', 'shot', 'chance', 'corner', 'cross', 'pass'];
    const weights = order.map(id => THREATS[id].weight);
    expect(weights).toEqual([...weights].sort((a, b) => b - a));
    expect(new Set(weights).size).toBe(order.length);
  });

  test('an error, a foul and a sending-off count for the other side, a yellow card for neither', () => {
    expect(threatOf(makeEvent('error', '20', home))?.side).toBe('away');
    expect(threatOf(makeEvent('foul', '20', home))?.side).toBe('away');
    expect(threatOf(makeEvent('card', '20', {...away, card: 'red', player: 'a2'}))?.side).toBe('home');
    expect(threatOf(makeEvent('card', '20', {...away, card: 'second-yellow', player: 'a2'}))?.side).toBe('home');
    expect(threatOf(makeEvent('card', '20', {...away, card: 'yellow', player: 'a2'}))).toBeUndefined();
  });

  test('completed passes and carries count for the threat they add, in the commentary or not', () => {
    const move = (kind: 'pass' | 'carry', from: number, to: number, completed?: boolean) =>
      threatOf(
        makeEvent('play', '20', {
          ...home,
          kind,
          location: {x: from, y: 34},
          end: {x: to, y: 34},
          ...(completed && {completed}),
        }),
      );
    const far = move('pass', 60, 95, true);
    expect(far).toMatchObject({id: 'move', side: 'home'});
    expect(far!.weight).toBeGreaterThan(move('carry', 60, 80)!.weight);
    expect(far!.weight).toBeLessThan(THREATS['on-target'].weight);
    expect(move('pass', 60, 95)).toBeUndefined();
    expect(move('pass', 95, 60, true)).toBeUndefined();
    expect(move('pass', 60, 60, true)).toBeUndefined();
    expect(threatOf(makeEvent('play', '20', {...home, kind: 'carry'}))).toBeUndefined();
    expect(threatOf(makeEvent('play', '20', {...home, kind: 'tackle', location: {x: 60, y: 34}}))).toBeUndefined();
    const pass = {kind: 'pass', completed: true, location: {x: 60, y: 34}, end: {x: 86, y: 34}} as const;
    const timeline = of(draft('play', '20', {...away, ...pass}));
    expect(timeline.cues.map(({event}) => event.type)).not.toContain('play');
    expect(minutesOf(timeline)[19]).toBeCloseTo(soften(-move('pass', 60, 86, true)!.weight));
  });

  test.each(['chance', 'corner', 'counter-attack', 'cross', 'pass', 'offside'] as const)('of a %s', type => {
    expect(threatOf(makeEvent(type, '20', {side: 'away'}))).toEqual({
      id: type,
      side: 'away',
      weight: THREATS[type].weight,
    });
  });

  test.each([
    ['given', 'penalty'],
    ['not-given', 'penalty-appeal'],
  ] as const)('a penalty that is %s is a %s', (decision, id) => {
    const threat = threatOf(makeEvent('penalty-appeal', '20', {...home, decision}));
    expect(threat).toEqual({id, side: 'home', weight: THREATS[id].weight});
  });

  test('an own goal counts for the side it is awarded to', () => {
    expect(threatOf(makeEvent('goal', '20', {...home, kind: 'own-goal'}))).toEqual({
      id: 'own-goal',
      side: 'home',
      weight: THREATS['own-goal'].weight,
    });
  });
});

describe('the slice of a moment', () => {
  test.each<[Period, minutes: number, of: number, slices: number, slice: number]>([
    ['first-half', 0, 90, 90, 0],
    ['first-half', 44.9, 90, 90, 44],
    // Stoppage time is in the last slice of its period.
    ['first-half', 45, 90, 90, 44],
    ['first-half', 52, 90, 90, 44],
    ['second-half', 0, 90, 90, 45],
    ['second-half', 52, 90, 90, 89],
    ['first-half', 52, 90, 10, 4],
    ['second-half', 0, 90, 10, 5],
    // A slice over half-time has both.
    ['first-half', 52, 90, 7, 3],
    ['second-half', 0, 90, 7, 3],
    ['second-half', 52, 120, 120, 89],
    ['extra-time-first-half', 0, 120, 120, 90],
    ['extra-time-first-half', 19, 120, 120, 104],
    ['penalty-shoot-out', 4, 120, 120, 119],
    // Extra time before the bar has room for it.
    ['extra-time-first-half', 1, 90, 90, 89],
    ['first-half', -1, 90, 90, 0],
  ])('%s, minute %d, of %d minutes in %d slices: %d', (period, minute, minutes, slices, slice) => {
    expect(sliceOf({period, elapsed: minute * MINUTE}, minutes, slices)).toBe(slice);
  });
});

describe('fade', () => {
  test('halves every three minutes; fadedMinutes is its integral', () => {
    expect([0, 3, 6].map(fade)).toEqual([1, 0.5, 0.25]);
    const steps = Array.from({length: 10_000}, (_, n) => fade(2 + (n + 0.5) / 1000) / 1000);
    expect(fadedMinutes(2, 10)).toBeCloseTo(
      steps.reduce((a, b) => a + b),
      6,
    );
  });
});

describe('momentumAt', () => {
  test('an event counts in full in its slice, fades after it, and never counts before it', () => {
    const values = minutesOf(of(draft('shot', '30', {...home, outcome: 'saved'})));
    expect(values.slice(0, 29).every(value => value === 0)).toBe(true);
    expect(values[29]).toBeCloseTo(soften(THREATS['on-target'].weight));
    for (let n = 30; n < 45; n += 1) expect(values[n]).toBeLessThan(values[n - 1]!);
    expect(values[44]).toBeGreaterThan(0);
  });

  test('home is positive, away is negative, and they offset each other', () => {
    const shot = (clock: string, by: typeof home | typeof away) => draft('shot', clock, {...by, outcome: 'blocked'});
    const [up, down] = [minutesOf(of(shot('10', home))), minutesOf(of(shot('10', away)))];
    expect(down.map(value => -value! + 0)).toEqual(up);
    expect(minutesOf(of(shot('10', home), shot('10', away)))[9]).toBe(0);
  });

  test('is undefined after the playhead', () => {
    const values = minutesOf(of(draft('goal', '70', home)), 30.5);
    expect(values.indexOf(undefined)).toBe(31);
    expect(values.slice(31).every(value => value === undefined)).toBe(true);
  });

  test('half-time lasts fifteen minutes', () => {
    const values = minutesOf(of(draft('goal', '45', home)));
    expect(values[44]).toBeCloseTo(soften(6));
    expect(values[45]).toBeCloseTo(soften(6 * fade(16.75)), 6);
  });

  test('stoppage time is in the last slice of its period', () => {
    const values = minutesOf(of(draft('goal', '45+4', home), draft('goal', '90+6', away)));
    expect(values[44]).toBeCloseTo(soften(6));
    expect(values[89]).toBeLessThan(-0.8);
  });

  test('a spell counts over its interval, from its cue up to the playhead', () => {
    const timeline = of(spell('20', 'away', '11', '30'));
    expect(minutesOf(timeline, 19)[18]).toBe(0);
    const told = minutesOf(timeline, 20);
    expect(told.slice(0, 10).every(value => value === 0)).toBe(true);
    expect(told[10]).toBeCloseTo(soften(-0.25));
    expect(told[19]).toBeLessThan(told[10]!);
    expect(told[20]).toBeCloseTo(told[19]!, 1);
    const over = minutesOf(timeline);
    expect(over.slice(0, 20)).toEqual(told.slice(0, 20));
    expect(over[29]).toBeLessThan(over[19]!);
    expect(over[30]).toBeGreaterThan(over[29]!);
  });

  test('overlapping spells of one side count once, and one that favours neither does not count', () => {
    const one = minutesOf(of(spell('20', 'home', '11', '30')));
    expect(minutesOf(of(spell('20', 'home', '11', '30'), spell('21', 'home', '13', '25')))).toEqual(one);
    expect(minutesOf(of(spell('20', 'home', '11', '20'), spell('21', 'home', '15', '30')))[29]).toBeCloseTo(one[29]!);
    expect(minutesOf(of(spell('20', 'neither', '11', '30')))).toEqual(Array.from({length: 90}, () => 0));
  });

  test('a spell without an interval counts at its minute', () => {
    expect(minutesOf(of(draft('spell', '20', {favours: 'home'})))[19]).toBeCloseTo(soften(1));
  });

  test('covers 120 minutes once extra time has begun', () => {
    const drafts = ['1', '46', '91', '106'].map(clock => draft('kick-off', clock));
    const timeline = buildTimeline(
      makeMatch([...drafts.slice(0, 2), draft('goal', '90', home), ...drafts.slice(2), draft('goal', '120', away)]),
    );
    const extra = timeline.periods[2]!.start;
    const model = momentum(timeline);
    expect(momentumAt(model, {position: extra - 1, slices: 120})[119]).toBeCloseTo(soften(6), 1);
    const begun = momentumAt(model, {position: extra, slices: 120});
    expect(begun.findLastIndex(value => value !== undefined)).toBe(90);
    expect(momentumAt(model, {position: timeline.duration, slices: 120})[119]).toBeCloseTo(soften(-6));
  });

  test('has no spoilers: a match cut at the playhead looks the same', () => {
    fc.assert(
      fc.property(matchAndPosition, ({timeline, position, slices}) => {
        const cut = cutTimeline(timeline, position);
        const query = {position, slices};
        expect(momentumAt(momentum(cut), query)).toEqual(momentumAt(momentum(timeline), query));
        const slice = Math.floor(slices / 2);
        expect(breakdown(momentum(cut), {...query, slice})).toEqual(breakdown(momentum(timeline), {...query, slice}));
      }),
      {numRuns: runs(150)},
    );
  }, 60_000);

  test('has a value between -1 and 1 for every bucket up to the playhead, and none after it', () => {
    fc.assert(
      fc.property(matchAndPosition, ({timeline, position, slices}) => {
        const values = momentumAt(momentum(timeline), {position, slices});
        const board = boardAt(timeline, position);
        const here = sliceOf(board, nominalMinutes(board.period), slices);
        expect(values.length).toBe(slices);
        expect(values.map(value => value !== undefined)).toEqual(values.map((_, n) => n <= here));
        expect(values.every(value => value === undefined || Math.abs(value) <= 1)).toBe(true);
      }),
      {numRuns: runs(100)},
    );
  });
});

describe('breakdown', () => {
  test('adds up to the drawn value of the slice', () => {
    fc.assert(
      fc.property(matchAndPosition, ({timeline, position, slices}) => {
        const model = momentum(timeline);
        for (const [slice, value] of momentumAt(model, {position, slices}).entries()) {
          const parts = breakdown(model, {position, slices, slice});
          const sum = parts.reduce((total, {side, amount}) => total + (side === 'home' ? amount : -amount), 0);
          expect(soften(sum)).toBeCloseTo(value ?? 0, 9);
          expect(parts.every(({cue}) => cue.at <= position)).toBe(true);
        }
      }),
      {numRuns: runs(30)},
    );
  });

  test('lists the largest contributions first, with their side', () => {
    const timeline = firstLeg();
    const query = {position: timeline.duration, slices: 90};
    const [first, ...rest] = breakdown(momentum(timeline), {...query, slice: 19});
    expect(first).toMatchObject({id: 'goal', side: 'home', amount: 6});
    expect(rest.map(({id, side}) => [id, side])).toContainEqual(['error', 'home']);
    const early = {position: timeline.periods[0]!.start, slices: 90, slice: 19};
    expect(breakdown(momentum(timeline), early)).toEqual([]);
  });
});
