import {describe, expect, test} from 'vitest';
import {dateOf, formatTimeOfDay, formatZone, midnightOf, parseTimeOfDay} from '../../src/matchday/time-of-day.ts';

const AT_THREE = 15 * 3_600_000;

describe('a time of day is read', () => {
  test.each([
    ['15:00', AT_THREE, undefined],
    ['15.00', AT_THREE, undefined],
    ['15:00:30', AT_THREE + 30_000, undefined],
    ['15:00 GMT', AT_THREE, 0],
    ['15:00 UTC+3', AT_THREE, 180],
    ['15:00 UTC-3', AT_THREE, -180],
    ['15:00 UTC+05:30', AT_THREE, 330],
    ['15:00 BST', AT_THREE, undefined],
    ['15:00 GMT+1', AT_THREE, 60],
    [' 9:05 ', 9 * 3_600_000 + 300_000, undefined],
  ])('%s', (text, time, zone) => {
    expect(parseTimeOfDay(text)).toEqual({time, zone});
  });

  test.each(['', '15', '24:00', '15:60', '15:000', 'three', '67', '45+2'])('and "%s" is none', text => {
    expect(parseTimeOfDay(text)).toBeUndefined();
  });
});

test('a time of day is printed with or without its seconds, also past midnight', () => {
  expect(formatTimeOfDay(midnightOf('2012-05-13') + AT_THREE + 30_500)).toBe('15:00');
  expect(formatTimeOfDay(midnightOf('2012-05-13') + AT_THREE + 30_500, true)).toBe('15:00:30');
  expect(formatTimeOfDay(25 * 3_600_000)).toBe('01:00');
});

test('zones and dates are printed', () => {
  expect([0, 180, -210, 330].map(formatZone)).toEqual(['UTC', 'UTC+3', 'UTC-3:30', 'UTC+5:30']);
  expect(dateOf(midnightOf('2012-05-13') + AT_THREE)).toBe('2012-05-13');
});
