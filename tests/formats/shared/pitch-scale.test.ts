import {expect, test} from 'vitest';
import {goalMouthScale} from '../../../src/formats/shared/goal-mouth.ts';
import {pitchScale, STATSBOMB_PITCH, WYSCOUT_PITCH} from '../../../src/formats/shared/pitch-scale.ts';

// The corners, the middle, the corners of the areas, points between them, and points off the pitch, which go to its edge.

test.each([
  [0, 0, {x: 0, y: 0}],
  [6, 30, {x: 5.5, y: 24.8}],
  [18, 18, {x: 16.5, y: 13.8}],
  [60, 40, {x: 52.5, y: 34}],
  [102, 62, {x: 88.5, y: 54.2}],
  [114, 50, {x: 99.5, y: 43.2}],
  [120, 80, {x: 105, y: 68}],
  [3, 9, {x: 2.8, y: 6.9}],
  [90, 20, {x: 78.2, y: 15.7}],
  [-5, 90, {x: 0, y: 68}],
  [125, -1, {x: 105, y: 0}],
])("StatsBomb's %d, %d", (x, y, metres) => {
  expect(pitchScale(STATSBOMB_PITCH)(x, y)).toEqual(metres);
});

test.each([
  [0, 0, {x: 0, y: 0}],
  [6, 37, {x: 5.5, y: 24.8}],
  [16, 19, {x: 16.5, y: 13.8}],
  [50, 50, {x: 52.5, y: 34}],
  [84, 81, {x: 88.5, y: 54.2}],
  [94, 63, {x: 99.5, y: 43.2}],
  [100, 100, {x: 105, y: 68}],
  [3, 10, {x: 2.8, y: 7.3}],
  [11, 28, {x: 11, y: 19.3}],
  [101, -1, {x: 105, y: 0}],
])("Wyscout's %d, %d", (x, y, metres) => {
  expect(pitchScale(WYSCOUT_PITCH)(x, y)).toEqual(metres);
});

test.each([
  [0, 0, {across: 0, height: 0}],
  [4, 8 / 3, {across: 3.66, height: 2.44}],
  [-4, 1, {across: -3.66, height: 0.92}],
  [1.234, 0.567, {across: 1.13, height: 0.52}],
  [0, 5, {across: 0, height: 4.58}],
  // At the touchline, and beyond it.
  [37.15, 0, {across: 33.99, height: 0}],
  [-37.15, 0, {across: -33.99, height: 0}],
  [37.2, 0, undefined],
  [-37.2, 0, undefined],
  // Below the ground, and far above the bar.
  [0, -0.01, undefined],
  [0, 33, undefined],
])('a goal of 8 by 8/3: %d, %d', (across, height, metres) => {
  expect(goalMouthScale({width: 8, height: 8 / 3})(across, height)).toEqual(metres);
});
