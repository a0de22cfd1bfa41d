import * as z from 'zod';
import {type Clock, PERIOD_MINUTES, PERIOD_PHRASES, PERIODS} from '../model/clock.ts';
import {PITCH} from '../model/pitch.ts';
import {SIDES} from '../model/side.ts';

export const sideSchema = z.enum(SIDES);

/** A place on the pitch, in metres: see `Location`. */
export const locationSchema = z.strictObject({
  x: z.number().min(0).max(PITCH.length),
  y: z.number().min(0).max(PITCH.width),
});

/** Metres above the ground: higher than any shot. */
export const HIGHEST = 30;

/** Where a shot crosses the goal line, in metres: see `GoalMouth`. */
export const goalMouthSchema = z.strictObject({
  across: z
    .number()
    .min(-PITCH.width / 2)
    .max(PITCH.width / 2),
  height: z.number().min(0).max(HIGHEST),
});

/** A minute that is further past the end of a period is hardly in its stoppage time. */
const LONGEST_ADDED = 10;

/** The clock of an event in a match file. */
export const clockSchema = z
  .strictObject({
    period: z.enum(PERIODS),
    minute: z.int().min(0).max(120),
    added: z.int().min(0).max(999).default(0),
    second: z.number().min(0).lt(60).optional(),
  })
  .refine(isInPeriod, {
    path: ['minute'],
    abort: true,
    error: ({input}) => {
      const {minute, period} = input as Clock;
      const has = `minutes ${firstOf(period)} to ${PERIOD_MINUTES[period].end}`;
      return `minute ${minute} is not in ${PERIOD_PHRASES[period]}, which has ${has}${meantMinute(minute, period)}`;
    },
  })
  .refine(isAddedAtTheEnd, {
    path: ['added'],
    error: ({input}) => {
      const {minute, period} = input as Clock;
      return `minutes are added to ${PERIOD_MINUTES[period].end} in ${PERIOD_PHRASES[period]}, not to ${minute}`;
    },
  });

/** What may be meant by a minute that is not in its period; empty if nothing is likely. */
function meantMinute(minute: number, period: Clock['period']): string {
  const {start, end} = PERIOD_MINUTES[period];
  // Each minute from 0 to 120 is in some period.
  const other = PERIODS.find(one => isInPeriod({period: one, minute}))!;
  if (minute - end > LONGEST_ADDED) return `; is it in "${other}"?`;
  if (minute > end) return `; stoppage time is "minute": ${end}, "added": ${minute - end}`;
  if (minute === start) return `; its first is ${firstOf(period)}: is it that, or in "${other}"?`;
  return isInPeriod({period, minute: start + minute})
    ? `; minutes go on from one period to the next: is it ${start + minute}, or in "${other}"?`
    : '';
}

function isInPeriod({period, minute}: Pick<Clock, 'period' | 'minute'>): boolean {
  return minute >= firstOf(period) && minute <= PERIOD_MINUTES[period].end;
}

function isAddedAtTheEnd({period, minute, added}: Clock): boolean {
  return added === 0 || minute === PERIOD_MINUTES[period].end;
}

/** Minute 0 is before kick-off. */
function firstOf(period: Clock['period']): number {
  const {start, end} = PERIOD_MINUTES[period];
  return period === 'first-half' ? 0 : Math.min(start + 1, end);
}
