import {expect, test} from 'vitest';
import {readGoals} from '../../../src/formats/football-txt/goals.ts';
import {Warnings} from '../../../src/formats/football-txt/warnings.ts';
import {minuteText, passage} from '../../support/football-txt.ts';

test.each<[string, readonly [home: number, away: number], readonly string[]]>([
  ["(Birch 12')", [1, 0], ['home Birch 12']],
  ["[Birch 12']", [1, 0], ['home Birch 12']],
  ["(Birch 12']", [1, 0], ['home Birch 12']],
  ["(Birch 12'", [1, 0], ['home Birch 12', 'line 1: the goals that begin here have no closing bracket']],
  ["Birch 12'", [1, 0], ['home Birch 12']],
  ["(Birch 12', 13')", [2, 0], ['home Birch 12', 'home Birch 13']],
  ["(Birch 12' 13'; Moor 14')", [2, 1], ['home Birch 12', 'home Birch 13', 'away Moor 14']],
  [
    "(Birch 12'; Moor 14'; Low 15')",
    [1, 1],
    ['home Birch 12', 'away Moor 14', 'line 1: more than one ; in the goals: what follows is left out'],
  ],
  ["(; Moor 14')", [0, 1], ['away Moor 14']],
  ["-; Moor 14'", [0, 1], ['away Moor 14']],
  ['(Birch 12 - Moor 14)', [1, 1], ['home Birch 12', 'away Moor 14']],
  ['(-)', [1, 0], []],
  ["(12' Birch, 13' Cole)", [2, 0], ['home Birch 12', 'home Cole 13']],
  ["(12' Ada Birch 1-0, 13' Cole 2-0)", [2, 0], ['home Ada Birch 12', 'home Cole 13']],
  ["(12')", [1, 0], ['line 1: a minute without a scorer is left out']],
  ["(1-0 Birch 12', 1-1 Moor 13')", [1, 1], ['home Birch 12', 'away Moor 13']],
  ['(Birch (2))', [2, 0], ['home Birch ?', 'home Birch ?']],
  ['(Birch (2), Cole)', [3, 0], ['home Birch ?', 'home Birch ?', 'home Cole ?']],
  ['(Birch (1))', [1, 0], ['home Birch 1']],
  ['(Birch (12pen, 35))', [2, 0], ['home Birch 12 penalty', 'home Birch 35']],
  ['(Birch (12 35))', [2, 0], ['home Birch 12', 'home Birch 35']],
  ["(Birch 12' (header))", [1, 0], ['home Birch 12']],
  ["(Birch (pen) 12')", [1, 0], ['home Birch 12 penalty']],
  ["(Birch (pen) 12' 13')", [2, 0], ['home Birch 12 penalty', 'home Birch 13 penalty']],
  ["(Birch (pen) 12', Cole 13')", [2, 0], ['home Birch 12 penalty', 'home Cole 13']],
  ["(Birch 12' pen)", [1, 0], ['home Birch 12 penalty']],
  ["(Birch 12' p Cole 13')", [2, 0], ['home Birch 12 penalty', 'home Cole 13']],
  ['(Birch 12 h)', [1, 0], ['home Birch 12']],
  ['(Birch 12 h.)', [1, 0], ['home Birch 12']],
  ['(Birch 12 h, Cole 13 abcd)', [2, 0], ['home Birch 12', 'home Cole 13', 'home abcd ?']],
  ['(Birch 12 de Boer 13)', [2, 0], ['home Birch 12', 'home de Boer 13']],
  ["(Birch 45' +2')", [1, 0], ['home Birch 45+2']],
  ["(Birch 44' +2')", [1, 0], ['home Birch ?', 'line 1: "+2\'" is no stoppage time']],
  ["(Birch +2')", [1, 0], ["home Birch +2' ?"]],
  ["(Birch 45')\n(x)", [1, 0], ['home Birch 45']],
  ["(Birch ??')", [1, 0], ['home Birch ?']],
  ["(Birch ??' pen)", [1, 0], ['home Birch ? penalty']],
  ["(Birch 12'x)", [1, 0], ['home Birch ? doubtful', 'line 1: "12\'x" is not a minute of a match']],
  ["(2nd Birch 12')", [1, 0], ['home 2nd Birch 12']],
  [
    "(Birch 12', Cole 13', Moor 14')",
    [2, 1],
    [
      'home Birch 12',
      'home Cole 13',
      'away Moor 14',
      "line 1: no ; separates the goals of home and away: the first 2 are taken for the home side's",
    ],
  ],
  ["(Moor 12', Low 13')", [0, 2], ['away Moor 12', 'away Low 13']],
  ['()', [1, 0], []],
  ["(Birch 12' og)", [1, 0], ['home Birch 12 own-goal']],
  ["(Birch [og] 12')", [1, 0], ['home Birch 12 own-goal']],
  ["(Birch 12' (og))", [1, 0], ['home Birch 12 own-goal']],
  ["(Birch 12' (og), 13')", [2, 0], ['home Birch 12 own-goal', 'home Birch 13']],
  ['(Birch, )', [1, 0], ['home Birch ?']],
  ["(Birch 12'; 13')", [1, 1], ['home Birch 12', 'line 1: a minute without a scorer is left out']],
  ["(2-0 Birch 12', 1-0 Moor 13')", [1, 1], ['home Birch 12', 'home Moor 13']],
  ["(5-5 Birch 12')", [1, 0], ['home Birch 12']],
])('the goals %j of a %j', (text, [home, away], expected) => {
  const warnings = new Warnings();
  const goals = readGoals(passage(text), {fullTime: {home, away}}, warnings).map(({side, scorer, at, kind, doubtful}) =>
    [side, scorer, minuteText(at), ...(kind === 'open-play' ? [] : [kind]), ...(doubtful ? ['doubtful'] : [])].join(
      ' ',
    ),
  );
  expect([...goals, ...warnings.all]).toEqual(expected);
});
