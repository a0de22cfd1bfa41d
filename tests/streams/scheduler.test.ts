import {type SchedulerLike, timer} from 'rxjs';
import {afterEach, beforeEach, describe, expect, test, vi} from 'vitest';
import {monotonicScheduler, wallClockScheduler} from '../../src/streams/scheduler.ts';
import {openSession} from '../../src/streams/session.ts';
import {firstLeg} from '../support/render.tsx';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test('tells time by performance.now, which a correction of the wall clock does not move', () => {
  const before = monotonicScheduler.now();
  vi.setSystemTime(0);
  vi.advanceTimersByTime(5);
  expect(monotonicScheduler.now() - before).toBe(5);
});

test('wakes a millisecond after the time asked for, because timers can be that much early', () => {
  let woken = 0;
  timer(10, monotonicScheduler).subscribe(() => (woken += 1));
  vi.advanceTimersByTime(10);
  expect(woken).toBe(0);
  vi.advanceTimersByTime(1);
  expect(woken).toBe(1);
  expect(vi.getTimerCount()).toBe(0);
});

test('a cancelled timer never fires', () => {
  timer(10, monotonicScheduler).subscribe().unsubscribe();
  expect(vi.getTimerCount()).toBe(0);
});

describe('the clock that counts while the machine sleeps', () => {
  /** What a closed lid does on Linux: timers and the monotonic clock stand still, and the wall clock goes on. */
  const sleep = (milliseconds: number) => vi.setSystemTime(Date.now() + milliseconds);

  test('goes on by what the wall clock says', () => {
    const scheduler = wallClockScheduler();
    const before = scheduler.now();
    vi.advanceTimersByTime(400);
    sleep(3_600_000);
    expect(scheduler.now() - before).toBe(3_600_400);
    vi.advanceTimersByTime(100);
    sleep(60_000);
    expect(scheduler.now() - before).toBe(3_660_500);
  });

  test('is not moved by a correction, and never goes back', () => {
    const scheduler = wallClockScheduler();
    const before = scheduler.now();
    for (const corrected of [1_500, 2_000]) {
      sleep(corrected);
      expect(scheduler.now()).toBe(before);
    }
    sleep(-7_200_000);
    vi.advanceTimersByTime(5);
    expect(scheduler.now() - before).toBe(5);
  });

  test('a match plays on while the lid is closed, and does not without it', () => {
    const timeline = firstLeg();
    const after = (scheduler: SchedulerLike, wallClock: boolean) => {
      const session = openSession({timeline, scheduler, wallClock});
      vi.advanceTimersByTime(10_000);
      sleep(600_000);
      vi.advanceTimersByTime(10_000);
      const {position} = session.frame();
      session.close();
      // The newest frame is up to a second of the board old.
      return Math.ceil(position / 1000);
    };
    expect(after(wallClockScheduler(), true)).toBe(620);
    expect(after(monotonicScheduler, false)).toBe(20);
  });
});
