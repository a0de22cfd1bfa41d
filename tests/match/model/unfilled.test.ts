import {expect, test} from 'vitest';
import {doubtsOf} from '../../../src/match/model/doubts.ts';
import {BLANKS, namelessGoals} from '../../../src/match/model/unfilled.ts';
import {type Draft, draft, ninety} from '../../support/make-match.ts';

const {fixture} = ninety();

/** The doubts about a match with these fields in its fixture. */
const doubts = (fields: object) =>
  doubtsOf(ninety([], {fixture: {...fixture, ...fields}})).map(({path, message}) => `${path.join('.')}: ${message}`);

test('the fields of a new match file that are still blank are one doubt', () => {
  expect(doubts(BLANKS)).toEqual([
    'fixture: "competition", "date", "kickOff", "venue", "attendance" and "referee" are as replay new writes them; fill them in, or take them out',
  ]);
  expect(doubts({venue: 'Ground', attendance: 0})).toEqual([
    'fixture: "venue" and "attendance" are as replay new writes them; fill them in, or take them out',
  ]);
  expect(doubts({date: '2000-01-01'})).toEqual([
    'fixture: "date" is as replay new writes it; fill it in, or take it out',
  ]);
});

test('a match at midnight without spectators is none', () => {
  expect(doubts({kickOff: '00:00', attendance: 0})).toEqual([]);
  expect(doubts({})).toEqual([]);
});

test('players of a new match file whom nobody has named are one doubt for each side', () => {
  const named = (...names: readonly string[]) => names.map((name, n) => ({id: `${name} ${n}`, name, number: n + 7}));
  const of = (home: readonly string[], away: readonly string[]) => {
    const lineUps = {
      home: {starting: named(...home), bench: []},
      away: {starting: named('Foss'), bench: named(...away)},
    };
    return doubtsOf(ninety([], {fixture, lineUps})).flatMap(({path, message}) =>
      message.includes('replay new') ? [`${path.join('.')}: ${message}`] : [],
    );
  };
  expect(of(['HOM 7', 'Tandy', 'HOM 9'], ['AWA 7'])).toEqual([
    'lineUps.home: "HOM 7" and 1 more are as replay new writes them; name the players, or take the entries out',
    'lineUps.away: "AWA 7" is as replay new writes it; name the player, or take the entry out',
  ]);
  // A name of another side or with another number is somebody's choice.
  expect(of(['AWA 7', 'HOM 7'], ['Burke'])).toEqual([]);
});

const goal = (minute: string, fields: object = {}) =>
  draft('goal', minute, {side: 'home', id: `at-${minute}`, ...fields});
const nameless = (...drafts: readonly Draft[]) => {
  const {events} = ninety(drafts);
  return namelessGoals({events}).map(
    ({path: [, index, field], message}) => `${events[Number(index)]!.id} ${field}: ${message}`,
  );
};

test('a goal without a scorer, where another goal has one', () => {
  expect(nameless(goal('20', {scorer: 'Foss'}), goal('30'), goal('40', {kind: 'own-goal'}))).toEqual([
    'at-30 scorer: the goal has no "scorer", and other goals have one; add it, if it is known',
    'at-40 scorer: the goal has no "scorer", and other goals have one; add it, if it is known',
  ]);
});

test('is no doubt where no goal has one, or the goal does not stand', () => {
  expect(nameless(goal('20'), goal('30'))).toEqual([]);
  expect(nameless(goal('20', {scorer: 'Foss'}), goal('30', {scorer: 'Tandy'}))).toEqual([]);
  const overturned = draft('overturned', '31', {side: 'home', event: 'at-30'});
  expect(nameless(goal('20', {scorer: 'Foss'}), goal('30'), overturned)).toEqual([]);
  expect(nameless()).toEqual([]);
});
