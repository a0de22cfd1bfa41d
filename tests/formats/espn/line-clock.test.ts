import {expect, test} from 'vitest';
import {periodStarts} from '../../../src/formats/espn/line-clock.ts';
import type {Play} from '../../../src/formats/espn/schema.ts';

const AT = '2031-05-04T17:30:00Z';
const SECOND = 1000;

/** When each period began, in seconds before a play with a wall-clock time, a period and seconds of the match clock. */
function startsOf(period: number | undefined, value: number | undefined, wallclock: string | undefined = AT) {
  const play = {period: {number: period}, clock: {value}, wallclock} as Play;
  const starts = periodStarts([{time: undefined, play, marker: undefined}]);
  return [...starts].map(([name, start]) => `${name} ${(Date.parse(AT) - start) / SECOND}`);
}

test.each([
  [1, 600, ['first-half 600']],
  [1, 1, ['first-half 1']],
  [1, 2699, ['first-half 2699']],
  // Capped at the end of the half, or not begun.
  [1, 2700, []],
  [1, 0, []],
  [2, 2700, []],
  [2, 2701, ['second-half 1']],
  [2, 5399, ['second-half 2699']],
  [2, 5400, []],
  [2, 600, []],
  [3, 5460, ['extra-time-first-half 60']],
  [undefined, 600, []],
  [1, undefined, []],
])('period %s, %s s: %j', (period, value, starts) => {
  expect(startsOf(period, value)).toEqual(starts);
});

test('a play without a wall-clock time says nothing, and a kick-off comes before any play', () => {
  expect(startsOf(1, 600, 'soon')).toEqual([]);
  const kickOff = {wallclock: '2031-05-04T17:00:00Z'} as Play;
  const corner = {period: {number: 1}, clock: {value: 600}, wallclock: AT} as Play;
  const marker = {what: 'kick-off', period: 'first-half'} as const;
  const lines = [
    {time: undefined, play: corner, marker: undefined},
    {time: undefined, play: kickOff, marker},
    {time: undefined, play: {...corner, wallclock: '2031-05-04T17:40:00Z'}, marker: undefined},
    {time: undefined, play: {...kickOff, wallclock: AT}, marker: {what: 'whistle', period: 'second-half'} as const},
  ];
  expect([...periodStarts(lines)]).toEqual([['first-half', Date.parse('2031-05-04T17:00:00Z')]]);
  expect([...periodStarts([lines[0]!, lines[2]!])]).toEqual([['first-half', Date.parse('2031-05-04T17:20:00Z')]]);
});
