import {expect, test} from 'vitest';
import {dateOf, formatTimeOfDay, formatZone, midnightOf} from '../../src/matchday/time-of-day.ts';

const AT_THREE = 15 * 3_600_000;

test('a time of day is printed with or without its seconds, also past midnight', () => {
  expect(formatTimeOfDay(midnightOf('2012-05-13') + AT_THREE + 30_500)).toBe('15:00');
  expect(formatTimeOfDay(midnightOf('2012-05-13') + AT_THREE + 30_500, true)).toBe('15:00:30');
  expect(formatTimeOfDay(25 * 3_600_000)).toBe('01:00');
});

test('zones and dates are printed', () => {
  expect([0, 180, -210, 330].map(formatZone)).toEqual(['UTC', 'UTC+3', 'UTC-3:30', 'UTC+5:30']);
  expect(dateOf(midnightOf('2012-05-13') + AT_THREE)).toBe('2012-05-13');
});
