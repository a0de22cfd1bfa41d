import {asyncScheduler, type SchedulerLike} from 'rxjs';

/** Node's timers can fire up to a millisecond before their time by `performance.now()`; then nothing would be due yet. */
const EARLY = 1;

const schedule: typeof asyncScheduler.schedule = (work, delay = 0, state) =>
  asyncScheduler.schedule(work, delay > 0 ? delay + EARLY : delay, state);

/**
 * The scheduler of a running app: timers like RxJS's own, and a clock that only goes forward. `asyncScheduler.now()` is the
 * wall clock, and a correction of that would move the match.
 */
export const monotonicScheduler: SchedulerLike = {now: () => performance.now(), schedule};

/** The wall clock going on by this much more than the monotonic one is a sleep of the machine, not a correction. Milliseconds. */
const SLEPT = 2_000;

/**
 * The same scheduler with a clock that counts the time while the machine slept, too: the monotonic clock of Linux stands still
 * then, and only the wall clock tells. It never goes back, and a clock that is set by a second or two does not move it.
 */
export function wallClockScheduler(): SchedulerLike {
  const apart = () => Date.now() - performance.now();
  let [before, slept] = [apart(), 0];
  const now = () => {
    const here = apart();
    if (here - before > SLEPT) slept += here - before;
    before = here;
    return performance.now() + slept;
  };
  return {now, schedule};
}

/** A clock with timers, such as {@link monotonicScheduler}. */
export type Scheduler = SchedulerLike;

/** Calls back once, after so many milliseconds of a scheduler's clock. What it returns cancels that. */
export function after(scheduler: Scheduler, milliseconds: number, callback: () => void): () => void {
  const timer = scheduler.schedule(() => callback(), milliseconds);
  return () => timer.unsubscribe();
}
