import {describe, expect, test} from 'vitest';
import type {Doings} from '../../../src/match/commentary/selection/quiet-spell.ts';
import {onTopIn} from '../../../src/match/commentary/sentences/lull.ts';
import {balanceOf} from '../../../src/match/commentary/sentences/state-of-play.ts';
import {initialState} from '../../../src/match/model/state.ts';
import {ninety} from '../../support/make-match.ts';

describe('who has had more of a match', () => {
  const {tallies} = initialState(ninety([]));
  type Counts = {readonly passes?: number; readonly shots?: number};
  const balance = (home: Counts, away: Counts) =>
    balanceOf({home: {...tallies.home, ...home}, away: {...tallies.away, ...away}});
  test.each<[string, Counts, Counts, Partial<ReturnType<typeof balanceOf>>]>([
    ['nobody', {}, {}, {better: undefined, ball: false, shots: false, even: true}],
    ['the side with three passes in five', {passes: 36}, {passes: 24}, {better: 'home', ball: true, even: false}],
    ['not with fewer', {passes: 59}, {passes: 41}, {better: undefined, ball: false, even: true}],
    ['not with so few in all', {passes: 40}, {passes: 19}, {better: undefined, ball: false, even: true}],
    ['the other side', {passes: 24}, {passes: 36}, {better: 'away', ball: true, even: false}],
    ['the side with most attempts', {shots: 4}, {shots: 1}, {better: 'home', ball: false, shots: true, even: false}],
    ['with both', {passes: 60, shots: 4}, {passes: 20}, {better: 'home', ball: true, shots: true, even: false}],
    [
      'with the attempts, not the ball',
      {passes: 60},
      {passes: 20, shots: 4},
      {better: 'away', ball: false, shots: true, even: false},
    ],
  ])('%s', (_what, home, away, expected) => expect(balance(home, away)).toMatchObject(expected));
});

const NOTHING: Doings = {
  passes: 0,
  attacks: 0,
  shots: 0,
  crosses: 0,
  through: 0,
  wing: undefined,
  corners: 0,
  fouls: 0,
  busiest: undefined,
};

const onTop = (home: Partial<Doings>, away: Partial<Doings> = {}) =>
  onTopIn({doings: {home: {...NOTHING, ...home}, away: {...NOTHING, ...away}}, onTop: undefined});

describe('the side that is on top in a lull', () => {
  test.each<[string, Partial<Doings>, Partial<Doings>, 'home' | 'away' | undefined]>([
    ['three attacks to none', {attacks: 3}, {}, 'home'],
    ['not two attacks', {attacks: 2}, {}, undefined],
    ['not three attacks to one', {attacks: 3}, {attacks: 1}, undefined],
    ['one attack with two balls into the area', {attacks: 1, through: 2}, {}, 'home'],
    ['not with one', {attacks: 1, through: 1}, {}, undefined],
    ['the other side’s attacks', {}, {attacks: 3}, 'away'],
    ['three quarters of the passes', {passes: 75}, {passes: 25}, 'home'],
    ['not less', {passes: 74}, {passes: 26}, undefined],
    ['25 passes to none', {passes: 25}, {}, 'home'],
    ['not 24', {passes: 24}, {}, undefined],
    ['nearly all of the passes of the other side', {passes: 10}, {passes: 60}, 'away'],
    ['nothing at all', {}, {}, undefined],
  ])('%s', (_what, home, away, side) => expect(onTop(home, away)).toBe(side));
});
