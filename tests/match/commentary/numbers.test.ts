import {expect, test} from 'vitest';
import {cardinal, minutesIn, ordinal, ordinalFigure, withArticle} from '../../../src/match/commentary/words/numbers.ts';
import {MINUTE} from '../../../src/match/model/clock.ts';

test('counts are words up to twenty, and places up to the tenth', () => {
  expect([1, 12, 20, 21, 100].map(cardinal)).toEqual(['one', 'twelve', 'twenty', '21', '100']);
  expect([1, 2, 3, 10, 11].map(ordinal)).toEqual(['first', 'second', 'third', 'tenth', undefined]);
});

test.each<[number, string]>([
  [0, 'one minute'],
  [1.4 * MINUTE, 'one minute'],
  [1.5 * MINUTE, 'two minutes'],
  [21 * MINUTE, '21 minutes'],
])('%d ms are %s', (time, words) => expect(minutesIn(time)).toBe(words));

test('places are figures with their endings, or words with their article', () => {
  expect([1, 2, 3, 4, 11, 12, 13, 21, 22, 90].map(ordinalFigure)).toEqual(
    '1st 2nd 3rd 4th 11th 12th 13th 21st 22nd 90th'.split(' '),
  );
  expect(['third', 'eighth'].map(withArticle)).toEqual(['a third', 'an eighth']);
});
