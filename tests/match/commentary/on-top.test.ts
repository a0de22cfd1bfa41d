import {describe, expect, test} from 'vitest';
import type {Doings} from '../../../src/match/commentary/selection/quiet-spell.ts';
import {onTopIn} from '../../../src/match/commentary/sentences/lull.ts';

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
