import {expect, test} from 'vitest';
import {cardinal, ordinal} from '../../../src/match/commentary/words/numbers.ts';

test('counts are words up to twenty, and places up to the tenth', () => {
  expect([1, 12, 20, 21, 100].map(cardinal)).toEqual(['one', 'twelve', 'twenty', '21', '100']);
  expect([1, 2, 3, 10, 11].map(ordinal)).toEqual(['first', 'second', 'third', 'tenth', undefined]);
});
