import type {Timeline} from '../match/model/timeline.ts';
import {cutPace, evenPace, makePace, type Pace, type Stretch} from './pace.ts';
import type {Speed} from './transport.ts';

/**
 * The same pace, or constant speed, but with no wait longer than `limit` real milliseconds: none between two cues, before
 * the first, or after the last. Where it would be longer, the clock runs evenly faster from cue to cue, and jumps nowhere.
 *
 * The limit is in the real time of this pace at factor 1. To keep it under a transport that plays at factor f, whatever f
 * is, make the pace anew with `limit * f`. Throws a RangeError unless the limit is more than 0. O(n + m).
 */
export function limitIdle({at, duration}: Timeline, pace: Pace | Speed, limit: number): Pace {
  if (!(limit > 0)) throw new RangeError(`no idle limit: ${limit} ms`);
  const base = typeof pace === 'number' ? evenPace(duration, pace) : pace;
  const limited: Stretch[] = [];
  let wait: Stretch[] = [];
  let next = 0;
  const close = () => {
    const real = wait.reduce((sum, stretch) => sum + stretch.real, 0);
    const share = real > limit ? limit / real : 1;
    for (const stretch of wait) limited.push({...stretch, real: stretch.real * share});
    wait = [];
  };
  for (const stretch of cutPace(base, at)) {
    while (next < at.length && at[next]! < stretch.from) next += 1;
    if (at[next] === stretch.from) close();
    wait.push(stretch);
  }
  close();
  return makePace(limited);
}
