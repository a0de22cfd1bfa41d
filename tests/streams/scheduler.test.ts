import {timer} from 'rxjs';
import {afterEach, beforeEach, expect, test, vi} from 'vitest';
import {monotonicScheduler} from '../../src/streams/scheduler.ts';

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

test('a timer that is no longer wanted is gone', () => {
  timer(10, monotonicScheduler).subscribe().unsubscribe();
  expect(vi.getTimerCount()).toBe(0);
});
