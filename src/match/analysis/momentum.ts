import type {Side} from '../model/side.ts';
import type {Cue, Timeline} from '../model/timeline.ts';
import {pressureIn, type Spell, spellsOf} from './dominance-period.ts';
import {fade, type ThreatId, threatOf} from './threat.ts';
import {minuteAt, type Slice, type Slicing, slicesPlayed} from './time-buckets.ts';

/** An event that speaks for a side. Weights are signed: home's are positive, away's negative. */
type Point = {readonly cue: Cue; readonly id: ThreatId; readonly minute: number; readonly weight: number};

/** Who is on top, made ready for look-ups: between two points nothing but fading happens. */
export type Momentum = {
  readonly timeline: Timeline;
  readonly points: readonly Point[];
  /** `faded[n]` is what the first n points come to at the nth of them; one longer than `points`, as is `sums`. */
  readonly faded: readonly number[];
  /** `sums[n]` is the first n weights, none of them faded. */
  readonly sums: readonly number[];
  readonly spells: readonly Spell[];
};

/** What a cue adds to a slice, for a side. `amount` is in the unit of {@link THREATS}, as faded by the end of the slice. */
export type Contribution = {readonly cue: Cue; readonly id: ThreatId; readonly side: Side; readonly amount: number};

/**
 * What stands at 0.76 of full height, in the unit of {@link THREATS}; a goal alone stands at 0.83. The scale is fixed and
 * its top soft, so that no slice looks lower for what comes later.
 */
const SCALE = 5;

/** Weighs every event of a match once. What is known at a moment is a prefix of it, so nothing of the future shows. */
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
  return {timeline, points, faded, sums, spells: spellsOf(timeline)};
}

/**
 * Who is on top in each slice of the bar, from -1 (all away) to 1 (all home); undefined after the playhead. In its own slice
 * an event counts whole, in those that follow it fades. O(slices × (log points + spells)).
 */
export function momentumAt(model: Momentum, slicing: Slicing): readonly (number | undefined)[] {
  const played = slicesPlayed(model.timeline, slicing);
  const values = played.map(slice => soften(pointsIn(model, slice) + spellsIn(model, slice, slicing)));
  return Array.from({length: slicing.slices}, (_, n) => values[n]);
}

/** What made up a slice, the greatest first; nothing for a slice after the playhead. Its signed sum is what is drawn. */
export function breakdown(model: Momentum, slicing: Slicing & {readonly slice: number}): readonly Contribution[] {
  const slice = slicesPlayed(model.timeline, slicing)[slicing.slice];
  if (slice === undefined) return [];
  const [before, count] = countsOf(model, slice);
  const points = model.points
    .slice(0, count)
    .map(({cue, id, minute, weight}, n) => share(cue, id, n < before ? weight * fade(slice.end - minute) : weight));
  const spells = model.spells.map(spell =>
    share(spell.cue, 'spell-minute', pressureIn(spell, slice, slicing.position)),
  );
  return [...points, ...spells].filter(({amount}) => amount > 0).sort((a, b) => b.amount - a.amount);
}

function share(cue: Cue, id: ThreatId, signed: number): Contribution {
  return {cue, id, side: signed < 0 ? 'away' : 'home', amount: Math.abs(signed)};
}

/** Any sum as -1 to 1: nearly in proportion at first, and never full. */
export function soften(sum: number): number {
  return Math.tanh(sum / SCALE);
}

function pointsIn(model: Momentum, slice: Slice): number {
  const {points, faded, sums} = model;
  const [before, count] = countsOf(model, slice);
  const carried = before === 0 ? 0 : faded[before]! * fade(slice.end - points[before - 1]!.minute);
  return carried + sums[count]! - sums[before]!;
}

function spellsIn({spells}: Momentum, slice: Slice, {position}: Slicing): number {
  return spells.reduce((sum, spell) => sum + pressureIn(spell, slice, position), 0);
}

/** How many points lie before a slice, and how many before its end. O(log points). */
function countsOf({points}: Momentum, {from, to, last}: Slice): readonly [before: number, count: number] {
  return [
    countWhile(points, ({cue}) => cue.at < from),
    countWhile(points, ({cue}) => cue.at < to || (last && cue.at === to)),
  ];
}

/** How many of a sorted list come first that hold, by binary search. */
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
