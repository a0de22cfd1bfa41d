import {describe, expect, test} from 'vitest';
import {clockOfKick, clockOfTime, inOrderOfTime} from '../../../src/formats/recorded/period-time.ts';
import {MINUTE, SECOND} from '../../../src/match/model/clock.ts';

test.each([
  ['first-half', 0, 1, 0, 0],
  ['first-half', 59.5, 1, 0, 59.5],
  ['first-half', 60, 2, 0, 0],
  ['first-half', 45 * 60 - 1, 45, 0, 59],
  ['first-half', 45 * 60, 45, 1, 0],
  ['second-half', 0, 46, 0, 0],
  ['second-half', 47 * 60 + 5, 90, 3, 5],
  ['extra-time-second-half', 15 * 60, 120, 1, 0],
  ['first-half', -5, 1, 0, 0],
  ['first-half', 1e9, 45, 999, 40],
] as const)('%s, %d s', (period, seconds, minute, added, second) => {
  expect(clockOfTime(period, seconds * SECOND)).toEqual({period, minute, added, second});
});

test('kicks of a shoot-out are numbered', () => {
  expect(clockOfKick(3)).toEqual({period: 'penalty-shoot-out', minute: 120, added: 3});
});

describe('the records of a period, in the order of time', () => {
  const ordered = (...minutes: readonly number[]) =>
    inOrderOfTime(minutes.map((minute, record) => ({record, at: minute * MINUTE}))).map(({record, at}) => [
      record,
      at / MINUTE,
    ]);

  test('a small disorder is one of the numbers', () => {
    expect(ordered(1, 3, 2, 4)).toEqual([
      [0, 1],
      [2, 2],
      [1, 3],
      [3, 4],
    ]);
    expect(ordered(1, 4, 2, 5)).toEqual([
      [0, 1],
      [2, 2],
      [1, 4],
      [3, 5],
    ]);
  });

  test('a time far before its neighbours is theirs', () => {
    expect(ordered(40, 41, 42, 0, 43, 44, 45)).toEqual([
      [0, 40],
      [1, 41],
      [2, 42],
      [3, 42],
      [4, 43],
      [5, 44],
      [6, 45],
    ]);
  });

  test('a time is far from two minutes on', () => {
    const middle = (seconds: number) => {
      const times = [40, 41, 42, 43, 44].map((minute, record) => ({record, at: minute * MINUTE}));
      const wrong = times.map(each => (each.record === 2 ? {...each, at: seconds * SECOND} : each));
      return inOrderOfTime(wrong).find(({record}) => record === 2)!.at / SECOND;
    };
    // What is likely is the middle of its neighbours, 41 minutes.
    expect(middle(41 * 60 - 120)).toBe(41 * 60 - 120);
    expect(middle(41 * 60 - 121)).toBe(41 * 60);
  });

  test('a time far before the next alone stays, as after a long stoppage', () => {
    expect(ordered(1, 2, 3, 20, 21, 22).map(([, minute]) => minute)).toEqual([1, 2, 3, 20, 21, 22]);
  });
});
