import * as z from 'zod';
import {PERIOD_MINUTES, PERIOD_NAMES, PERIODS} from './clock.ts';

/** The clock of an event as a match file gives it. Apart from `clock.ts`, so that the words of time need no zod. */
export const clockSchema = z
  .strictObject({
    period: z.enum(PERIODS),
    minute: z.int().min(0).max(120),
    added: z.int().min(0).max(999).default(0),
    second: z.number().min(0).lt(60).optional(),
  })
  .superRefine((clock, context) => {
    const {start, end} = PERIOD_MINUTES[clock.period];
    const first = clock.period === 'first-half' ? 0 : Math.min(start + 1, end);
    if (clock.minute < first || clock.minute > end) {
      context.addIssue({
        code: 'custom',
        path: ['minute'],
        message: `minute ${clock.minute} is not in the ${PERIOD_NAMES[clock.period]}, which has minutes ${first} to ${end}`,
      });
    } else if (clock.added > 0 && clock.minute !== end) {
      context.addIssue({
        code: 'custom',
        path: ['added'],
        message: `minutes are added to ${end} in the ${PERIOD_NAMES[clock.period]}, not to ${clock.minute}`,
      });
    }
  });
