import {expect, test} from 'vitest';
import {incompleteParts} from '../../../src/match/model/completeness.ts';
import {draft, makeMatch, ninety} from '../../support/make-match.ts';

const teams = (formation: string) => ({
  fixture: {home: {name: 'Homeham', short: 'HOM', formation}, away: {name: 'Awayton', short: 'AWA'}},
});

test('a whole match has nothing missing', () => {
  expect(incompleteParts(ninety([], teams('4-2-3-1')))).toEqual([]);
});

test('a period without kick-off or whistle is named, and one that was not played is not', () => {
  const match = makeMatch([draft('kick-off', '1'), draft('remark', '50'), draft('whistle', '90', {final: true})]);
  expect(incompleteParts(match)).toEqual([
    'first half: there is no whistle; add an event with "type": "whistle"',
    'second half: there is no kick-off; add an event with "type": "kick-off"',
  ]);
});

test('a match that was abandoned lacks its whistle for a reason', () => {
  expect(incompleteParts(makeMatch([draft('kick-off', '1'), draft('remark', '30', {about: 'abandoned'})]))).toEqual([]);
});

test('a formation that does not add up is named, of a team and of tactics', () => {
  const tactics = draft('tactics', '60', {side: 'home', formation: '3-5-3', id: 'change'});
  expect(incompleteParts(ninety([tactics], teams('4-4-1')))).toEqual([
    'fixture.home.formation: 4-4-1 has 9 players; without the goalkeeper a formation has 10',
    'events[3].formation ("change"): 3-5-3 has 11 players; without the goalkeeper a formation has 10',
  ]);
  expect(incompleteParts(ninety([draft('tactics', '60', {side: 'home', formation: 'back five'})]))).toEqual([]);
});

test('a side with a player sent off has nine outfield players, and the other side still ten', () => {
  const card = draft('card', '58', {side: 'home', card: 'second-yellow', player: 'h4'});
  const change = (side: 'home' | 'away', formation: string) => draft('tactics', '60', {side, formation, id: 'change'});
  expect(incompleteParts(ninety([card, change('home', '4-4-1')]))).toEqual([]);
  expect(incompleteParts(ninety([card, change('home', '4-3-1')]))).toEqual([
    'events[4].formation ("change"): 4-3-1 has 8 players; without the goalkeeper a formation has 9 to 10 after 1 sent off',
  ]);
  expect(incompleteParts(ninety([card, change('away', '4-4-1')]))).toEqual([
    'events[4].formation ("change"): 4-4-1 has 9 players; without the goalkeeper a formation has 10',
  ]);
});
