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
    // The bounds: half a metre over, 2.5 metres over, 0.7 metres beside, four metres beside, one metre over and one beside.
    [aim(0, 2.9), 'just over the bar'],
    [aim(0, 3), 'over the bar'],
    [aim(0, 4.9), 'over the bar'],
    [aim(0, 5), 'well over the bar'],
    [aim(4.3, 1), 'just wide'],
    [aim(4.4, 1), 'wide'],
    [aim(7.6, 1), 'wide'],
    [aim(7.7, 1), 'well wide'],
    [aim(4.7, 3.4), 'wide'],
    [aim(4.6, 3.5), 'over the bar'],
    [aim(4.7, 3.5), 'high and wide'],
    [aim(-4.7, 3.5), 'high and wide'],
    // As far above the bar as beside the post, over it; level with the bar, neither.
    [aim(4.66, 3.44), 'over the bar'],
    // Seven metres beside the middle there is a near and a far post.
    [aim(5, 1, {x: 95, y: 27.1}), 'wide'],
    [aim(5, 1, {x: 95, y: 27}), 'wide of the far post'],
    [aim(5, 1, {x: 95, y: 41}), 'wide of the near post'],
    [aim(-5, 1, {x: 95, y: 41}), 'wide of the far post'],
    [{goalZone: 'left' as const, location: left}, 'wide of the near post'],
    [{goalZone: 'right' as const, location: left}, 'wide of the far post'],
    [{goalZone: 'low-right' as const}, 'wide of the right-hand post'],
    [{goalZone: 'high-left' as const}, 'high to the left'],
    [{goalZone: 'high-right' as const, location: left}, 'high to the right'],
    [{goalMouth: {across: -4.7, height: 1}}, 'wide of the left-hand post'],
    [{goalZone: 'low-left' as const, location: middle}, 'wide of the left-hand post'],
    [{goalZone: 'high-centre' as const}, 'over the bar'],
  ])('%j goes %s', (where, words) => expect(missOf(where)?.words).toBe(words));

  test.each([{}, aim(0, 1), aim(0, 2.44), {goalZone: 'centre' as const}])('%j is not known to go anywhere', where => {
    expect(missOf(where)).toBeUndefined();
  });
});

test.each([
  [aim(-2, 0.3), {dive: 'low', straight: false, low: true}],
  [aim(2, 2), {dive: 'high', straight: false, low: false}],
  [aim(0.1, 0.3), {dive: undefined, straight: true, low: false}],
  [aim(0.79, 1.6), {dive: undefined, straight: true, low: false}],
  [aim(0.8, 1.6), {dive: undefined, straight: false, low: false}],
  [aim(0, 1.7), {dive: 'high', straight: false, low: false}],
  [aim(-2, 0.6), {dive: 'low', straight: false, low: true}],
  [aim(-2, 0.7), {dive: undefined, straight: false, low: false}],
  [aim(-2, 1.7), {dive: 'high', straight: false, low: false}],
  [{goalZone: 'low-left' as const}, {dive: 'low', straight: false, low: true}],
  [{goalZone: 'right' as const}, {dive: undefined, straight: false, low: false}],
  [{goalZone: 'low-centre' as const}, {dive: undefined, straight: true, low: false}],
  [{goalZone: 'high-centre' as const}, {dive: 'high', straight: false, low: false}],
  [{}, {dive: undefined, straight: false, low: false}],
])('a save of %j', (where, save) => expect(saveOf(where)).toEqual(save));

test.each([
  [aim(-3, 0.2), 'into the bottom left-hand corner'],
  [aim(3, 2.2), 'into the top right-hand corner'],
  [aim(3, 1), 'inside the right-hand post'],
  [aim(0, 2.3), 'into the roof of the net'],
  [aim(0, 1), undefined],
  [aim(0, 0.3), 'low down the middle'],
  [aim(2.2, 0.3), 'into the bottom right-hand corner'],
  [aim(2.1, 0.3), 'low to the right'],
  [aim(-2.1, 2), 'high to the left'],
  [aim(-2.1, 1), undefined],
  [aim(-2.2, 1), 'inside the left-hand post'],
  [{}, undefined],
  [{goalZone: 'left' as const}, 'inside the left-hand post'],
  [{goalZone: 'low-centre' as const}, 'low down the middle'],
  [{goalZone: 'high-right' as const}, 'into the top right-hand corner'],
])('a goal of %j goes %s', (where, words) => expect(netOf(where)).toBe(words));

test.each([
  [aim(3.66, 1), 'the post'],
  [aim(-3.66, 1, left), 'the near post'],
  [aim(0, 2.44), 'the bar'],
  [aim(3.66, 1, left), 'the far post'],
  [aim(3.6, 2.3), 'the post'],
  [aim(3.4, 2.4), 'the bar'],
  [{}, 'the woodwork'],
])('a shot of %j strikes %s', (where, words) => expect(woodOf(where)).toBe(words));
