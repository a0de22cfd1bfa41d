import {expect, test} from 'vitest';
import {didYouMean, meantBy, nearestFirst, spellingDistance} from '../../src/text/did-you-mean.ts';

test.each([
  ['goal', 'goal', 0],
  ['', 'goal', 4],
  ['goal', '', 4],
  ['gaol', 'goal', 1],
  ['goals', 'goal', 1],
  ['gol', 'goal', 1],
  ['coal', 'goal', 1],
  ['kitten', 'sitting', 3],
])('from %j to %j are %d slips', (from, to, distance) => {
  expect(spellingDistance(from, to)).toBe(distance);
});

test('the nearest come first, and capitals do not count', () => {
  expect(nearestFirst('SECOND-LEG', ['first-leg', 'second-leg']).map(({name}) => name)).toEqual([
    'second-leg',
    'first-leg',
  ]);
});

test('only a slip or two is taken for a slip', () => {
  expect(didYouMean('gaol', ['shot', 'goal'])).toBe('; did you mean "goal"?');
  expect(didYouMean('penalty', ['shot', 'goal'])).toBe('');
  expect(didYouMean('goal', [])).toBe('');
});

test.each([
  ['gaol', 'goal'],
  ['sub', 'substitution'],
  ['shoot-out', 'penalty-shoot-out'],
  ['yellow card', 'yellow'],
  ['Second_Yellow-card', 'second-yellow'],
  ['su', undefined],
  ['', undefined],
  ['penalty', undefined],
  ['pena', undefined],
  ['shoot', 'penalty-shoot-out'],
])('of a list of values, %j means %j', (word, value) => {
  const values = ['goal', 'substitution', 'penalty-shoot-out', 'penalty-appeal', 'yellow', 'second-yellow'];
  expect(meantBy(word, values)).toBe(value);
});
