import {concat, filter, map, type Observable, of, type SchedulerLike, scan, startWith, switchMap, timer} from 'rxjs';
import {type Cue, playedAt, type Timeline} from '../match/timeline.ts';
import type {Playback} from './playback.ts';

/** How long a goal stays lit, in real milliseconds, whatever the speed. */
export const MOMENT = 3_000;

/** The goal that the playhead has just reached, for a few seconds of real time. Seeking past a goal does not count. */
export function moments(
  playback$: Observable<Playback>,
  timeline: Timeline,
  scheduler: SchedulerLike,
): Observable<Cue | undefined> {
  return playback$.pipe(
    scan(
      (last, {position, cause}) => {
        const played = playedAt(timeline, position);
        const reached = timeline.cues.slice(last.played ?? played, played);
        const goal = reached.findLast(({at, event}) => event.type === 'goal' && (cause === 'time' || at === position));
        return {played, goal};
      },
      {played: undefined as number | undefined, goal: undefined as Cue | undefined},
    ),
    map(({goal}) => goal),
    filter(goal => goal !== undefined),
    switchMap(
      (goal): Observable<Cue | undefined> => concat(of(goal), timer(MOMENT, scheduler).pipe(map(() => undefined))),
    ),
    startWith<Cue | undefined>(undefined),
  );
}
