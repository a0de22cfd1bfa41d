import type {Side} from '../model/side.ts';
import type {Cue, Timeline} from '../model/timeline.ts';
import {type DominancePeriod, dominancePeriodsOf, pressureIn} from './dominance-period.ts';
import {fade, type ThreatId, threatOf} from './threat.ts';
import {minuteAt, type Slice, type Slicing, slicesPlayed} from './time-buckets.ts';

/** An event that counts for a side. Weights are positive for home, negative for away. */
type Point = {readonly cue: Cue; readonly id: ThreatId; readonly minute: number; readonly weight: number};

/** Who is on top, prepared for look-ups: between two points there is only fading. */
export type Momentum = {
  readonly timeline: Timeline;
  readonly points: readonly Point[];
  /** `faded[n]` is the sum of the first n points, faded to the time of the nth; like `sums`, one longer than `points`. */
  readonly faded: readonly number[];
  /** `sums[n]` is the sum of the first n weights, unfaded. */
  readonly sums: readonly number[];
  readonly dominancePeriods: readonly DominancePeriod[];
};

/** What a cue adds to a slice, for a side. `amount` is in the unit of {@link THREATS}, faded to the end of the slice. */
export type Contribution = {readonly cue: Cue; readonly id: ThreatId; readonly side: Side; readonly amount: number};

/**
 * The sum drawn at 0.76 of full height, in the unit of {@link THREATS}; a goal alone reaches 0.83. The scale is fixed and
 * softly limited, so that later events never make an earlier slice lower.
 */
const SCALE = 5;

/** Weighs every event of a match once. A moment reads only a prefix of the result, so nothing later can show. */
export function momentum(timeline: Timeline): Momentum {
  const points: Point[] = [];
  const faded = [0];
  const sums = [0];
  for (const cue of timeline.record.cues) {
    const threat = threatOf(cue.event);
    if (threat === undefined || threat.id === 'spell-minute') continue;
    const minute = minuteAt(timeline, cue.at);
    const weight = threat.weight * (threat.side === 'home' ? 1 : -1);
    faded.push(faded.at(-1)! * fade(minute - (points.at(-1)?.minute ?? minute)) + weight);
    sums.push(sums.at(-1)! + weight);
    points.push({cue, id: threat.id, minute, weight});
  }
  return {timeline, points, faded, sums, dominancePeriods: dominancePeriodsOf(timeline)};
}

/**
 * Who is on top in each slice of the timeline bar, from -1 (all away) to 1 (all home); undefined after the playhead. An event
 * counts in full in its own slice and fades in later ones. O(slices × (log points + dominance periods)).
 */
export function momentumAt(model: Momentum, slicing: Slicing): readonly (number | undefined)[] {
  const played = slicesPlayed(model.timeline, slicing);
  const values = played.map(slice => soften(pointsIn(model, slice) + dominanceIn(model, slice, slicing)));
  return Array.from({length: slicing.slices}, (_, n) => values[n]);
}

/** The contributions to a slice, largest first; none after the playhead. The bar draws their signed sum. */
export function breakdown(model: Momentum, slicing: Slicing & {readonly slice: number}): readonly Contribution[] {
  const slice = slicesPlayed(model.timeline, slicing)[slicing.slice];
  if (slice === undefined) return [];
  const [before, count] = countsOf(model, slice);
  const points = model.points
    .slice(0, count)
    .map(({cue, id, minute, weight}, n) => share(cue, id, n < before ? weight * fade(slice.end - minute) : weight));
  const dominance = model.dominancePeriods.map(period =>
    share(period.cue, 'spell-minute', pressureIn(period, slice, slicing.position)),
  );
  return [...points, ...dominance].filter(({amount}) => amount > 0).sort((a, b) => b.amount - a.amount);
}

function share(cue: Cue, id: ThreatId, signed: number): Contribution {
  return {cue, id, side: signed < 0 ? 'away' : 'home', amount: Math.abs(signed)};
}

/** Maps any sum to -1 to 1: nearly linear near 0, and never full. */
export function soften(sum: number): number {
  return Math.tanh(sum / SCALE);
}

function pointsIn(model: Momentum, slice: Slice): number {
  const {points, faded, sums} = model;
  const [before, count] = countsOf(model, slice);
  const carried = before === 0 ? 0 : faded[before]! * fade(slice.end - points[before - 1]!.minute);
  return carried + sums[count]! - sums[before]!;
}

function dominanceIn({dominancePeriods}: Momentum, slice: Slice, {position}: Slicing): number {
  return dominancePeriods.reduce((sum, period) => sum + pressureIn(period, slice, position), 0);
}

/** How many points lie before a slice, and how many before its end. O(log points). */
function countsOf({points}: Momentum, {from, to, last}: Slice): readonly [before: number, count: number] {
  return [
    countWhile(points, ({cue}) => cue.at < from),
    countWhile(points, ({cue}) => cue.at < to || (last && cue.at === to)),
  ];
}

/** The length of the leading run for which `holds` is true, by binary search. */
function countWhile<T>(list: readonly T[], holds: (item: T) => boolean): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holds(list[middle]!)) low = middle + 1;
    else high = middle;
  }
  return low;
}
