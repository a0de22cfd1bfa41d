import {type Clock, MINUTE, PERIOD_MINUTES, type Period, SECOND} from '../../match/model/clock.ts';
import {clockOfTime} from '../recorded/period-time.ts';
import {parseLabel} from '../shared/minute-label.ts';
import {type FifaEvent, TYPE} from './schema.ts';

/** FIFA's numbers of the periods; those between are the breaks. */
const PERIODS: Readonly<Record<number, Period>> = {
  3: 'first-half',
  5: 'second-half',
  7: 'extra-time-first-half',
  9: 'extra-time-second-half',
  11: 'penalty-shoot-out',
};

export type Placed = {readonly event: FifaEvent; readonly period: Period; readonly clock: Clock};

/**
 * The events of play with their clocks, in order. The minute is the stated one; where the time of day since the period began
 * agrees with it, it tells the second as well. What comes before the match is in minute 0.
 */
export function placeEvents(events: readonly FifaEvent[]): readonly Placed[] {
  const starts = new Map<Period, number>();
  for (const {Type, Period: number, Timestamp} of events) {
    const period = PERIODS[number ?? 0];
    const time = Date.parse(Timestamp ?? '');
    if (Type === TYPE.periodStart && period !== undefined && !Number.isNaN(time)) starts.set(period, time);
  }
  const begun = events.findIndex(({Type}) => Type === TYPE.periodStart);
  let last: Period = 'first-half';
  let instant = 0;
  return events
    .map((event, index) => {
      last = PERIODS[event.Period ?? 0] ?? last;
      const time = Date.parse(event.Timestamp ?? '');
      instant = Number.isNaN(time) ? instant : time;
      const start = starts.get(last);
      const elapsed = Number.isNaN(time) || start === undefined ? undefined : time - start;
      const clock =
        index < begun ? {period: 'first-half' as const, minute: 0, added: 0} : clockOf(event, last, elapsed);
      return {event, period: last, clock, instant, index};
    })
    .sort((a, b) => order(a.clock, b.clock) || a.instant - b.instant || a.index - b.index)
    .map(({event, period, clock}) => ({event, period, clock}));
}

function order(a: Clock, b: Clock): number {
  const periods = Object.values(PERIODS);
  return periods.indexOf(a.period) - periods.indexOf(b.period) || a.minute - b.minute || a.added - b.added;
}

function clockOf({MatchMinute}: FifaEvent, period: Period, elapsed: number | undefined): Clock {
  const {start, end} = PERIOD_MINUTES[period];
  if (period === 'penalty-shoot-out') return {period, minute: end, added: 0};
  const timed = elapsed === undefined || elapsed < 0 ? undefined : clockOfTime(period, elapsed);
  const label = parseLabel(MatchMinute ?? '');
  if (label === undefined) return timed ?? {period, minute: start + 1, added: 0};
  const minute = Math.max(start + 1, Math.min(end, label.minute));
  const added = minute === end ? label.added + Math.max(0, label.minute - end) : 0;
  const same = timed !== undefined && timed.minute === minute && timed.added === added;
  if (!same || elapsed === undefined) return {period, minute, added};
  return {period, minute, added, second: (elapsed % MINUTE) / SECOND};
}
