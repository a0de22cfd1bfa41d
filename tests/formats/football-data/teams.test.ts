import {expect, test} from 'vitest';
import {competitionName, isSameTeam, personName, teamName} from '../../../src/formats/football-data/teams.ts';

test.each([
  ['fc-liverpool', 'england_premier-league', 'Liverpool'],
  ['afc-bournemouth', 'england_x', 'Bournemouth'],
  ['fc-liverpool', 'spain_x', 'FC Liverpool'],
  ['fc', 'england_x', 'FC'],
  ['1-fc-koln', 'germany_x', '1. FC Köln'],
  ['10-fc', 'x', '10 FC'],
  ['tsv-1860-munchen', 'x', 'TSV 1860 München'],
  ['a--b', 'x', 'A B'],
  ['', 'x', ''],
  ['-', 'x', '-'],
  ['real-de-la-x', 'x', 'Real de La X'],
  ['sc-x', 'england_x', 'SC X'],
  ['fc-x', 'northern-ireland_x', 'X'],
  ['fc-x', 'old-england_x', 'FC X'],
])('the team %j of %s is %j', (slug, league, name) => {
  expect(teamName(slug, league)).toBe(name);
});

test.each([
  ['england_premier-league-2011-2012', 'Premier League 2011/12'],
  ['brazil_serie-a-2012', 'Serie A 2012'],
  ['cup', 'Cup'],
  ['x_', undefined],
  ['x_cup-20', 'Cup 20'],
  ['a_b-c', 'B C'],
  ['x_cup-2011-12', 'Cup 2011 12'],
  ['', undefined],
])('the competition %j is %j', (slug, name) => {
  expect(competitionName(slug)).toBe(name);
});

test.each([
  ['Rooney W.', 'W. Rooney'],
  ['Kim Ch.', 'Ch. Kim'],
  ['Weigl J.-P.', 'J.-P. Weigl'],
  ['Ronaldo', 'Ronaldo'],
  ['van Dijk V.', 'V. van Dijk'],
  ['De Jong N. L.', 'N. L. De Jong'],
  ['A. B.', 'B. A.'],
  [' Rooney  W. ', 'W. Rooney'],
  ['Rooney w.', 'Rooney w.'],
  ['Rooney Wx.', 'Wx. Rooney'],
])('the person %j is %j', (name, shown) => {
  expect(personName(name)).toBe(shown);
});

test.each([
  ['manchester-city', 'Manchester City FC', true],
  ['fc-koln', '1. FC Köln', true],
  ['northport', 'Northport United', true],
  ['northport', 'Westmere', false],
  ['fc', 'FC', true],
  ['afc', 'FC', false],
  ['1860', '1899', false],
  ['rb-leipzig', 'Leipzig', true],
])('%s and %s are one team: %s', (one, other, same) => {
  expect(isSameTeam(one, other)).toBe(same);
});
