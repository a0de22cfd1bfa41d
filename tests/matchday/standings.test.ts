import {describe, expect, test} from 'vitest';
import type {Rules, TeamRecord, TieBreak} from '../../src/matchday/matchday.ts';
import {newRecord, type Result, rank, recordsOf} from '../../src/matchday/standings.ts';

const rules = (...order: readonly TieBreak[]): Rules => ({
  points: {win: 3, draw: 1, loss: 0},
  order: [...order],
  places: [],
});
const team = (name: string, fields: Partial<TeamRecord> = {}): TeamRecord => ({...newRecord(name), ...fields});
const result = (home: string, score: string, away: string): Result => {
  const [a, b] = score.split('-').map(Number);
  return {home, away, score: {home: a!, away: b!}};
};
const shown = (standings: ReturnType<typeof rank>) =>
  standings.map(({place, team: name, points, parting}) => `${place} ${name} ${points} ${parting ?? '-'}`);

describe('teams are ranked', () => {
  test('by points, less what is deducted', () => {
    expect(
      shown(rank([team('A', {won: 2}), team('B', {won: 3, deducted: 6}), team('C', {won: 1, drawn: 2})], rules())),
    ).toEqual(['1 A 6 -', '2 C 5 points', '3 B 3 points']);
  });

  test('by points for a win as the rules have them', () => {
    const old = {...rules(), points: {win: 2, draw: 1, loss: 0}};
    expect(shown(rank([team('A', {drawn: 5}), team('B', {won: 3})], old))).toEqual(['1 B 6 -', '2 A 5 points']);
  });

  test('by goal difference, then by goals, and the line says which separated two teams', () => {
    const records = [
      team('A', {won: 1, for: 3, against: 3}),
      team('B', {won: 1, for: 5, against: 4}),
      team('C', {won: 1, for: 2, against: 1}),
    ];
    expect(shown(rank(records, rules('goal-difference', 'goals')))).toEqual([
      '1 B 3 -',
      '2 C 3 goals',
      '3 A 3 goal-difference',
    ]);
  });

  test('head to head, anew among those that are still level after it', () => {
    const results = [
      result('A', '5-0', 'B'),
      result('A', '1-0', 'C'),
      result('B', '2-0', 'C'),
      result('C', '1-0', 'B'),
    ];
    const level = ['C', 'B', 'A'].map(name => team(name, {won: 2}));
    // Among all three C has the better goal difference; against each other B has.
    expect(shown(rank(level, rules('head-to-head'), results))).toEqual([
      '1 A 6 -',
      '2 B 6 head-to-head',
      '3 C 6 head-to-head',
    ]);
  });

  test('head to head of three teams by points, then goal difference, then goals among them', () => {
    const results = [
      result('A', '2-0', 'B'),
      result('B', '1-0', 'C'),
      result('C', '2-1', 'A'),
      result('X', '9-0', 'Y'),
    ];
    expect(shown(rank(recordsOf(results).slice(0, 3), rules('head-to-head'), results))).toEqual([
      '1 A 3 -',
      '2 C 3 head-to-head',
      '3 B 3 head-to-head',
    ]);
  });

  test('by fair play', () => {
    expect(
      shown(rank([team('Senegal', {fairPlay: -6}), team('Japan', {fairPlay: -4})], rules('fair-play', 'lots'))),
    ).toEqual(['1 Japan 0 -', '2 Senegal 0 fair-play']);
  });

  test('not beyond the rules: teams that only a play-off would separate keep their order, and the line says so', () => {
    expect(shown(rank([team('B'), team('A')], rules('goal-difference', 'play-off', 'goals')))).toEqual([
      '1 B 0 -',
      '2 A 0 play-off',
    ]);
    expect(shown(rank([team('B'), team('A')], rules('goals')))).toEqual(['1 B 0 -', '2 A 0 nothing']);
  });
});
