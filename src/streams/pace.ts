import type {Position} from '../match/model/clock.ts';

/** A part of the match, in match milliseconds. */
export type Range = {readonly from: Position; readonly until: Position};

/** A part of the match, and the real milliseconds that it takes; none for a part that is jumped over. */
export type Stretch = {readonly from: Position; readonly to: Position; readonly real: number};

/**
 * How the playhead moves between commands: for every position, the real time at factor 1. Within a stretch it moves
 * evenly, so that any moment is one binary search and one multiplication from its anchor, and nothing accumulates. A
 * constant speed, the director, the highlights and the idle limit are all values of this one type; the transport plays
 * any of them at its own factor.
 */
export type Pace = {
  /** In order, without gaps or overlaps, each longer than nothing. Empty only for a match of no length. */
  readonly stretches: readonly Stretch[];
  /** `starts[n]` is where stretch n begins, packed: what the search by position reads. */
  readonly starts: Float64Array;
  /** `elapsed[n]` is the real time from 0 to the start of stretch n; one longer than `stretches`. */
  readonly elapsed: Float64Array;
  readonly duration: Position;
};

/**
 * The pace of stretches that cover [0, duration]. Empty ones are left out. Throws a RangeError where they leave a gap,
 * overlap, or take a time that is not finite, or where time would stand still at a point.
 */
export function makePace(stretches: readonly Stretch[]): Pace {
  let duration = 0;
  for (const {from, to, real} of stretches) {
    const whole = from === duration && to >= from && Number.isFinite(to) && real >= 0 && Number.isFinite(real);
    if (!whole || (to === from && real > 0)) {
      throw new RangeError(`no pace: ${from} to ${to} in ${real} ms, after ${duration}`);
    }
    duration = to;
  }
  const kept = stretches.filter(({from, to}) => to > from);
  const elapsed = new Float64Array(kept.length + 1);
  for (const [index, {real}] of kept.entries()) elapsed[index + 1] = elapsed[index]! + real;
  return {stretches: kept, starts: Float64Array.from(kept, ({from}) => from), elapsed, duration};
}

/** The same speed throughout, in match milliseconds per real millisecond; at `Infinity` the whole match is one jump. */
export function evenPace(duration: Position, speed = 1): Pace {
  return makePace([{from: 0, to: duration, real: duration / speed}]);
}

/** The stretches of a pace, cut so that some begin at these rising positions too. O(n + m). */
export function cutPace(pace: Pace, cuts: ArrayLike<Position>): readonly Stretch[] {
  const pieces: Stretch[] = [];
  let next = 0;
  for (const {from, to, real} of pace.stretches) {
    const realPerMatch = real / (to - from);
    let start = from;
    for (; next < cuts.length && cuts[next]! < to; next += 1) {
      const cut = cuts[next]!;
      if (cut <= start) continue;
      pieces.push({from: start, to: cut, real: (cut - start) * realPerMatch});
      start = cut;
    }
    pieces.push({from: start, to, real: (to - start) * realPerMatch});
  }
  return pieces;
}

/**
 * Where the playhead is after playing `real` milliseconds (0 or more) on from a position. Where a jumped stretch starts,
 * it is already at its end: it never rests within one. Stops at the end of the match. O(log n).
 */
export function positionAfter(pace: Pace, position: Position, real: number): Position {
  const {stretches, elapsed, duration} = pace;
  if (position >= duration) return duration;
  const start = Math.max(position, 0);
  const index = lastAtMost(pace.starts, start);
  const here = stretches[index]!;
  // Within the stretch the sum needs no running total, so that an even pace is exactly `position + real * speed`.
  const near = start + real * speedOf(here);
  if (here.real > 0 && near < here.to) return near;
  const target = realAt(pace, start) + real;
  // The last stretch that has begun by then: the one after all jumps that start at this moment.
  const landing = Math.max(lastAtMost(elapsed, target), index);
  const there = stretches[landing];
  if (there === undefined) return duration;
  const into = Math.max(0, target - elapsed[landing]!) * speedOf(there);
  return Math.min(Math.max(there.from + into, start), there.to);
}

/** Real milliseconds from position `a` to position `b`; negative where b comes first. O(log n). */
export function realBetween(pace: Pace, a: Position, b: Position): number {
  // Within a stretch the difference needs no running totals, so that an even pace is exactly `(b - a) / speed`.
  const here = pieceAt(pace, a);
  if (here !== undefined && here.from <= Math.min(a, b) && Math.max(a, b) <= here.to) return (b - a) / speedOf(here);
  return realAt(pace, b) - realAt(pace, a);
}

/** Real milliseconds from start to end. */
export function totalOf({elapsed}: Pace): number {
  return elapsed.at(-1) ?? 0;
}

/**
 * Match milliseconds per real millisecond: at a boundary those of the stretch that begins there, at the end those of the
 * last, and `Infinity` in a jumped stretch. O(log n).
 */
export function speedAt(pace: Pace, position: Position): number {
  const here = pieceAt(pace, position);
  return here === undefined ? 1 : speedOf(here);
}

/** The stretch at a position; at a boundary the one that begins there, at the end the last. O(log n). */
export function pieceAt(pace: Pace, position: Position): Stretch | undefined {
  return pace.stretches[Math.max(0, lastAtMost(pace.starts, position))];
}

export function speedOf({from, to, real}: Stretch): number {
  return (to - from) / real;
}

function realAt(pace: Pace, position: Position): number {
  const index = lastAtMost(pace.starts, position);
  if (index < 0) return 0;
  const {from, to, real} = pace.stretches[index]!;
  if (position >= to) return pace.elapsed[index + 1]!;
  return pace.elapsed[index]! + ((position - from) / (to - from)) * real;
}

/** The index of the last of these rising numbers that is no more than `value`; -1 where all are. O(log n). */
function lastAtMost(rising: Float64Array, value: number): number {
  let low = 0;
  let high = rising.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (rising[middle]! <= value) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
