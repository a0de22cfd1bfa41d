import {type Clock, MINUTE, minuteStart, PERIODS, type Position, SECOND} from '../model/clock.ts';
import type {Side} from '../model/side.ts';
import type {Cue, Timeline} from '../model/timeline.ts';
import {fadedMinutes, THREATS, threatOf} from './threat.ts';
import {minuteAt, type Slice} from './time-buckets.ts';

/** A stretch of play within one period of the match. `after` is added to its minutes of play to count the breaks too. */
type Stretch = {readonly from: Position; readonly to: Position; readonly after: number};

/** A `spell` event that counts over its interval, apart from minutes that an earlier one of the same side covers. */
export type DominancePeriod = {
  readonly cue: Cue;
  /** Per minute; home's is positive, away's negative. */
  readonly rate: number;
  readonly stretches: readonly Stretch[];
};

/**
 * The dominance periods of a match in the order of their cues. A minute that two of a side's periods cover counts once, for
 * the first: two sentences about the same quarter of an hour do not make it twice as good.
 */
export function dominancePeriodsOf(timeline: Timeline): readonly DominancePeriod[] {
  const covered: Record<Side, readonly Stretch[]> = {home: [], away: []};
  return timeline.record.cues.flatMap(cue => {
    const threat = threatOf(cue.event);
    const {timing} = cue.event;
    if (threat?.id !== 'spell-minute' || timing.kind !== 'interval') return [];
    const whole = withinPeriods(timeline, placeOf(timeline, timing.from, 'start'), placeOf(timeline, timing.to, 'end'));
    const stretches = covered[threat.side].reduce(without, whole);
    covered[threat.side] = [...covered[threat.side], ...stretches];
    return [{cue, rate: THREATS[threat.id].weight * (threat.side === 'home' ? 1 : -1), stretches}];
  });
}

/**
 * What a dominance period adds to a slice, signed: in full for the minutes within the slice, faded for those before it. It
 * counts from its own cue on, and only as far as the playhead.
 */
export function pressureIn({cue, rate, stretches}: DominancePeriod, slice: Slice, playhead: Position): number {
  if (cue.at > playhead) return 0;
  let minutes = 0;
  for (const {from, to, after} of stretches) {
    minutes += Math.max(0, Math.min(to, slice.to) - Math.max(from, slice.from)) / MINUTE;
    const before = Math.min(to, slice.from);
    if (before > from) minutes += fadedMinutes(slice.end - (before / MINUTE + after), (before - from) / MINUTE);
  }
  return rate * minutes;
}

/** Where a clock's minute starts or ends; for a period that was not played, the start of the next one. */
function placeOf({periods}: Timeline, clock: Clock, edge: 'start' | 'end'): Position {
  const rank = PERIODS.indexOf(clock.period);
  const played = periods.find(({period}) => PERIODS.indexOf(period) >= rank);
  if (played === undefined) return Number.POSITIVE_INFINITY;
  if (played.period !== clock.period) return played.start;
  const second = clock.second === undefined ? undefined : clock.second * SECOND;
  return played.start + minuteStart(clock) + (second ?? (edge === 'start' ? 0 : MINUTE));
}

/** A stretch, cut at the starts of periods. */
function withinPeriods(timeline: Timeline, from: Position, to: Position): readonly Stretch[] {
  return timeline.periods.flatMap(({start}, n) => {
    const first = Math.max(from, start);
    const last = Math.min(to, timeline.periods[n + 1]?.start ?? Number.POSITIVE_INFINITY);
    return first < last ? [{from: first, to: last, after: minuteAt(timeline, start) - start / MINUTE}] : [];
  });
}

/** The parts of the stretches that lie outside another. */
function without(stretches: readonly Stretch[], {from, to}: Stretch): readonly Stretch[] {
  return stretches
    .flatMap(stretch => [
      {...stretch, to: Math.min(stretch.to, from)},
      {...stretch, from: Math.max(stretch.from, to)},
    ])
    .filter(stretch => stretch.from < stretch.to);
}
