import {
  defer,
  EMPTY,
  from as each,
  endWith,
  NEVER,
  type Observable,
  of,
  repeat,
  type SchedulerLike,
  switchMap,
  takeWhile,
  timer,
} from 'rxjs';
import {playedAt} from '../match/model/timeline.ts';
import {countBelow, type Part, placesIn} from '../streams/feed.ts';
import {evenPace, positionAfter, realBetween} from '../streams/pace.ts';
import type {Formatted} from './text.ts';

/** A part of the match at `speed`, where `Infinity` prints all at once. A pace varies the speed within it. */
export type LineRange = Part & {readonly speed: number};

/**
 * The lines of a part, each once and in order, each at (its position - from) / speed after the start, so that delays do not
 * add up. While `open$` is false no line is made, and none is lost.
 */
export function lines(
  {sequence, lineOf}: Formatted,
  {speed, ...part}: LineRange,
  scheduler: SchedulerLike,
  open$: Observable<boolean> = of(true),
): Observable<string> {
  return defer(() => {
    const {from, until, pace = evenPace(sequence.duration)} = part;
    const places = placesIn(sequence, part);
    const start = scheduler.now();
    let next = 0;
    const position = () => (speed === Infinity ? until : positionAfter(pace, from, (scheduler.now() - start) * speed));
    function* due() {
      for (const most = countBelow(places, playedAt(sequence, position())); next < most; ) {
        // Advance before yielding: the consumer may unsubscribe at this line.
        const place = next++;
        yield lineOf(places[place]!, places[place - 1]);
      }
    }
    // Timers have whole milliseconds: round up, because a timer that fires early would find no line due.
    const untilNext = () => {
      const at = sequence.at[places[next]!]!;
      return Math.max(1, Math.ceil(realBetween(pace, from, at) / speed - (scheduler.now() - start)));
    };
    const flowing = defer(() => each(due())).pipe(
      repeat({delay: () => (next < places.length ? timer(untilNext(), scheduler) : EMPTY)}),
      endWith(undefined),
    );
    return open$.pipe(
      switchMap(open => (open ? flowing : NEVER)),
      takeWhile(line => line !== undefined),
    );
  });
}
