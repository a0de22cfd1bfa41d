import {expect, test} from 'vitest';
import {isInGoal} from '../../../src/match/model/pitch.ts';

test.each<[across: number, height: number, isIn: boolean]>([
  [0, 0, true],
  [3.66, 2.44, true],
  [-3.66, 2.44, true],
  [3.67, 1, false],
  [-3.67, 1, false],
  [0, 2.45, false],
])('a ball %d metres from the middle and %d high is in the goal: %s', (across, height, isIn) => {
  expect(isInGoal({across, height})).toBe(isIn);
});
