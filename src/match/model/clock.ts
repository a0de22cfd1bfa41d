/** The periods of a match, in the order they are played. */
export const PERIODS = [
  'first-half',
  'second-half',
  'extra-time-first-half',
  'extra-time-second-half',
  'penalty-shoot-out',
] as const;

export type Period = (typeof PERIODS)[number];

/** Milliseconds of play since kick-off; breaks take no time. */
export type Position = number;

/** Minutes on the board when a period starts and when its stoppage time starts. A shoot-out has no clock of its own. */
export const PERIOD_MINUTES: Readonly<Record<Period, {readonly start: number; readonly end: number}>> = {
  'first-half': {start: 0, end: 45},
  'second-half': {start: 45, end: 90},
  'extra-time-first-half': {start: 90, end: 105},
  'extra-time-second-half': {start: 105, end: 120},
  'penalty-shoot-out': {start: 120, end: 120},
};

export const PERIOD_NAMES: Readonly<Record<Period, string>> = {
  'first-half': 'first half',
  'second-half': 'second half',
  'extra-time-first-half': 'extra time, first half',
  'extra-time-second-half': 'extra time, second half',
  'penalty-shoot-out': 'penalty shoot-out',
};

/** The same within a sentence. */
export const PERIOD_PHRASES: Readonly<Record<Period, string>> = {
  'first-half': 'the first half',
  'second-half': 'the second half',
  'extra-time-first-half': 'the first half of extra time',
  'extra-time-second-half': 'the second half of extra time',
  'penalty-shoot-out': 'the penalty shoot-out',
};

export const MINUTE = 60_000;
export const SECOND = 1_000;

/**
 * A football minute: the 20th minute is 19:00 to 19:59 on the board, and 45+2 the second minute after 45:00.
 * Minute 0 of the first half is before kick-off. In a shoot-out, `minute` is 120 and `added` numbers the kick; events between the
 * kicks can do without it.
 * `second` is the second within the minute, from 0 up to 60, if it is known.
 */
export type Clock = {
  readonly period: Period;
  readonly minute: number;
  readonly added: number;
  readonly second?: number | undefined;
};

/** Milliseconds from the start of the period to the start of the clock's minute. */
export function minuteStart(clock: Clock): number {
  const {start, end} = PERIOD_MINUTES[clock.period];
  const minutes = clock.added > 0 ? end - start + clock.added - 1 : clock.minute - start - 1;
  return Math.max(0, minutes) * MINUTE;
}

/** Orders clocks by (period, minute, added minutes), as they are played; 0 for the same minute. */
export function compareMinutes(a: Clock, b: Clock): number {
  const order = a.period === b.period ? 0 : PERIODS.indexOf(a.period) - PERIODS.indexOf(b.period);
  return order || a.minute - b.minute || a.added - b.added;
}

/** True in a shoot-out where the number of a kick is not given: the event comes after the one before it in the file. */
export function isUnnumbered({period, added}: Clock): boolean {
  return period === 'penalty-shoot-out' && added === 0;
}

/** The minute as reports print it: `20'`, `45+2'`. */
export function formatMinute(clock: Clock): string {
  if (clock.period === 'penalty-shoot-out') return clock.added > 0 ? `pen ${clock.added}` : 'pens';
  return clock.added > 0 ? `${clock.minute}+${clock.added}'` : `${clock.minute}'`;
}

/** What the board shows at a moment: the period, and milliseconds since the period began. */
export type BoardTime = {readonly period: Period; readonly elapsed: number};

/** True once the board shows added time: from the first whole second after the nominal minutes. */
export function inStoppage({period, elapsed}: BoardTime): boolean {
  const {start, end} = PERIOD_MINUTES[period];
  return period !== 'penalty-shoot-out' && elapsed >= (end - start) * MINUTE + SECOND;
}

/** The running clock: `67:12`, and `45:00 +1:23` in stoppage time. */
export function formatBoard(time: BoardTime): string {
  if (time.period === 'penalty-shoot-out') return 'penalties';
  const {start, end} = PERIOD_MINUTES[time.period];
  const nominal = (end - start) * MINUTE;
  return inStoppage(time)
    ? `${minutesSeconds(end * MINUTE, 2)} +${minutesSeconds(time.elapsed - nominal, 1)}`
    : minutesSeconds(start * MINUTE + time.elapsed, 2);
}

/** Minutes are not folded into hours, as on the board. */
function minutesSeconds(milliseconds: number, digits: number): string {
  const seconds = Math.floor(milliseconds / SECOND);
  return `${String(Math.floor(seconds / 60)).padStart(digits, '0')}:${String(seconds % 60).padStart(2, '0')}`;
}
