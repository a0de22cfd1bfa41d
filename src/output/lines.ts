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
import type {Position} from '../match/clock.ts';
import {commentate} from '../match/commentary.ts';
import {SIDES} from '../match/side.ts';
import {playedAt, type Timeline} from '../match/timeline.ts';
import {evenPace, type Pace, pieceAt, positionAfter, realBetween} from '../streams/pace.ts';

/** Columns of the minute, as wide as `~105+2'`. */
const MINUTE_WIDTH = 7;

/**
 * The cues from `from` to `until`, both included, at `speed`; `Infinity` is all at once. A pace says where it is faster or
 * slower than that, and what it jumps over is left out.
 */
export type LineRange = {
  readonly from: Position;
  readonly until: Position;
  readonly speed: number;
  /** @default even */
  readonly pace?: Pace;
};

/** One cue as a line for people and for grep: minute, score after it, side, words. A goal always has the word in it. */
export function formatLine(timeline: Timeline, index: number): string {
  const {match, players, cues, states, befores} = timeline;
  const {event, minute} = cues[index]!;
  const {home, away} = states[index + 1]!.score;
  const side = 'side' in event ? event.side : undefined;
  const team = side === undefined ? '' : match.fixture[side].short;
  const words = commentate(event, {match, players, before: befores[index]!});
  const mark = event.type === 'goal' && !/\bgoal\b/i.test(words) ? 'GOAL! ' : '';
  const width = Math.max(...SIDES.map(each => match.fixture[each].short.length));
  return `${minute.padStart(MINUTE_WIDTH)}  ${home}-${away}  ${team.padEnd(width)}  ${mark}${words}`;
}

/**
 * The lines of a range, each once and in order, each when its time has come: (its position - from) / speed after the start,
 * counted from the start and not from the line before. While `open$` is false nothing is made, and nothing is lost.
 */
export function lines(
  timeline: Timeline,
  {from, until, speed, pace = evenPace(timeline.duration)}: LineRange,
  scheduler: SchedulerLike,
  open$: Observable<boolean> = of(true),
): Observable<string> {
  return defer(() => {
    const {cues} = timeline;
    const start = scheduler.now();
    const end = playedAt(timeline, until);
    let next = firstAt(timeline, from);
    const position = () => (speed === Infinity ? until : positionAfter(pace, from, (scheduler.now() - start) * speed));
    function* due() {
      for (const most = Math.min(end, playedAt(timeline, position())); next < most; ) {
        // Counted before it is handed over: whoever takes it may close the flow there and then.
        const index = next++;
        if (isPlayed(pace, cues[index]!.at)) yield formatLine(timeline, index);
      }
    }
    // Timers keep whole milliseconds: a millisecond late prints the line, one early would find it not due.
    const untilNext = () =>
      Math.max(1, Math.ceil(realBetween(pace, from, cues[next]!.at) / speed - (scheduler.now() - start)));
    const flowing = defer(() => each(due())).pipe(
      repeat({delay: () => (next < end ? timer(untilNext(), scheduler) : EMPTY)}),
      endWith(undefined),
    );
    return open$.pipe(
      switchMap(open => (open ? flowing : NEVER)),
      takeWhile(line => line !== undefined),
    );
  });
}

/** False where a pace jumps over a position. */
function isPlayed(pace: Pace, position: Position): boolean {
  return (pieceAt(pace, position)?.real ?? 1) > 0 || position >= pace.duration;
}

/** The index of the first cue at a position or after it. */
function firstAt({at}: Timeline, position: Position): number {
  let low = 0;
  let high = at.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (at[middle]! < position) low = middle + 1;
    else high = middle;
  }
  return low;
}
