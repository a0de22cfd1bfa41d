import {describe, expect, test} from 'vitest';
import {missOf, netOf, saveOf, woodOf} from '../../../src/match/commentary/words/aim-words.ts';

const middle = {x: 90, y: 34};
const left = {x: 95, y: 20};
const aim = (across: number, height: number, location = middle) => ({goalMouth: {across, height}, location});

describe('a miss', () => {
  test.each([
    [aim(4, 1), 'just wide'],
    [aim(-5, 1), 'wide'],
    [aim(-5, 1, left), 'wide of the near post'],
    [aim(5, 1, left), 'wide of the far post'],
    [aim(9, 1), 'well wide'],
    [aim(0, 2.7), 'just over the bar'],
    [aim(0, 4), 'over the bar'],
    [aim(0, 6), 'well over the bar'],
    [aim(6, 4), 'high and wide'],
    [{goalZone: 'low-left' as const, location: middle}, 'wide'],
    [{goalZone: 'high-centre' as const}, 'over the bar'],
  ])('%j goes %s', (where, words) => expect(missOf(where)?.words).toBe(words));

  test.each([{}, aim(0, 1), {goalZone: 'high-left' as const}])('%j is not known to go anywhere', where => {
    expect(missOf(where)).toBeUndefined();
  });
});

test.each([
  [aim(-2, 0.3), {dive: 'low', straight: false, low: true}],
  [aim(2, 2), {dive: 'high', straight: false, low: false}],
  [aim(0.1, 0.3), {dive: undefined, straight: true, low: false}],
  [{}, {dive: undefined, straight: false, low: false}],
])('a save of %j', (where, save) => expect(saveOf(where)).toEqual(save));

test.each([
  [aim(-3, 0.2), 'into the bottom left-hand corner'],
  [aim(3, 2.2), 'into the top right-hand corner'],
  [aim(3, 1), 'inside the right-hand post'],
  [aim(0, 2.3), 'into the roof of the net'],
  [aim(0, 1), undefined],
  [{goalZone: 'high-right' as const}, 'into the top right-hand corner'],
])('a goal of %j goes %s', (where, words) => expect(netOf(where)).toBe(words));

test.each([
  [aim(3.66, 1), 'the post'],
  [aim(-3.66, 1, left), 'the near post'],
  [aim(0, 2.44), 'the bar'],
  [{}, 'the woodwork'],
])('a shot of %j strikes %s', (where, words) => expect(woodOf(where)).toBe(words));
