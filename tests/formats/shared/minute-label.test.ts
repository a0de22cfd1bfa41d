import {expect, test} from 'vitest';
import {clockOf, parseLabel, toLabel} from '../../../src/formats/shared/minute-label.ts';

test.each<[string, string | undefined]>([
  ['67', '67+0'],
  [' 67 ', '67+0'],
  ['67’', '67+0'],
  ['67′', '67+0'],
  ['45+2', '45+2'],
  ['45+0', '45+0'],
  ["90+4'", '90+4'],
  ["45'+2'", '45+2'],
  ["45' +2'", '45+2'],
  ['90 + 4', '90+4'],
  ['90  +  4', '90+4'],
  ['90+45', '90+45'],
  ['105+1', '105+1'],
  ['120+3', '120+3'],
  ['1', '1+0'],
  ['150', '150+0'],
  ...['', 'x', '0', '-1', '1.5', '151', '1000', '44+2', '45+', '90+100', '67 min', 'x67'].map(
    (text): [string, undefined] => [text, undefined],
  ),
])('the minute %j', (text, expected) => {
  const label = parseLabel(text);
  expect(label && `${label.minute}+${label.added}`).toBe(expected);
});

test.each([
  [1.5, 0],
  [45, 1.5],
  [45, -1],
  [0, 0],
  [151, 0],
  [44, 1],
  [Number.NaN, 0],
])('%d + %d is no minute of a match', (minute, added) => {
  expect(toLabel(minute, added)).toBeUndefined();
});

test.each([
  [1, 0, true, 'first-half 1+0'],
  [45, 2, false, 'first-half 45+2'],
  [46, 0, false, 'second-half 46+0'],
  [90, 0, false, 'second-half 90+0'],
  [91, 0, false, 'second-half 90+1'],
  [95, 2, false, 'second-half 90+7'],
  [123, 0, false, 'second-half 90+33'],
  [91, 0, true, 'extra-time-first-half 91+0'],
  [105, 1, true, 'extra-time-first-half 105+1'],
  [106, 0, true, 'extra-time-second-half 106+0'],
  [120, 3, true, 'extra-time-second-half 120+3'],
  [123, 0, true, 'extra-time-second-half 120+3'],
])('the clock of %i+%i with extra time (%s): %s', (minute, added, extraTime, expected) => {
  const clock = clockOf({minute, added}, extraTime);
  expect(`${clock.period} ${clock.minute}+${clock.added}`).toBe(expected);
});
