import type {PeriodTimes} from '../../match/live/version.ts';
import {periodStarts} from './line-clock.ts';
import {readLines} from './lines.ts';
import {type Summary, summarySchema} from './schema.ts';

/** When the halves of a match began, as far as its lines have wall-clock times. */
export function periodTimes(summary: Summary): PeriodTimes {
  const starts = periodStarts(readLines(summary).map(({play, marker}) => ({play, marker, time: undefined})));
  return {kickOff: starts.get('first-half'), secondHalf: starts.get('second-half')};
}

/** The same of any value; nothing is known of one that is no summary. */
export function periodTimesIn(value: unknown): PeriodTimes {
  const {data} = summarySchema.safeParse(value);
  return data === undefined ? {kickOff: undefined, secondHalf: undefined} : periodTimes(data);
}
