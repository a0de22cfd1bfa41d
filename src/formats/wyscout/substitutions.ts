import {MINUTE, PERIOD_MINUTES, PERIODS, type Period} from '../../match/model/clock.ts';

/** A substitution in a matches file: who, and in which minute of the match. */
export type WyscoutSubstitution = {readonly on: number; readonly off: number; readonly minute: number};

/** When a player's first or last record is. */
export type Moment = {readonly period: Period; readonly at: number};

type Appearances = {
  readonly first: (player: number) => Moment | undefined;
  readonly last: (player: number) => Moment | undefined;
};

/**
 * When a change was made: within its minute, after the last record of who goes off and before the first of who comes on.
 * A minute past 45, 90 or 105 can be stoppage time or the next period; the records of the two decide, or else it is the
 * period that the number belongs to. Where they contradict the minute, they are right: nobody plays before coming on.
 */
export function timeOfSubstitution(
  {on, off, minute}: WyscoutSubstitution,
  played: readonly Period[],
  {first, last}: Appearances,
): Moment {
  const lastOff = last(off);
  const firstOn = first(on);
  const candidates = minutesOf(minute, played);
  const fits = ({period, at}: Moment) =>
    (lastOff === undefined || !isAfter(lastOff, {period, at: at + MINUTE})) &&
    (firstOn === undefined || !isAfter({period, at}, firstOn));
  const start = candidates.find(fits) ?? candidates[0]!;
  // A change at the start of a half, of a player who has not been in it, was made in the break.
  if (start.at === 0 && lastOff?.period !== start.period) return start;
  const after = lastOff !== undefined && isAfter(lastOff, start) ? lastOff : start;
  const before = firstOn !== undefined && isAfter(after, firstOn) ? firstOn : after;
  return before === lastOff ? {period: before.period, at: before.at + 1} : before;
}

/** Minutes of stoppage time that a period can have. */
const MOST_ADDED = 30;

/** Where the periods have that minute, the likeliest first. */
function minutesOf(minute: number, played: readonly Period[]): readonly Moment[] {
  const timed = played.filter(period => period !== 'penalty-shoot-out');
  const own = timed.filter(period => minute > PERIOD_MINUTES[period].start && minute <= PERIOD_MINUTES[period].end);
  const isAdded = ({end}: {readonly end: number}) => minute > end && minute <= end + MOST_ADDED;
  const added = timed.filter(period => isAdded(PERIOD_MINUTES[period])).reverse();
  const found = [...own, ...added].map(period => ({period, at: (minute - 1 - PERIOD_MINUTES[period].start) * MINUTE}));
  return found.length > 0 ? found : [{period: timed.at(-1) ?? 'first-half', at: 0}];
}

export function isAfter(a: Moment, b: Moment): boolean {
  const order = PERIODS.indexOf(a.period) - PERIODS.indexOf(b.period);
  return order === 0 ? a.at > b.at : order > 0;
}
