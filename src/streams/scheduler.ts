import {asyncScheduler, type SchedulerLike} from 'rxjs';

/**
 * The scheduler of a running app: timers like RxJS's own, and a clock that only goes forward. `asyncScheduler.now()` is the
 * wall clock, and a correction of that would move the match.
 */
export const monotonicScheduler: SchedulerLike = {
  now: () => performance.now(),
  schedule: asyncScheduler.schedule.bind(asyncScheduler),
};
