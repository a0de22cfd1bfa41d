import {describe, expect, test} from 'vitest';
import {MINUTE, SECOND} from '../../../src/match/model/clock.ts';
import {parseClock} from '../../../src/match/model/parse-clock.ts';

const first = (elapsed: number) => ({clock: {period: 'first-half', elapsed}});
const second = (elapsed: number) => ({clock: {period: 'second-half', elapsed}});

describe('parseClock reads a clock as the board shows it', () => {
  test.each([
    ['1', first(MINUTE)],
    ['0:01', first(SECOND)],
    ['19:59', first(20 * MINUTE - SECOND)],
    ['45', first(45 * MINUTE)],
    ['45:00', first(45 * MINUTE)],
    ['45+0', first(45 * MINUTE)],
    ['45+2', first(47 * MINUTE)],
    ['45+2:30', first(47 * MINUTE + 30 * SECOND)],
    ['45:00 +1:23', first(46 * MINUTE + 23 * SECOND)],
    ['45:01', second(SECOND)],
    ['46', second(MINUTE)],
    ['67', second(22 * MINUTE)],
    ["67'", second(21 * MINUTE)],
    ['67’', second(21 * MINUTE)],
    ['67:30', second(22 * MINUTE + 30 * SECOND)],
    ['90', second(45 * MINUTE)],
    ['90+5', second(50 * MINUTE)],
    ['90:30', {clock: {period: 'extra-time-first-half', elapsed: 30 * SECOND}}],
    ['105', {clock: {period: 'extra-time-first-half', elapsed: 15 * MINUTE}}],
    ['105+1', {clock: {period: 'extra-time-first-half', elapsed: 16 * MINUTE}}],
    ['106', {clock: {period: 'extra-time-second-half', elapsed: MINUTE}}],
    ['120', {clock: {period: 'extra-time-second-half', elapsed: 15 * MINUTE}}],
    ['120+2', {clock: {period: 'extra-time-second-half', elapsed: 17 * MINUTE}}],
    ['007', first(7 * MINUTE)],
  ])('%s', (text, expected) => {
    expect(parseClock(text)).toEqual(expected);
  });

  test.each([
    ['0', 'before'],
    ['0:00', 'before'],
    ['pre', 'before'],
    ['HT', 'half-time'],
    ['ht', 'half-time'],
    [' Ht ', 'half-time'],
    ['FT', 'full-time'],
    ['\tft\n', 'full-time'],
  ])('%j is a named moment', (text, clock) => {
    expect(parseClock(text)).toEqual({clock});
  });
});

describe('parseClock says what was expected for', () => {
  const forms = "expected a clock such as 67, 67:30, 45+2, 20', HT, FT or pens";
  test.each([
    ['', forms],
    ['half', forms],
    ['-1', forms],
    ['67.5', forms],
    ["0'", forms],
    ["46+2'", forms],
    ["121'", forms],
    ['67:3', forms],
    ['1e1', forms],
    ['1234', forms],
    ['45+', forms],
    ['+2', forms],
    ['45+2+1', forms],
    ['٤٥', forms],
    ['toString', forms],
    ['67:60', 'seconds must be from 00 to 59'],
    ['45+2:75', 'seconds must be from 00 to 59'],
    ['46+2', 'stoppage time can only follow 45, 90, 105 or 120, not 46'],
    ['0+2', 'stoppage time can only follow 45, 90, 105 or 120, not 0'],
    ['45:30+2', 'stoppage time can only follow 45, 90, 105 or 120, not 45:30'],
    ['121', 'the last minute is 120; write its stoppage time as 120+1'],
    ['120:01', 'the last minute is 120; write its stoppage time as 120+1'],
  ])('%j', (text, problem) => {
    expect(parseClock(text)).toEqual({problem});
  });
});
