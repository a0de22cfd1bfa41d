import {describe, expect, test} from 'vitest';
import {readFootballTxt} from '../../../src/formats/football-txt/reader.ts';
import type {Match} from '../../../src/match/model/match.ts';

// What stands below a match: line-ups, officials, the crowd, coaches and penalties.

function matchOf(below: string, score = '2-1', choose?: string): Match {
  const reading = readFootballTxt(`= Cup 2031\nSun May 4\n  Northport v Westmere  ${score}\n${below}\n`, choose);
  if ('findings' in reading) throw new Error(reading.findings.join('\n'));
  return reading.match;
}

const warningsOf = (below: string, score?: string) =>
  (matchOf(below, score).origin?.warnings ?? []).filter(warning => !warning.startsWith('only the score'));

test.each([
  [
    'Northport: Gate, Cole\nCoach: Max Boss, since 2030\nWestmere: Keep, Moor\nTrainer: Ann Lead (acting)',
    'Max Boss',
    'Ann Lead',
  ],
  ['Northport: Gate, Cole; Coach: Max Boss\nWestmere: Keep, Moor', 'Max Boss', undefined],
  ['Coach: Max Boss\nNorthport: Gate, Cole\nWestmere: Keep, Moor', undefined, undefined],
  ['Northport: Gate, Cole\nCoach: \nWestmere: Keep, Moor', undefined, undefined],
  ['Northport: Gate, Cole\nCoach: Max Boss\nManager: Eve Late', 'Eve Late', undefined],
])('the coaches in %j', (below, home, away) => {
  const {fixture} = matchOf(below);
  expect([fixture.home.manager, fixture.away.manager]).toEqual([home, away]);
});

test.each([
  ['Refs: Ria ROSS , Sam SIDE', 'Ria ROSS'],
  ['Referee: Ria ROSS; Sam SIDE', 'Ria ROSS'],
  ['Ref: Ria ROSS', 'Ria ROSS'],
  ['Refs: , Sam SIDE', undefined],
  ['Refs:', undefined],
  ['Assistants: Sam SIDE', undefined],
])('the referee in %j is %s', (below, referee) => {
  expect(matchOf(below).fixture.referee).toBe(referee);
});

test.each([
  ['Att: 12.345', 12_345],
  ['Attendance: 12,345', 12_345],
  ['Att: 12_345', 12_345],
  ['Att: 12 345', 12_345],
  ['Att: many', undefined],
  ['Att: 12345678', undefined],
])('the crowd in %j is %s', (below, attendance) => {
  expect(matchOf(below).fixture.attendance).toBe(attendance);
});

describe('a line-up', () => {
  const both = (home: string) => `${home}\nWestmere: Keep, Moor`;

  test.each<[string, readonly string[] | undefined, readonly string[]]>([
    ['Northport: Gate, Cole', ['Gate', 'Cole'], []],
    ['Northport: Gate, Cole\nNorthport: Hunt', ['Gate', 'Cole'], []],
    ['NORTHPORT: Gate, Cole', ['Gate', 'Cole'], []],
    [
      'Nortport: A, B, C, D, E',
      ['A', 'B', 'C', 'D', 'E'],
      ['line 4: the line-up of "Nortport" is taken for that of Northport'],
    ],
    [
      'Nortport: A - B, C, D',
      ['A', 'B', 'C', 'D'],
      ['line 4: the line-up of "Nortport" is taken for that of Northport'],
    ],
    [
      'Nowhere: A, B, C, D, E',
      undefined,
      ['line 4: a line-up of "Nowhere" is left out: the match is Northport v Westmere'],
    ],
    // Too short for a list of players: a remark of some kind.
    ['Nowhere: A, B, C, D', undefined, []],
    ['Nowhere: A - B, C', undefined, []],
    ['Notes: A, B, C, D, E', undefined, []],
  ])('%j', (home, starting, warnings) => {
    const match = matchOf(both(home));
    expect(match.lineUps?.home.starting.map(({name}) => name)).toEqual(starting);
    expect(warningsOf(both(home))).toEqual(warnings);
  });
});

describe('penalties', () => {
  const kicks = (match: Match) => match.events.filter(({type}) => type === 'shoot-out-kick').length;

  test.each([
    ['Penalties: 1-0 Ann, 1-1 Bob', '1-1', 2, []],
    ['Penalties: 1-0 Ann, 1-1 Bob', '2-1 (aet, 1-1 pen)', 2, []],
    ['Penalties: Ann (missed)', '2-1', 0, ['line 4: the penalties are left out: there was no shoot-out']],
    ['Penalties:', '2-1', 0, []],
  ])('%s of a %s', (below, score, count, warnings) => {
    expect(kicks(matchOf(below, score))).toBe(count);
    expect(warningsOf(below, score)).toEqual(warnings);
  });
});

test('matches are chosen by their numbers if all have one, and else by their places', () => {
  const numbered = '= Cup 2031\nSun May 4\n(7) Northport v Westmere 1-0\n(9) Easterby v Southam 2-0\n';
  const homeOf = (text: string, choose: string) => {
    const reading = readFootballTxt(text, choose);
    return 'match' in reading ? reading.match.fixture.home.name : reading.findings[0]?.split(';')[0];
  };
  expect(homeOf(numbered, '9')).toBe('Easterby');
  expect(homeOf(numbered, '2')).toBe('no match fits "2"');
  expect(homeOf(numbered.replace('(9) ', ''), '2')).toBe('Easterby');
});
