import {describe, expect, test} from 'vitest';
import {parseTimeOfDay, timeFault} from '../../../src/match/model/time-of-day.ts';

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
    ['15:00 UTC−3', AT_THREE, -180],
    ['15:00 +01:00', AT_THREE, 60],
    ['15:00-0330', AT_THREE, -210],
    ['15:00Z', AT_THREE, 0],
    ['15:00 GMT 15', AT_THREE, 0],
    ['15:00-17:00', AT_THREE, undefined],
    ['15:00 UTCX', AT_THREE, undefined],
    [' 9:05 ', 9 * 3_600_000 + 300_000, undefined],
  ])('%s', (text, time, zone) => {
    expect(parseTimeOfDay(text)).toEqual({time, zone});
  });

  test.each(['', '15', '24:00', '15:60', '15:000', 'three', '67', '45+2'])('and "%s" is none', text => {
    expect(parseTimeOfDay(text)).toBeUndefined();
  });
});

test('a long text is shortened', () => {
  expect(timeFault('x'.repeat(60))).toContain(`"${'x'.repeat(39)}…" is not a time of day`);
});

const FORMS = 'expected a time such as 15:00, 19:45 GMT or 18:00 UTC+3';

test.each([
  ...['15:00', '9.05', '15:00:30', '19:45 GMT', '19:45 BST', '19:45 UTC', '20:45 CET', '20:45 CEST', '19:45Z'],
  ...['18:00 UTC+3', '18:00 UTC+05:30', '18:00 GMT-3', '18:00 UTC−3', '18:00 +01:00', '18:00 +0100', '00:00'],
  '18:00 (19:00 EEST)',
])('%s is a time of day', text => {
  expect(timeFault(text)).toBeUndefined();
});

test.each([
  ['3pm', '15:00'],
  ['3 PM', '15:00'],
  ['7.45 p.m. gmt', '19:45 GMT'],
  ['12:30 am', '0:30'],
  ['12pm', '12:00'],
  ['15', '15:00'],
  ['1945', '19:45'],
  ['15h30', '15:30'],
  ['20:30 Uhr', '20:30'],
  ['19:45 gmt', '19:45 GMT'],
])('%s is none, and means %s', (text, meant) => {
  expect(timeFault(text)).toBe(`"${text}" is not a time of day; ${FORMS}; did you mean "${meant}"?`);
});

test.each(['', 'three', '25:00', '25', '15:60', '15:00 local time', '15:00 Europe/London', '15:00-17:00', '7:75pm'])(
  '"%s" is none',
  text => {
    expect(timeFault(text)).toBe(`"${text}" is not a time of day; ${FORMS}`);
  },
);
