import {describe, expect, test} from 'vitest';
import {outOf, saidPlace, shotPlace} from '../../../src/match/commentary/words/places.ts';
import {flank, freeKickPlace, isAtFlag, isWide} from '../../../src/match/commentary/words/zones.ts';
import type {Location} from '../../../src/match/model/pitch.ts';
import {turned} from '../../../src/match/model/pitch.ts';
import {makeEvent} from '../../support/make-match.ts';

const at = (x: number, y = 34): Location => ({x, y});

describe('where a shot is from', () => {
  test.each<[Location | undefined, string | undefined]>([
    [undefined, undefined],
    [at(99.5), 'from close range'],
    // Outside the goal area, or as far as a tight angle.
    [at(99.4), 'from six yards'],
    [at(97.2), 'from inside the box'],
    [at(97.3), 'from eight yards'],
    [at(94), 'from around the penalty spot'],
    [at(94, 36), 'from around the penalty spot'],
    [at(94, 36.1), 'from inside the box'],
    [at(91.9), 'from inside the box'],
    [at(88.4), 'from the edge of the box'],
    [at(88.6), 'from the edge of the box'],
    [at(89.5), 'from inside the box'],
    // In front of the goal area is neither left nor right.
    [at(89, 30.4), 'from the edge of the box'],
    [at(89, 37.6), 'from the edge of the box'],
    [at(89, 24.9), 'from the edge of the box'],
    [at(89, 24.8), 'from the left of the area'],
    [at(89, 43.2), 'from the right of the area'],
    [at(91, 24), 'from the left of the area'],
    [at(91, 44), 'from the right of the area'],
    [at(86, 34), 'from the edge of the box'],
    // Up to twenty metres from the goal line and 22 yards from goal.
    [at(85.1), 'from the edge of the box'],
    [at(84.9), 'from 22 yards'],
    [at(85.1, 40), 'from 25 yards'],
    // Long distances are said in fives.
    [at(80), 'from 25 yards'],
    [at(79), 'from 30 yards'],
    // A tight angle begins at 1.7 times as far beside the goal as before it.
    [at(100, 25.6), 'from inside the box'],
    [at(100, 25.4), 'from a tight angle on the left'],
    [at(100, 42.6), 'from a tight angle on the right'],
    [at(50.2), 'from 60 yards'],
    [at(49.6), 'from inside their own half'],
  ])('%j is %s', (location, words) => expect(saidPlace(location)).toBe(words));

  test.each([
    ['from 25 yards', '25 yards out'],
    ['from close range', 'close in'],
    ['from the left', 'on the left'],
    ['from distance', undefined],
    ['from long range', undefined],
    ['from inside their own half', undefined],
    ['from an angle on the left', undefined],
    ['from inside the box', 'inside the box'],
    ['from outside the box', 'outside the box'],
    ['from around the penalty spot', 'around the penalty spot'],
    ['from the edge of the box', 'on the edge of the box'],
    ['from the left of the area', 'on the left of the area'],
    ['from a tight angle on the right', 'at a tight angle on the right'],
  ])('%s: a shooter is %s', (from, words) => expect(outOf(from)).toBe(words));

  const METRES = 0.9144;
  const distances = ['from distance', 'from long range', 'from outside the box'];
  test.each<[string, Location | undefined, readonly (string | undefined)[]]>([
    ['inside the box goes without saying two times in three', at(91.5), [undefined, 'from inside the box']],
    ['22 yards', at(105 - 22 * METRES - 0.001), ['from 22 yards']],
    ['23 yards', at(105 - 23 * METRES), ['from 25 yards', ...distances]],
    ['32 yards', at(105 - 32 * METRES), ['from 30 yards', ...distances]],
    ['33 yards', at(105 - 33 * METRES), ['from 35 yards']],
    [
      'a wing of the area',
      at(91, 44),
      ['from the right', 'from an angle on the right', 'from the right-hand side of the box'],
    ],
    ['nowhere known', undefined, [undefined]],
  ])('%s', (_what, location, ways) => {
    const said = Array.from({length: 60}, (_, n) => {
      const shot = makeEvent('shot', '3', {side: 'home', outcome: 'saved', ...(location && {location})});
      return shotPlace({...shot, id: `e${n}`});
    });
    expect(new Set(said)).toEqual(new Set(ways));
  });
});

describe('the zones of the pitch', () => {
  test.each<[Location, boolean, string]>([
    [at(71, 15.9), true, ' from the left'],
    [at(71, 16), false, ''],
    [at(71, 52.1), true, ' from the right'],
    [at(71, 52), false, ''],
    [at(70, 5), false, ''],
  ])('%j is wide: %s', (location, wide, words) => {
    expect(isWide(location)).toBe(wide);
    expect(flank(location)).toBe(words);
  });

  test('nothing is known of a place that is not recorded', () => expect(flank(undefined)).toBe(''));

  test.each<[Location, boolean]>([
    [at(103.6, 1.4), true],
    [at(103.6, 66.6), true],
    [at(103.5, 1.4), false],
    [at(104, 1.5), false],
    [at(104, 66.5), false],
  ])('%j is at a corner flag: %s', (location, there) => expect(isAtFlag(location)).toBe(there));

  // As the side with the free kick sees the pitch.
  test.each<[Location, string]>([
    [at(95), ' in the area'],
    [at(88.4), ' just outside the area'],
    [at(85.5), ' just outside the area'],
    [at(85.4), ' in a dangerous position'],
    [at(100, 13), ' just outside the area'],
    // Two metres before it and two and a half beside it are more than three.
    [at(86.5, 11.3), ' out on the left'],
    [at(95, 10), ' out on the left'],
    [at(80, 15.9), ' out on the left'],
    [at(80, 16), ' in a promising position'],
    [at(80, 52), ' in a promising position'],
    [at(80, 52.1), ' out on the right'],
    [at(75.1), ' in a dangerous position'],
    [at(75), ' in a promising position'],
    [at(58.5), ' in a promising position'],
    [at(58.4), ''],
  ])('a free kick at %j is%s', (location, words) => expect(freeKickPlace(turned(location))).toBe(words));
});
