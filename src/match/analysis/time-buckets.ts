import {type BoardTime, MINUTE, PERIOD_MINUTES, type Period, type Position} from '../model/clock.ts';
import {boardAt, type Timeline} from '../model/timeline.ts';

/** The minutes of the bar cut into `slices`, as far as they are played at `position`. */
export type Slicing = {readonly position: Position; readonly slices: number};

/** The part of a slice that is played. The slices up to the playhead together are all that is played. */
export type Slice = {
  readonly from: Position;
  readonly to: Position;
  /** True where the playhead is: what happens at `to` itself is then part of it, and otherwise of the next. */
  readonly last: boolean;
  /** `to` on the axis of {@link minuteAt}. */
  readonly end: number;
};

/** The minutes that the bar stands for: 120 once extra time has begun. */
export function nominalMinutes(period: Period): number {
  return PERIOD_MINUTES[period].start >= 90 ? 120 : 90;
}

/** The slice of the bar in which a moment lies. Stoppage time belongs to the last slice of its period. */
export function sliceOf({period, elapsed}: BoardTime, minutes: number, slices: number): number {
  const {start, end} = PERIOD_MINUTES[period];
  // A moment past the minutes of the bar, as extra time is until it has begun, is at its end.
  const last = Math.min(slices, Math.ceil((end / minutes) * slices)) - 1;
  return Math.max(0, Math.min(last, Math.floor(((start + elapsed / MINUTE) / minutes) * slices)));
}

/** The slices from the first to that of the playhead. */
export function slicesPlayed(timeline: Timeline, {position, slices}: Slicing): readonly Slice[] {
  const board = boardAt(timeline, position);
  const minutes = nominalMinutes(board.period);
  const here = sliceOf(board, minutes, slices);
  const start = (slice: number) =>
    slice === 0 ? 0 : Math.min(position, startOf(timeline, (slice * minutes) / slices));
  return Array.from({length: here + 1}, (_, slice) => {
    const last = slice === here;
    const to = last ? position : start(slice + 1);
    return {from: start(slice), to, last, end: last ? minuteAt(timeline, to) : minuteBefore(timeline, to)};
  });
}

/** Where the bar's `minute` begins; a minute that was never played begins with the next that was. */
function startOf({periods}: Timeline, minute: number): Position {
  const played = periods.find(({period}) => PERIOD_MINUTES[period].end > minute);
  if (played === undefined) return Number.POSITIVE_INFINITY;
  return played.start + Math.max(0, minute - PERIOD_MINUTES[played.period].start) * MINUTE;
}

/** Minutes that a break takes before a period: IFAB Law 7 allows fifteen, and one in extra time; five are the custom. */
const BREAKS: Readonly<Record<Period, number>> = {
  'first-half': 0,
  'second-half': 15,
  'extra-time-first-half': 5,
  'extra-time-second-half': 1,
  'penalty-shoot-out': 5,
};

/** Minutes since kick-off with the breaks counted, so that what was before a break is as long ago as it felt. */
export function minuteAt(timeline: Timeline, position: Position): number {
  return position / MINUTE + breaks(timeline, start => start <= position);
}

/** The same just before a position: where a period starts there, still without its break. */
function minuteBefore(timeline: Timeline, position: Position): number {
  return position / MINUTE + breaks(timeline, start => start < position);
}

/** Minutes of the breaks before the periods whose start is reached; before the first that is played there is none. */
function breaks({periods}: Timeline, isReached: (start: Position) => boolean): number {
  let minutes = 0;
  for (let n = 1; n < periods.length && isReached(periods[n]!.start); n += 1) minutes += BREAKS[periods[n]!.period];
  return minutes;
}
