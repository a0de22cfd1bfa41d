import {type BoardTime, MINUTE, PERIOD_MINUTES, PERIODS, type Period, SECOND} from './clock.ts';

/** Moments of a match with a name. */
export type NamedMoment = 'before' | 'half-time' | 'full-time' | 'shoot-out';

/** A clock as a user types it: a named moment, or a time on the board. */
export type AskedClock = NamedMoment | BoardTime;

export type ParsedClock = {readonly clock: AskedClock} | {readonly problem: string};

const NAMED: Readonly<Record<string, NamedMoment>> = {
  pre: 'before',
  ht: 'half-time',
  ft: 'full-time',
  pens: 'shoot-out',
};
const FORM = /^(\d{1,3})(?::(\d{2}))?(?:\s*\+\s*(\d{1,3})(?::(\d{2}))?)?$/;
/** A football minute as reports print it. */
const PRINTED = /^(\d{1,3})(?:\s*\+\s*(\d{1,3}))?\s*['’]$/;
const FORMS = "expected a clock such as 67, 67:30, 45+2, 20', HT, FT or pens";
const LAST_MINUTE = PERIOD_MINUTES['extra-time-second-half'].end;

/**
 * Parses a clock as the board shows it: `67` is 67:00, `45+2:30` is 2:30 into stoppage time, and `45:00 +2:30` the same. `45`
 * belongs to the first half, `45:01` to the second; `0` and `pre` are before kick-off. A problem says what was expected.
 */
export function parseClock(text: string): ParsedClock {
  const trimmed = text.trim();
  const named = NAMED[trimmed.toLowerCase()];
  if (named !== undefined) return {clock: named};
  const printed = PRINTED.exec(trimmed);
  if (printed !== null) return startOfMinute(Number(printed[1]), Number(printed[2] ?? 0));
  const parts = FORM.exec(trimmed);
  if (parts === null) return {problem: FORMS};
  const [minute, second, added, addedSecond] = parts
    .slice(1)
    .map(part => (part === undefined ? undefined : Number(part)));
  if ((second ?? 0) > 59 || (addedSecond ?? 0) > 59) return {problem: 'seconds must be from 00 to 59'};
  const time = minute! * MINUTE + (second ?? 0) * SECOND;
  if (time > LAST_MINUTE * MINUTE) {
    return {problem: `the last minute is ${LAST_MINUTE}; write its stoppage time as ${LAST_MINUTE}+1`};
  }
  const period = periodOf(time);
  const {start, end} = PERIOD_MINUTES[period];
  if (added === undefined) return {clock: time === 0 ? 'before' : {period, elapsed: time - start * MINUTE}};
  if (time !== end * MINUTE)
    return {problem: `stoppage time can only follow 45, 90, 105 or 120, not ${trimmed.split('+')[0]!.trim()}`};
  return {clock: {period, elapsed: (end - start + added) * MINUTE + (addedSecond ?? 0) * SECOND}};
}

/** The period whose nominal minutes contain a time on the board; a boundary belongs to the earlier period. */
function periodOf(time: number): Period {
  return PERIODS.find(period => time <= PERIOD_MINUTES[period].end * MINUTE) ?? 'extra-time-second-half';
}

/** `20'` is the start of the twentieth minute, 19:00; `45+2'` the start of the second added minute, 45+1. */
function startOfMinute(minute: number, added: number): ParsedClock {
  const period = PERIODS.find(candidate => minute <= PERIOD_MINUTES[candidate].end) ?? 'extra-time-second-half';
  const {start, end} = PERIOD_MINUTES[period];
  if (minute < 1 || minute > LAST_MINUTE || (added > 0 && minute !== end)) return {problem: FORMS};
  const minutes = added > 0 ? end - start + added - 1 : minute - start - 1;
  return {clock: minute === 1 && added === 0 ? 'before' : {period, elapsed: minutes * MINUTE}};
}
