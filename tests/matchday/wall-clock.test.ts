import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {formatBoard, MINUTE} from '../../src/match/model/clock.ts';
import {boardAt, buildTimeline, cutTimeline} from '../../src/match/model/timeline.ts';
import {placeOnWallClock, type WallTimes} from '../../src/matchday/wall-clock.ts';
import {matchArbitrary} from '../support/arbitraries.ts';
import {draft, makeMatch, ninety} from '../support/make-match.ts';
import {runs} from '../support/runs.ts';

const AT_START: WallTimes = {kickOff: 1, secondHalf: undefined};

function placesOf(match: Parameters<typeof buildTimeline>[0], times = AT_START) {
  return placeOnWallClock(buildTimeline(match, 'high'), times);
}

describe('a match on the wall clock', () => {
  test('has halves of 45 minutes and at least one and three added, and a break of fifteen', () => {
    const {timeline, assumed} = placesOf(ninety());
    expect(timeline.periods).toEqual([
      {period: 'first-half', start: 1, end: 1 + 46 * MINUTE},
      {period: 'second-half', start: 1 + 61 * MINUTE, end: 1 + 109 * MINUTE},
    ]);
    expect(timeline.record.cues.map(({at}) => at - 1)).toEqual([0, 46 * MINUTE, 61 * MINUTE, 109 * MINUTE]);
    expect(assumed).toBe(true);
  });

  test('has as many added minutes as something is recorded in', () => {
    const {timeline} = placesOf(ninety([draft('goal', '45+3', {side: 'home'}), draft('goal', '90+6', {side: 'home'})]));
    const [first, second] = timeline.periods;
    expect(first!.end - first!.start).toBe(48 * MINUTE);
    expect(second!.end - second!.start).toBe(51 * MINUTE);
  });

  test('begins its second half when that is known to have begun', () => {
    const {timeline} = placesOf(ninety(), {kickOff: 1, secondHalf: 1 + 64 * MINUTE});
    expect(timeline.periods[1]!.start).toBe(1 + 64 * MINUTE);
  });

  test('keeps a whistle whose second is known, and then only the break is assumed', () => {
    const match = makeMatch([
      draft('kick-off', '1'),
      draft('whistle', '45+2:30', {final: false}),
      draft('kick-off', '46'),
      draft('whistle', '90+5:10', {final: true}),
    ]);
    const {timeline, assumed} = placesOf(match);
    expect(timeline.periods[0]!.end).toBe(1 + 46.5 * MINUTE);
    expect(assumed).toBe(true);
    expect(placesOf(match, {kickOff: 1, secondHalf: 1 + 62 * MINUTE}).assumed).toBe(false);
  });

  test('stops with its last event where it has no final whistle', () => {
    const {timeline} = placesOf(
      makeMatch([
        draft('kick-off', '1'),
        draft('whistle', '45', {final: false}),
        draft('goal', '60:30', {side: 'home'}),
      ]),
    );
    expect(timeline.duration).toBe(1 + (46 + 15 + 14.5) * MINUTE);
  });

  test('shows on its board what the match itself shows', () => {
    const {timeline} = placesOf(ninety([draft('goal', '50:20', {side: 'home'})]), {
      kickOff: 1001,
      secondHalf: undefined,
    });
    const board = (at: number) => formatBoard(boardAt(timeline, at));
    expect(board(0)).toBe('00:00');
    expect(board(1001 + 20 * MINUTE)).toBe('20:00');
    expect(board(1001 + 50 * MINUTE)).toBe('45:00 +1:00');
    expect(board(timeline.record.cues.find(({event}) => event.type === 'goal')!.at)).toBe('49:20');
  });

  test('keeps its events in order and within its periods, whatever it holds', () => {
    fc.assert(
      fc.property(matchArbitrary(), fc.nat(10_000_000), fc.nat(), (match, kickOff, cut) => {
        const whole = buildTimeline(match, 'high');
        for (const timeline of [whole, cutTimeline(whole, cut % (whole.duration + 1))]) {
          const placed = placeOnWallClock(timeline, {kickOff: kickOff + 1, secondHalf: undefined}).timeline;
          const {at} = placed.record;
          expect(at).toHaveLength(timeline.record.at.length);
          for (let n = 1; n < at.length; n += 1) expect(at[n]).toBeGreaterThanOrEqual(at[n - 1]!);
          expect(at[0] ?? kickOff).toBeGreaterThanOrEqual(kickOff);
          expect(at.at(-1) ?? 0).toBeLessThanOrEqual(placed.duration);
        }
      }),
      {numRuns: runs(100)},
    );
  });
});
