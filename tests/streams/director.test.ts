import {readFileSync} from 'node:fs';
import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {MINUTE, SECOND} from '../../src/match/model/clock.ts';
import {buildTimeline, cutTimeline, type Timeline} from '../../src/match/model/timeline.ts';
import {matchSchema} from '../../src/match/schema/match-schema.ts';
import {direct, readingTime} from '../../src/streams/director.ts';
import {limitIdle} from '../../src/streams/idle-limit.ts';
import {type Pace, type Range, realBetween, speedAt, speedOf, totalOf} from '../../src/streams/pace.ts';
import {timelineArbitrary} from '../support/arbitraries.ts';
import {draft, makeMatch} from '../support/make-match.ts';

const firstLeg = buildTimeline(
  matchSchema.parse(JSON.parse(readFileSync(new URL('../../data/first-leg.json', import.meta.url), 'utf8'))),
);

function paceOf(timeline: Timeline, budget: number, range?: Range): Pace {
  const directed = direct(timeline, budget, range);
  if (directed.kind === 'too-short') throw new Error(`too short: ${directed.least} is the least`);
  return directed.pace;
}

function leastOf(timeline: Timeline, range?: Range): number {
  const directed = direct(timeline, 0, range);
  return directed.kind === 'too-short' ? directed.least : 0;
}

/** Every position where words are told before a later cue of the range, with the time that they need. */
function toldAt({cues, words}: Timeline, {from, until}: Range) {
  const positions = [...new Set(cues.map(({at}) => at))].filter(at => at >= from && at <= until);
  return positions.slice(0, -1).map((at, index) => ({
    at,
    next: positions[index + 1]!,
    reading: cues.reduce((sum, cue, n) => (cue.at === at ? sum + readingTime(words[n]!) : sum), 0),
  }));
}

/** A match, a range of it, and a share by which the budget exceeds the least: none, a little, a lot. */
const asked = fc.record({
  timeline: timelineArbitrary(),
  ends: fc.oneof(
    fc.constant([0, 1] as const),
    fc.tuple(fc.double({min: 0, max: 1, noNaN: true}), fc.double({min: 0, max: 1, noNaN: true})),
  ),
  more: fc.oneof(fc.constant(0), fc.double({min: 0, max: 4, noNaN: true}), fc.double({min: 0, max: 400, noNaN: true})),
});

function prepare({timeline, ends, more}: typeof asked extends fc.Arbitrary<infer T> ? T : never) {
  const range = {
    from: Math.floor(Math.min(...ends) * timeline.duration),
    until: Math.ceil(Math.max(...ends) * timeline.duration),
  };
  fc.pre(range.from < range.until);
  const least = leastOf(timeline, range);
  const budget = least + more * 10 * MINUTE;
  return {timeline, range, least, budget, pace: paceOf(timeline, budget, range)};
}

describe('the director, for any match, range and budget', () => {
  test('takes exactly the budget', () => {
    fc.assert(
      fc.property(asked, example => {
        const {pace, range, budget} = prepare(example);
        expect(Math.abs(realBetween(pace, range.from, range.until) / budget - 1)).toBeLessThan(1e-6);
      }),
    );
  });

  test('leaves time to read each line before the next cue', () => {
    fc.assert(
      fc.property(asked, example => {
        const {timeline, pace, range} = prepare(example);
        for (const {at, next, reading} of toldAt(timeline, range)) {
          expect(realBetween(pace, at, next)).toBeGreaterThanOrEqual(reading * (1 - 1e-6));
        }
      }),
    );
  });

  test('covers the match, never jumps, and stands still only for reading', () => {
    fc.assert(
      fc.property(asked, example => {
        const {timeline, pace, range, budget} = prepare(example);
        expect(pace.duration).toBe(timeline.duration);
        const length = range.until - range.from;
        const slowest = Math.min(1, length / budget);
        const tight = new Map(toldAt(timeline, {from: 0, until: timeline.duration}).map(told => [told.at, told]));
        const cuts = [...new Set([0, range.from, range.until, ...timeline.at])].sort((a, b) => a - b);
        for (const stretch of pace.stretches) {
          const start = cuts.findLast(at => at <= stretch.from)!;
          const end = cuts.find(at => at >= stretch.to) ?? timeline.duration;
          const reading = tight.get(start)?.reading ?? 0;
          expect(stretch.real).toBeGreaterThan(0);
          expect(speedOf(stretch)).toBeLessThanOrEqual(10_000 * (1 + 1e-6));
          // Slower than in reality only where the whole range is, or where the words of a cue need longer than the play.
          const least = Math.min(slowest, reading > 0 ? (end - start) / reading : 1);
          expect(speedOf(stretch)).toBeGreaterThanOrEqual(least * (1 - 1e-6));
        }
      }),
    );
  });

  test('takes a match of less than a millisecond at normal speed', () => {
    for (const end of [0, 5e-324, 7e-317, 0.3]) {
      const cut = cutTimeline(firstLeg, end);
      expect(totalOf(paceOf(cut, MINUTE))).toBe(end);
      expect(totalOf(limitIdle(cut, paceOf(cut, MINUTE), SECOND))).toBe(end);
    }
  });

  test('refuses a budget below the time to read, and takes the least', () => {
    fc.assert(
      fc.property(timelineArbitrary(), timeline => {
        const range = {from: 0, until: timeline.duration};
        const least = leastOf(timeline);
        const reading = toldAt(timeline, range).reduce((sum, told) => sum + told.reading, 0);
        expect(least).toBeGreaterThanOrEqual(reading * (1 - 1e-9));
        // What exceeds it is the greatest speed through play of which nothing is told.
        expect(least).toBeLessThanOrEqual(reading + (10 * timeline.duration) / 10_000);
        expect(direct(timeline, least).kind).toBe('pace');
        expect(direct(timeline, least * 0.999)).toEqual({kind: 'too-short', least});
      }),
    );
  });

  test('is ever more even the more time there is', () => {
    const spreads = [0.5, 1, 2].map(share => {
      const speeds = paceOf(firstLeg, share * firstLeg.duration).stretches.filter(({from, to}) => to - from > 1);
      return Math.max(...speeds.map(speedOf)) / Math.min(...speeds.map(speedOf));
    });
    expect(spreads).toEqual([...spreads].sort((a, b) => b - a));
    expect(spreads[2]).toBeCloseTo(1, 6);
  });
});

