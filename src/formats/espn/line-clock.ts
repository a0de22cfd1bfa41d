import {
  type Clock,
  compareMinutes,
  MINUTE,
  minuteStart,
  PERIOD_MINUTES,
  PERIODS,
  type Period,
  SECOND,
} from '../../match/model/clock.ts';
import {parseLabel} from '../shared/minute-label.ts';
import type {Marker} from './markers.ts';
import type {Play} from './schema.ts';

/** What gives a line its time: the clock that is shown, and its play. */
export type Timed = {
  readonly time: Play['clock'];
  readonly play: Play | undefined;
  readonly marker: Marker | undefined;
};

/** When each period began, in wall-clock milliseconds; periods without wall-clock times are left out. */
export type PeriodStarts = ReadonlyMap<Period, number>;

/** Seconds by which the wall clock and the match clock may differ. */
const SLACK = 5;

/**
 * The wall-clock time of each kick-off. Without one, the first play that has both clocks gives it.
 */
export function periodStarts(lines: readonly Timed[]): PeriodStarts {
  const starts = new Map<Period, number>();
  for (const {play, marker} of lines) {
    const at = wallclockOf(play);
    if (at !== undefined && marker?.what === 'kick-off' && marker.period !== undefined) starts.set(marker.period, at);
  }
  for (const line of lines) {
    const at = wallclockOf(line.play);
    const number = line.play?.period?.number;
    const seconds = line.play?.clock?.value;
    if (at === undefined || number == null || seconds == null || line.marker !== undefined) continue;
    const period = PERIODS[number - 1]!;
    const {start, end} = PERIOD_MINUTES[period];
    // Values are capped at the end of the period.
    const isRunning = seconds > start * 60 && seconds < end * 60;
    if (isRunning && !starts.has(period)) starts.set(period, at - (seconds - start * 60) * SECOND);
  }
  return starts;
}

/**
 * The clock of a line, with its second where the file has one. A line without a time or a period has that of the line before.
 */
export function clockOf({time, play, marker}: Timed, before: Clock, starts: PeriodStarts): Clock {
  const label = parseLabel(time?.displayValue ?? '');
  const number = play?.shootout === true ? PERIODS.length : play?.period?.number;
  const stated = marker?.period ?? (number == null ? before.period : PERIODS[number - 1]!);
  const period = marker?.what === 'match-end' ? before.period : stated;
  const {start, end} = PERIOD_MINUTES[period];
  const first = Math.min(start + 1, end);
  if (marker?.what === 'match-end' && label === undefined) return before;
  if (marker?.what === 'kick-off') return {period, minute: first, added: 0};
  if (period === 'penalty-shoot-out') return {period, minute: end, added: 0};
  if (label === undefined) return period === before.period ? withoutSecond(before) : {period, minute: first, added: 0};
  const clock = minuteOf(period, label);
  const second = secondIn(clock, time?.value ?? undefined, wallclockOf(play), starts.get(period));
  return second === undefined ? clock : {...clock, second};
}

function minuteOf(period: Period, {minute, added}: {readonly minute: number; readonly added: number}): Clock {
  const {start, end} = PERIOD_MINUTES[period];
  if (minute > end) return {period, minute: end, added: minute - end + added};
  const inPeriod = Math.max(Math.min(start + 1, end), minute);
  return {period, minute: inPeriod, added: inPeriod === end ? added : 0};
}

/**
 * The second within the minute that is shown: by the match clock, or else by the wall clock. A minute counts up to and with its
 * last second: 55:00 is still shown as 55'.
 */
function secondIn(
  clock: Clock,
  seconds: number | undefined,
  wallclock: number | undefined,
  began: number | undefined,
): number | undefined {
  const from = minuteStart(clock) / SECOND;
  const {start, end} = PERIOD_MINUTES[clock.period];
  const elapsed = seconds === undefined ? undefined : seconds - start * 60;
  const isCapped = clock.added > 0 && seconds !== undefined && seconds <= end * 60;
  if (elapsed !== undefined && !isCapped && elapsed >= from && elapsed <= from + 60) return within(elapsed - from);
  if (wallclock === undefined || began === undefined) return undefined;
  const since = (wallclock - began) / SECOND - from;
  return since >= -SLACK && since <= MINUTE / SECOND + SLACK ? within(since) : undefined;
}

function within(second: number): number {
  return Math.min(59, Math.max(0, second));
}

function wallclockOf(play: Play | undefined): number | undefined {
  const at = Date.parse(play?.wallclock ?? '');
  return Number.isNaN(at) ? undefined : at;
}

export function withoutSecond({period, minute, added}: Clock): Clock {
  return {period, minute, added};
}

/**
 * In the order of play: by minute and second. What has no second stays after what the file has before it in that minute.
 */
export function inOrderOfPlay<T extends {readonly clock: Clock}>(lines: readonly T[]): T[] {
  let before: {readonly clock: Clock; readonly second: number} | undefined;
  return lines
    .map((line, index) => {
      const {clock} = line;
      const same = before !== undefined && compareMinutes(before.clock, clock) === 0;
      const second = clock.second ?? (same ? before!.second : 0);
      before = {clock, second};
      return {line, index, second};
    })
    .sort((a, b) => compareMinutes(a.line.clock, b.line.clock) || a.second - b.second || a.index - b.index)
    .map(({line}) => line);
}
