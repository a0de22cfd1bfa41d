import {expect, test} from 'vitest';
import {incompleteParts, wrongFormations} from '../../../src/match/model/completeness.ts';
import type {Match} from '../../../src/match/model/match.ts';
import {type Draft, draft, makeMatch, ninety} from '../../support/make-match.ts';

const found = (match: Match) =>
  [...incompleteParts(match), ...wrongFormations(match)].map(({path, message}) => `${path.join('.')}: ${message}`);

const teams = (formation: string) => ({
  fixture: {home: {name: 'Homeham', short: 'HOM', formation}, away: {name: 'Awayton', short: 'AWA'}},
});

test('a whole match has nothing missing', () => {
  expect(found(ninety([], teams('4-2-3-1')))).toEqual([]);
});

test('a period without kick-off or whistle is named, and one that was not played is not', () => {
  const match = makeMatch([draft('kick-off', '1'), draft('remark', '50'), draft('whistle', '90', {final: true})]);
  expect(found(match)).toEqual([
    'events.0: the first half has no whistle; add an event with "type": "whistle", "clock": {"period": "first-half", "minute": 45}',
    'events.1: the second half has no kick-off; add an event with "type": "kick-off", "clock": {"period": "second-half", "minute": 46}',
  ]);
});

test('the whistle to add is as late as the last event, and ends the match where nothing follows', () => {
  const match = makeMatch([
    ...['1', '46', '91', 'pen 0'].map(clock => draft('kick-off', clock)),
    draft('shoot-out-kick', 'pen 1', {side: 'home', scored: true}),
  ]);
  const late = makeMatch([draft('kick-off', '1'), draft('remark', '45+2'), draft('kick-off', '46')]);
  expect(
    [...found(match), ...found(late)].map(message => message.replace(/^.*has no (.*); add an event with /, '$1 ')),
  ).toEqual([
    'whistle "type": "whistle", "clock": {"period": "first-half", "minute": 45}',
    'whistle "type": "whistle", "clock": {"period": "second-half", "minute": 90}',
    'whistle "type": "whistle", "clock": {"period": "extra-time-first-half", "minute": 105}',
    'whistle "type": "whistle", "final": true, "clock": {"period": "penalty-shoot-out", "minute": 120, "added": 1}',
    'whistle "type": "whistle", "clock": {"period": "first-half", "minute": 45, "added": 2}',
    'whistle "type": "whistle", "final": true, "clock": {"period": "second-half", "minute": 90}',
  ]);
  expect(
    found(
      makeMatch([
        draft('shoot-out-kick', 'pen 1', {side: 'home', scored: true}),
        draft('whistle', 'pen 0', {final: true}),
      ]),
    ),
  ).toEqual([
    'events.0: the penalty shoot-out has no kick-off; add an event with "type": "kick-off", "clock": {"period": "penalty-shoot-out", "minute": 120}',
  ]);
});

test('a match that was abandoned lacks its whistle for a reason', () => {
  expect(found(makeMatch([draft('kick-off', '1'), draft('remark', '30', {about: 'abandoned'})]))).toEqual([]);
});

test('a formation that does not add up is named, of a team and of tactics', () => {
  const tactics = draft('tactics', '60', {side: 'home', formation: '3-5-3', id: 'change'});
  expect(found(ninety([tactics], teams('4-4-1')))).toEqual([
    'fixture.home.formation: 4-4-1 has 9 players; without the goalkeeper a formation has 10',
    'events.3.formation: 3-5-3 has 11 players; without the goalkeeper a formation has 10',
  ]);
  expect(found(ninety([draft('tactics', '60', {side: 'home', formation: 'back five'})]))).toEqual([]);
  expect(found(ninety([draft('tactics', '60', {side: 'home', formation: '352'})]))).toEqual([
    'events.3.formation: "352" is not a formation; did you mean "3-5-2"?',
  ]);
});

test('a side with a player sent off has nine outfield players, and the other side still ten', () => {
  const card = draft('card', '58', {side: 'home', card: 'second-yellow', player: 'h4'});
  const change = (side: 'home' | 'away', formation: string) => draft('tactics', '60', {side, formation, id: 'change'});
  expect(found(ninety([card, change('home', '4-4-1')]))).toEqual([]);
  expect(found(ninety([card, change('home', '4-3-1')]))).toEqual([
    'events.4.formation: 4-3-1 has 8 players; without the goalkeeper a formation has 9 to 10 after 1 sent off',
  ]);
  expect(found(ninety([card, change('away', '4-4-1')]))).toEqual([
    'events.4.formation: 4-4-1 has 9 players; without the goalkeeper a formation has 10',
  ]);
});

test('only cards that send a player off count, of both sides for a formation of neither', () => {
  const change = (side: 'home' | undefined) => draft('tactics', '60', {side, formation: '4-4-1', id: 'change'});
  const card = (fields: object) => draft('card', '58', {side: 'home', card: 'yellow', player: 'h4', ...fields});
  const goal = draft('goal', '57', {side: 'home', scorer: 'h9'});
  const messages = (...drafts: Draft[]) => found(ninety(drafts)).map(message => message.replace(/^.*: /, ''));
  const ten = '4-4-1 has 9 players; without the goalkeeper a formation has 10';
  expect(messages(goal, change('home'))).toEqual([ten]);
  expect(messages(card({}), change('home'))).toEqual([ten]);
  expect(messages(card({side: 'away', card: 'red', player: 'a4'}), change('home'))).toEqual([ten]);
  expect(messages(goal, change(undefined))).toEqual([ten]);
  expect(messages(card({side: 'away', card: 'red', player: 'a4'}), change(undefined))).toEqual([]);
  expect(messages(card({card: 'red'}), change('home'))).toEqual([]);
});
