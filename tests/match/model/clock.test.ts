import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {
  compareMinutes,
  formatBoard,
  formatMinute,
  inStoppage,
  MINUTE,
  minuteStart,
  PERIOD_MINUTES,
  PERIODS,
} from '../../../src/match/model/clock.ts';
import {clockSchema} from '../../../src/match/schema/value-schemas.ts';
import {clockAt} from '../../support/make-match.ts';

describe('clockSchema', () => {
  test.each([
    ['first-half', 0, 45],
    ['second-half', 46, 90],
    ['extra-time-first-half', 91, 105],
    ['extra-time-second-half', 106, 120],
    ['penalty-shoot-out', 120, 120],
  ] as const)('the %s has minutes %i to %i', (period, first, last) => {
    for (let minute = 0; minute <= 120; minute += 1) {
      expect(clockSchema.safeParse({period, minute}).success, String(minute)).toBe(minute >= first && minute <= last);
    }
  });

  test('knows the minutes of each period', () => {
    const {error} = clockSchema.safeParse({period: 'second-half', minute: 45});
    expect(error?.issues).toMatchObject([
      {
        path: ['minute'],
        message:
          'minute 45 is not in the second half, which has minutes 46 to 90; its first is 46: is it that, or in "first-half"?',
      },
    ]);
  });

  test('only the last minute of a period has added minutes', () => {
    expect(clockSchema.safeParse({period: 'first-half', minute: 45, added: 2}).success).toBe(true);
    const {error} = clockSchema.safeParse({period: 'first-half', minute: 44, added: 2});
    expect(error?.issues).toMatchObject([
      {path: ['added'], message: 'minutes are added to 45 in the first half, not to 44'},
    ]);
  });

  test.each([{minute: 1.5}, {minute: -1}, {minute: 121}, {second: 60}, {second: -1}, {added: -1}, {extra: 1}])(
    'refuses %o',
    wrong => expect(clockSchema.safeParse({period: 'first-half', minute: 1, ...wrong}).success).toBe(false),
  );
});

test.each([
  ['1', 0],
  ['0', 0],
  ['20', 19],
  ['45', 44],
  ['45+1', 45],
  ['45+2', 46],
  ['46', 0],
  ['90', 44],
  ['90+5', 49],
  ['91', 0],
  ['105+1', 15],
  ['106', 0],
  ['120', 14],
  ['pen 1', 0],
  ['pen 7', 6],
] as const)('minute %s starts %i minutes into its period', (clock, minutes) => {
  expect(minuteStart(clockAt(clock))).toBe(minutes * MINUTE);
});

test('stoppage time comes before the next period, whatever the numbers', () => {
  const order = ['0', '1', '45', '45+1', '45+2', '46', '90', '90+9', '91', '105+1', '106', '120+1', 'pen 1', 'pen 2'];
  const clocks = order.map(clockAt);
  const shuffled = fc.shuffledSubarray(clocks, {minLength: clocks.length, maxLength: clocks.length});
  fc.assert(
    fc.property(shuffled, mixed => {
      expect([...mixed].sort(compareMinutes)).toEqual(clocks);
    }),
  );
  expect(compareMinutes(clockAt('20:10'), clockAt('20:50'))).toBe(0);
});

test.each([
  ['20', "20'"],
  ['45+2', "45+2'"],
  ['90', "90'"],
  ['pen 3', 'pen 3'],
] as const)('minute %s is printed as %s', (clock, printed) => expect(formatMinute(clockAt(clock))).toBe(printed));

test('a shoot-out event other than a kick has no number', () => {
  expect(formatMinute({period: 'penalty-shoot-out', minute: 120, added: 0})).toBe('pens');
});

describe('the board', () => {
  test.each([
    ['first-half', 0, '00:00'],
    ['first-half', 999, '00:00'],
    ['first-half', 1000, '00:01'],
    ['first-half', 19 * MINUTE, '19:00'],
    ['first-half', 45 * MINUTE, '45:00'],
    ['first-half', 45 * MINUTE + 999, '45:00'],
    ['first-half', 46 * MINUTE + 23_000, '45:00 +1:23'],
    ['first-half', 57 * MINUTE + 5_000, '45:00 +12:05'],
    ['second-half', 0, '45:00'],
    ['second-half', 22 * MINUTE + 12_000, '67:12'],
    ['second-half', 45 * MINUTE + 1000, '90:00 +0:01'],
    ['extra-time-first-half', 15 * MINUTE, '105:00'],
    ['extra-time-second-half', 16 * MINUTE, '120:00 +1:00'],
    ['penalty-shoot-out', 3 * MINUTE, 'penalties'],
  ] as const)('in the %s after %i ms shows %s', (period, elapsed, shown) => {
    expect(formatBoard({period, elapsed})).toBe(shown);
  });

  test('changes only on whole seconds', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...PERIODS),
        fc.nat(4000),
        fc.double({min: 0, max: 999.9, noNaN: true}),
        (period, s, ms) => {
          expect(formatBoard({period, elapsed: s * 1000 + ms})).toBe(formatBoard({period, elapsed: s * 1000}));
        },
      ),
    );
  });

  test('is in stoppage time after the nominal minutes, and never in a shoot-out', () => {
    for (const period of PERIODS) {
      const {start, end} = PERIOD_MINUTES[period];
      const nominal = (end - start) * MINUTE;
      expect(inStoppage({period, elapsed: nominal})).toBe(false);
      expect(inStoppage({period, elapsed: nominal + 1000})).toBe(period !== 'penalty-shoot-out');
    }
  });
});
