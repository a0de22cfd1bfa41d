import {type Clock, MINUTE, minuteStart, PERIODS, type Position, SECOND} from '../model/clock.ts';
import type {Side} from '../model/side.ts';
import type {Cue, Timeline} from '../model/timeline.ts';
import {fadedMinutes, THREATS, threatOf} from './threat.ts';
import {minuteAt, type Slice} from './time-buckets.ts';

/** A stretch of play within one period. `after` is what turns its positions into minutes with the breaks counted. */
type Stretch = {readonly from: Position; readonly to: Position; readonly after: number};

/** A spell that counts over its interval, where no earlier spell of the same side already does. */
export type Spell = {
  readonly cue: Cue;
  /** Per minute; home's is positive, away's negative. */
  readonly rate: number;
  readonly stretches: readonly Stretch[];
};

/**
 * The spells of a match in the order they are told. Where a side's spells overlap, the minute counts once, for the first
 * that tells of it: two sentences about one quarter of an hour do not make it twice as good.
 */
export function spellsOf(timeline: Timeline): readonly Spell[] {
  const told: Record<Side, readonly Stretch[]> = {home: [], away: []};
  return timeline.record.cues.flatMap(cue => {
    const threat = threatOf(cue.event);
    const {timing} = cue.event;
    if (threat?.id !== 'spell-minute' || timing.kind !== 'interval') return [];
    const whole = withinPeriods(timeline, placeOf(timeline, timing.from, 'start'), placeOf(timeline, timing.to, 'end'));
    const stretches = told[threat.side].reduce(without, whole);
    told[threat.side] = [...told[threat.side], ...stretches];
    return [{cue, rate: THREATS[threat.id].weight * (threat.side === 'home' ? 1 : -1), stretches}];
  });
}

/**
 * What a spell adds to a slice, signed: whole for the minutes within it, faded for those before it. It counts for nothing
 * until it is told, and then as far as the playhead.
 */
export function pressureIn({cue, rate, stretches}: Spell, slice: Slice, playhead: Position): number {
  if (cue.at > playhead) return 0;
  let minutes = 0;
  for (const {from, to, after} of stretches) {
    minutes += Math.max(0, Math.min(to, slice.to) - Math.max(from, slice.from)) / MINUTE;
    const before = Math.min(to, slice.from);
    if (before > from) minutes += fadedMinutes(slice.end - (before / MINUTE + after), (before - from) / MINUTE);
  }
  return rate * minutes;
}

/** Where a clock's minute starts or ends. One of a period that was not played is where the next period starts, if any. */
function placeOf({periods}: Timeline, clock: Clock, edge: 'start' | 'end'): Position {
  const rank = PERIODS.indexOf(clock.period);
  const played = periods.find(({period}) => PERIODS.indexOf(period) >= rank);
  if (played === undefined) return Number.POSITIVE_INFINITY;
  if (played.period !== clock.period) return played.start;
  const second = clock.second === undefined ? undefined : clock.second * SECOND;
  return played.start + minuteStart(clock) + (second ?? (edge === 'start' ? 0 : MINUTE));
}

/** A stretch cut where periods start. */
function withinPeriods(timeline: Timeline, from: Position, to: Position): readonly Stretch[] {
  return timeline.periods.flatMap(({start}, n) => {
    const first = n === 0 ? from : Math.max(from, start);
    const last = Math.min(to, timeline.periods[n + 1]?.start ?? Number.POSITIVE_INFINITY);
    return first < last ? [{from: first, to: last, after: minuteAt(timeline, start) - start / MINUTE}] : [];
  });
}

/** What of the stretches lies outside another. */
function without(stretches: readonly Stretch[], {from, to}: Stretch): readonly Stretch[] {
  return stretches
    .flatMap(stretch => [
      {...stretch, to: Math.min(stretch.to, from)},
      {...stretch, from: Math.max(stretch.from, to)},
    ])
    .filter(stretch => stretch.from < stretch.to);
}
