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
