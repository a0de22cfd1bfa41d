import {
  combineLatest,
  distinctUntilChanged,
  EMPTY,
  map,
  type Observable,
  type SchedulerLike,
  scan,
  shareReplay,
  startWith,
  switchMap,
  timer,
} from 'rxjs';
import type {Position} from '../match/model/clock.ts';
import {type Cue, playedAt, type Timeline} from '../match/model/timeline.ts';
import type {Playback} from './playback.ts';

/** How long a goal stays lit, in real milliseconds, whatever the speed. */
export const MOMENT = 3_000;

/** One reaching of a goal. It is a value of its own, because a goal can be reached again while it is lit. */
type Reached = {readonly goal: Cue};

type Watched = {readonly now: Playback; readonly reached: Reached | undefined};

/**
 * The playhead with the goal that it has just reached, for a few seconds of real time: by playing, or by a step that lands
 * on it. Seeking past a goal does not count, and going back before it ends its moment. Both come in one value, so that no
 * consumer sees the one without the other.
 */
export function withMoments(
  playback$: Observable<Playback>,
  timeline: Timeline,
  scheduler: SchedulerLike,
): Observable<{readonly now: Playback; readonly moment: Cue | undefined}> {
  const watched$ = playback$.pipe(
    scan<Playback, Watched, undefined>((last, now) => ({now, reached: reach(timeline, last, now)}), undefined),
    shareReplay({bufferSize: 1, refCount: true}),
  );
  const over$ = watched$.pipe(
    map(({reached}) => reached),
    distinctUntilChanged(),
    switchMap(reached => (reached === undefined ? EMPTY : timer(MOMENT, scheduler).pipe(map(() => reached)))),
    startWith<Reached | undefined>(undefined),
  );
  return combineLatest([over$, watched$]).pipe(
    map(([over, {now, reached}]) => ({now, moment: reached === over ? undefined : reached?.goal})),
  );
}

function reach(timeline: Timeline, last: Watched | undefined, {position, cause}: Playback): Reached | undefined {
  if (last === undefined) return undefined;
  const goal =
    cause === 'time'
      ? newestGoal(timeline, last.now.position, position)
      : position === last.now.position
        ? undefined
        : goalAt(timeline, position);
  if (goal !== undefined) return {goal};
  return last.reached !== undefined && last.reached.goal.at <= position ? last.reached : undefined;
}

/** The last goal after one position and up to another. */
function newestGoal(timeline: Timeline, after: Position, to: Position): Cue | undefined {
  return timeline.cues.slice(playedAt(timeline, after), playedAt(timeline, to)).findLast(isGoal);
}

function goalAt({cues}: Timeline, position: Position): Cue | undefined {
  return cues.findLast(cue => cue.at === position && isGoal(cue));
}

function isGoal({event}: Cue): boolean {
  return event.type === 'goal';
}
