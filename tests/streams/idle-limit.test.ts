import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {MINUTE, SECOND} from '../../src/match/model/clock.ts';
import {buildTimeline, type Timeline} from '../../src/match/model/timeline.ts';
import {gapsOf, highlightsPace} from '../../src/streams/highlights.ts';
import {limitIdle} from '../../src/streams/idle-limit.ts';
import {evenPace, type Pace, positionAfter, realBetween, speedAt, totalOf} from '../../src/streams/pace.ts';
import {openSession} from '../../src/streams/session.ts';
import {speedHere, speedShown} from '../../src/streams/transport.ts';
import {timelineArbitrary} from '../support/arbitraries.ts';
import {draft, makeMatch} from '../support/make-match.ts';
import {VirtualTime} from '../support/virtual-time.ts';

const timeline = buildTimeline(
  makeMatch([
    draft('kick-off', '1'),
    draft('shot', '10:00', {side: 'away', outcome: 'saved'}),
    draft('shot', '10:15', {side: 'away', outcome: 'blocked'}),
    draft('whistle', '45', {final: true}),
  ]),
);

/** Real milliseconds of each wait: to the first cue, from one to the next, and to the end. */
function waits({at, duration}: Timeline, pace: Pace): readonly number[] {
  const stops = [...new Set([0, ...at, duration])];
  return stops.slice(1).map((stop, index) => realBetween(pace, stops[index]!, stop));
}

const speeds = fc.double({min: 0.01, max: 10_000, noNaN: true});
const limits = fc.double({min: 1, max: 10 * MINUTE, noNaN: true});

describe('limitIdle', () => {
  test('runs faster through a long wait, and leaves a short one as it was', () => {
    const pace = limitIdle(timeline, 1, 20 * SECOND);
    expect(waits(timeline, pace)).toEqual([1, 20, 15, 20].map(n => (n === 1 ? 1 : expect.closeTo(n * SECOND, 6))));
    expect(speedAt(pace, 5 * MINUTE)).toBeCloseTo((9 * MINUTE) / (20 * SECOND), 9);
    expect(speedAt(pace, timeline.cues[1]!.at)).toBeCloseTo(1, 9);
    expect(positionAfter(pace, 1, 10 * SECOND)).toBeCloseTo(1 + 4.5 * MINUTE, 3);
  });

  test('keeps every wait within the limit, jumps nowhere, and is as it was where it may', () => {
    fc.assert(
      fc.property(timelineArbitrary(), speeds, limits, (any, speed, limit) => {
        const pace = limitIdle(any, speed, limit);
        const before = waits(any, evenPace(any.duration, speed));
        expect(pace.duration).toBe(any.duration);
        expect(gapsOf(pace)).toEqual([]);
        for (const [index, wait] of waits(any, pace).entries()) {
          const due = Math.min(before[index]!, limit);
          expect(Math.abs(wait - due)).toBeLessThanOrEqual(1e-9 * totalOf(evenPace(any.duration, speed)));
        }
      }),
    );
  });

  test('works on top of another pace, and keeps its jumps', () => {
    fc.assert(
      fc.property(timelineArbitrary(), limits, (any, limit) => {
        const highlights = highlightsPace(any);
        const pace = limitIdle(any, highlights, limit);
        expect(gapsOf(pace)).toEqual(gapsOf(highlights));
        for (const wait of waits(any, pace)) expect(wait).toBeLessThanOrEqual(limit + 1e-6 * totalOf(highlights));
      }),
    );
  });

  test('refuses a limit that lets no time pass', () => {
    expect(() => limitIdle(timeline, 1, 0)).toThrow(RangeError);
    expect(() => limitIdle(timeline, 1, Number.NaN)).toThrow(RangeError);
  });
});

test('the speed that is shown is the one that was asked for: how fast a wait goes by would tell how long it is', () => {
  const session = openSession({timeline, scheduler: new VirtualTime(), speed: 2, idleLimit: 20 * SECOND});
  const {transport} = session.frame();
  session.close();
  expect(speedHere(transport, 5 * MINUTE)).toBeGreaterThan(20);
  expect(speedShown(transport, 5 * MINUTE)).toBe(2);
});