describe('the director at work', () => {
  const timeline = buildTimeline(
    makeMatch([
      draft('kick-off', '1'),
      draft('spell', '5', {favours: 'home'}),
      draft('goal', '20:30', {side: 'home'}),
      draft('shot', '30:30', {side: 'away', outcome: 'saved'}),
      draft('card', '35:30', {side: 'away', card: 'yellow', player: 'a1'}),
      draft('whistle', '45', {final: true}),
    ]),
  );
  const pace = paceOf(timeline, 5 * MINUTE);
  const at = (type: string) => timeline.cues.find(({event}) => event.type === type)!.at;
  const dead = speedAt(pace, at('spell') + MINUTE);

  test('rushes through dead time, and slows down for what matters, most after a goal', () => {
    expect(dead).toBeGreaterThan(5);
    expect(speedAt(pace, at('card') - SECOND)).toBeLessThan(dead);
    expect(speedAt(pace, at('shot') - SECOND)).toBeLessThan(speedAt(pace, at('card') - SECOND));
    expect(speedAt(pace, at('goal') + SECOND)).toBeLessThan(speedAt(pace, at('shot') + SECOND));
  });

  test('approaches a goal as it does a shot, so that the speed tells nothing', () => {
    for (let before = 1; before < 60; before += 1) {
      const speed = speedAt(pace, at('goal') - before * SECOND);
      expect(speed).toBeCloseTo(speedAt(pace, at('shot') - before * SECOND), 9);
      if (before <= 30) expect(speed).toBeLessThan(dead / 2);
    }
  });

  test('gives a part of the match the budget of its own', () => {
    const part = {from: 10 * MINUTE, until: 22 * MINUTE};
    expect(realBetween(paceOf(timeline, MINUTE, part), part.from, part.until)).toBeCloseTo(MINUTE, 3);
    expect(paceOf(timeline, MINUTE, {from: 5, until: 5}).duration).toBe(timeline.duration);
  });

  test('plays the first leg in ten minutes', () => {
    const tenMinutes = paceOf(firstLeg, 10 * MINUTE);
    expect(totalOf(tenMinutes)).toBeCloseTo(10 * MINUTE, 3);
    const goal = firstLeg.cues.find(({event}) => event.type === 'goal')!.at;
    expect(speedAt(tenMinutes, goal)).toBeLessThan(2);
    expect(speedAt(tenMinutes, goal - 5 * SECOND)).toBeLessThan(3);
    expect(speedAt(tenMinutes, goal + 2 * MINUTE)).toBeGreaterThan(10);
  });

  test('takes a range of next to nothing for a millisecond', () => {
    expect(realBetween(paceOf(timeline, MINUTE, {from: 0, until: 5e-324}), 0, 1)).toBeCloseTo(MINUTE, 6);
    expect(realBetween(paceOf(timeline, MINUTE, {from: 0.5, until: 0.7}), 0, 1)).toBeCloseTo(MINUTE, 6);
  });

  test('refuses a budget that is not a number', () => {
    expect(() => direct(timeline, Number.POSITIVE_INFINITY)).toThrow(RangeError);
    expect(() => direct(timeline, Number.NaN)).toThrow(RangeError);
  });
});

describe('readingTime', () => {
  test('grows with the words, in scripts without spaces too', () => {
    expect(readingTime('A low drive.')).toBe(600 + 3 * 250);
    expect(readingTime('')).toBe(600);
    expect(readingTime('得点！見事なゴール')).toBeGreaterThanOrEqual(600 + 3 * 250);
  });
});
