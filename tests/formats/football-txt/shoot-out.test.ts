import {expect, test} from 'vitest';
import {readKicks} from '../../../src/formats/football-txt/shoot-out.ts';
import {Warnings} from '../../../src/formats/football-txt/warnings.ts';
import type {Side} from '../../../src/match/model/side.ts';
import {passage} from '../../support/football-txt.ts';

/** Ned and Nat play for the home side, Wes and Wim for the other; nobody knows Ann, Bob and Cid. */
function sideOf(name: string): Side | undefined {
  if (name.startsWith('N')) return 'home';
  return name.startsWith('W') ? 'away' : undefined;
}

test.each([
  [
    '1-0 Ned, 1-1 Wes, Nat (saved), 1-2 Wim',
    ['home Ned scores', 'away Wes scores', 'home Nat fails', 'away Wim scores'],
  ],
  ['1-0 Ann, 1-1 Bob', ['home Ann scores', 'away Bob scores']],
  ['Ned, Wes (missed)', ['home Ned scores', 'away Wes fails']],
  ['Ned; Wes', ['home Ned scores', 'away Wes scores']],
  ['Ned [post], Wes', ['home Ned fails', 'away Wes scores']],
  ['0-1 Ann, 1-1 Bob', ['away Ann scores', 'home Bob scores']],
  ['1-0 Ned, Wes, Nat', ['home Ned scores', 'away Wes fails', 'home Nat fails']],
  ['1-0 Ned, 1-0 Wes, 2-0 Nat', ['home Ned scores', 'away Wes fails', 'home Nat scores']],
  ['1-0 Ned, 3-0 Nat', ['line 1: the kicks are left out: the shoot-out goes from 1-0 to 3-0 with one kick, by Nat']],
  ['1-0 Ned, 2-1 Wes', ['line 1: the kicks are left out: the shoot-out goes from 1-0 to 2-1 with one kick, by Wes']],
  ['2-0 Ned', ['line 1: the kicks are left out: the shoot-out goes from 0-0 to 2-0 with one kick, by Ned']],
  ['Northport: Ned, Nat', ['line 1: the kicks are left out: listed by team, they have no order']],
  ['Ann, Bob, Wes, Cid', ['away Ann scores', 'home Bob scores', 'away Wes scores', 'home Cid scores']],
  ['Ann, Bob', ['home Ann scores', 'away Bob scores']],
  ['Ann (a, b), Bob', ['home Ann fails', 'away Bob scores']],
  ['1-0 Ned (x), 1-0 Wes', ['home Ned fails', 'home Wes scores']],
  [
    '1-0 (late) Ned, 1-1 Wes',
    ['line 1: the kicks are left out: the shoot-out goes from 0-0 to 1-1 with one kick, by Wes'],
  ],
  ['Ann, Bob (saved), Cid, Wes', ['home Ann scores', 'away Bob fails', 'home Cid scores', 'away Wes scores']],
])('the kicks %j', (text, expected) => {
  const warnings = new Warnings();
  const kicks = readKicks(passage(text), sideOf, warnings);
  expect([
    ...kicks.map(({side, taker, scored}) => `${side} ${taker} ${scored ? 'scores' : 'fails'}`),
    ...warnings.all,
  ]).toEqual(expected);
});
