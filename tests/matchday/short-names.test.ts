import {expect, test} from 'vitest';
import {shortNames} from '../../src/matchday/short-names.ts';

test('names are those that people use, and no two are the same', () => {
  const teams = [
    'Manchester City',
    'Manchester United',
    'Tottenham Hotspur',
    'West Bromwich Albion',
    'Wolverhampton Wanderers',
    'Aston Villa',
    'Arsenal',
    'Queens Park Rangers',
    'United',
  ];
  expect([...shortNames(teams).values()]).toEqual([
    'Man City',
    'Man United',
    'Tottenham',
    'West Bromwich',
    'Wolverhampton',
    'Aston Villa',
    'Arsenal',
    'Queens Park',
    'United',
  ]);
});
