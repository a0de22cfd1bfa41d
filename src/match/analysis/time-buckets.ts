import {type BoardTime, MINUTE, PERIOD_MINUTES, type Period, type Position} from '../model/clock.ts';
import {boardAt, type Timeline} from '../model/timeline.ts';

/** The minutes of the timeline bar divided into `slices`, up to `position`. */
export type Slicing = {readonly position: Position; readonly slices: number};

/** The played part of a slice. The slices up to the playhead cover everything played. */
export type Slice = {
  readonly from: Position;
  readonly to: Position;
  /** True for the slice of the playhead, which includes `to` itself. */
  readonly last: boolean;
  /** `to` on the axis of {@link minuteAt}. */
  readonly end: number;
};

/** The minutes that the timeline bar shows: 120 once extra time has begun. */
export function nominalMinutes(period: Period): number {
  return PERIOD_MINUTES[period].start >= 90 ? 120 : 90;
}

/** The slice of the timeline bar that contains a moment. Stoppage time belongs to the last slice of its period. */
export function sliceOf({period, elapsed}: BoardTime, minutes: number, slices: number): number {
  const {start, end} = PERIOD_MINUTES[period];
  // A moment past the end of the bar, such as extra time before it begins, is in the last slice.
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

/** Where a minute of the bar begins; for a minute that was not played, where the next played one does. */
function startOf({periods}: Timeline, minute: number): Position {
  const played = periods.find(({period}) => PERIOD_MINUTES[period].end > minute);
  if (played === undefined) return Number.POSITIVE_INFINITY;
  return played.start + Math.max(0, minute - PERIOD_MINUTES[played.period].start) * MINUTE;
}

/** Minutes of the break before a period: IFAB Law 7 allows fifteen, and one in extra time; five are customary. */
const BREAKS: Readonly<Record<Period, number>> = {
  'first-half': 0,
  'second-half': 15,
  'extra-time-first-half': 5,
  'extra-time-second-half': 1,
  'penalty-shoot-out': 5,
};

/** Minutes since kick-off including the breaks, so that events before a break have faded. */
export function minuteAt(timeline: Timeline, position: Position): number {
  return position / MINUTE + breaks(timeline, start => start <= position);
}

/** The same just before a position: without the break if a period starts there. */
function minuteBefore(timeline: Timeline, position: Position): number {
  return position / MINUTE + breaks(timeline, start => start < position);
}

/** Minutes of the breaks before the periods that have started; there is none before the first. */
function breaks({periods}: Timeline, isReached: (start: Position) => boolean): number {
  let minutes = 0;
  for (let n = 1; n < periods.length && isReached(periods[n]!.start); n += 1) minutes += BREAKS[periods[n]!.period];
  return minutes;
}
