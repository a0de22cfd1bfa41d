import {expect, test} from 'vitest';
import {nameKey, teamCode, teamCodes} from '../../../src/formats/shared/team-code.ts';

test.each([
  ['Croatia', 'CRO'],
  ['South Korea', 'KOR'],
  ['Bosnia & Herzegovina', 'BIH'],
  ['Curaçao', 'CUW'],
  ['Manchester United FC', 'MUN'],
  ['AFC Bournemouth', 'BOU'],
  ['1. FC Köln', 'KOL'],
  ['West Ham United FC', 'WHU'],
  ['West Ham', 'WHU'],
  ['Aston Villa FC', 'AVL'],
  ['Deportivo Alavés', 'ALA'],
  ['Newcastle United', 'NEW'],
  ['Norwich City FC', 'NOR'],
  ['Brighton & Hove Albion', 'BHA'],
  ['Wolverhampton Wanderers', 'WOL'],
  ['Paris Saint-Germain FC (FRA)', 'PSG'],
  ['Stade Rennais', 'REN'],
  ['Olympique Lyonnais', 'LYO'],
  ['Eintracht Frankfurt', 'FRA'],
  ['Real Betis', 'BET'],
  ['Al Ahly', 'AHL'],
  ['San Lorenzo', 'SLO'],
  ['1899 Hoffenheim', 'HOF'],
  ['Go Ahead', 'GOA'],
  ['V. Köln', 'VKO'],
  ["'s-Gravenwezel", 'SGR'],
  ['N.N.', 'NN'],
  ['URD', 'URD'],
  ['FC', 'FC'],
  ['72', '72'],
  ['鹿島', '鹿島'],
])('%s is %s', (name, code) => {
  expect(teamCode(name)).toBe(code);
});

test('the codes of two sides differ wherever their names do', () => {
  expect(teamCodes('Northport', 'Northbury')).toEqual({home: 'NOR', away: 'NOB'});
  expect(teamCodes('Nor', 'Nora')).toEqual({home: 'NOR', away: 'NOA'});
  expect(teamCodes('France', 'Croatia')).toEqual({home: 'FRA', away: 'CRO'});
});

test('a key is what two spellings have in common', () => {
  expect(nameKey('  Côte d’Ivoire ')).toBe(nameKey("COTE D'IVOIRE"));
});
