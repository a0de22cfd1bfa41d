import {expect, test} from 'vitest';
import {clockSchema} from '../../../src/match/schema/value-schemas.ts';

const faultsOf = (value: object) =>
  clockSchema.safeParse(value).error?.issues.map(({path, message}) => `${path.join('.')}: ${message}`) ?? [];

test.each<[period: string, minute: number]>([
  ['first-half', 0],
  ['first-half', 45],
  ['second-half', 46],
  ['second-half', 90],
  ['extra-time-first-half', 91],
  ['extra-time-second-half', 120],
  ['penalty-shoot-out', 120],
])('the %s has minute %d', (period, minute) => expect(faultsOf({period, minute})).toEqual([]));

const NEXT = 'minutes go on from one period to the next: is it';
test.each<[period: string, minute: number, has: string, instead: string]>([
  ['first-half', 46, '0 to 45', '; stoppage time is "minute": 45, "added": 1'],
  ['first-half', 55, '0 to 45', '; stoppage time is "minute": 45, "added": 10'],
  ['first-half', 56, '0 to 45', '; is it in "second-half"?'],
  ['second-half', 101, '46 to 90', '; is it in "extra-time-first-half"?'],
  ['second-half', 45, '46 to 90', '; its first is 46: is it that, or in "first-half"?'],
  ['extra-time-first-half', 90, '91 to 105', '; its first is 91: is it that, or in "second-half"?'],
  ['extra-time-second-half', 105, '106 to 120', '; its first is 106: is it that, or in "extra-time-first-half"?'],
  ['second-half', 44, '46 to 90', `; ${NEXT} 89, or in "first-half"?`],
  ['second-half', 1, '46 to 90', `; ${NEXT} 46, or in "first-half"?`],
  ['second-half', 0, '46 to 90', ''],
  ['extra-time-first-half', 3, '91 to 105', `; ${NEXT} 93, or in "first-half"?`],
  ['extra-time-first-half', 60, '91 to 105', ''],
  ['penalty-shoot-out', 5, '120 to 120', ''],
])('the %s has no minute %d', (period, minute, has, instead) => {
  const name = {
    'first-half': 'first half',
    'second-half': 'second half',
    'extra-time-first-half': 'first half of extra time',
    'extra-time-second-half': 'second half of extra time',
    'penalty-shoot-out': 'penalty shoot-out',
  }[period];
  expect(faultsOf({period, minute})).toEqual([
    `minute: minute ${minute} is not in the ${name}, which has minutes ${has}${instead}`,
  ]);
});

test('minutes are added only at the end of a period', () => {
  expect(faultsOf({period: 'first-half', minute: 45, added: 2})).toEqual([]);
  expect(faultsOf({period: 'second-half', minute: 89, added: 2})).toEqual([
    'added: minutes are added to 90 in the second half, not to 89',
  ]);
  // One fault for a minute in no place at all.
  expect(faultsOf({period: 'second-half', minute: 20, added: 2})).toHaveLength(1);
});
