import {describe, expect, test} from 'vitest';
import {perSide} from '../../../src/match/model/side.ts';
import {aggregateOf, isKnown, type Known, type Tie} from '../../../src/match/model/tie.ts';
import {matchSchema} from '../../../src/match/schema/match-schema.ts';
import {tieSchema} from '../../../src/match/schema/tie-schema.ts';
import {ninety} from '../../support/make-match.ts';

describe('aggregateOf', () => {
  const first = {leg: 1, home: 'away', date: '2017-01-11', score: {home: 3, away: 1}};
  const second = {leg: 2, home: 'home', date: '2017-01-25'};
  const tieOf = (...legs: readonly object[]): Tie => tieSchema.parse({legs});
  const score = {home: 2, away: 0};

  test('adds an earlier leg, with the sides swapped, to this match’s score', () => {
    expect(aggregateOf(tieOf(first, second), {home: 0, away: 0})).toEqual({home: 1, away: 3});
    expect(aggregateOf(tieOf(first, second), score)).toEqual({home: 3, away: 3});
    expect(aggregateOf(tieOf({...first, home: 'home'}, second), score)).toEqual({home: 5, away: 1});
  });

  test('is undefined without the score of an earlier leg', () => {
    expect(aggregateOf(undefined, score)).toBeUndefined();
    expect(aggregateOf(tieOf(), score)).toBeUndefined();
    expect(aggregateOf(tieOf({...first, score: undefined}, second), score)).toBeUndefined();
  });

  test('ignores a later leg by default', () => {
    const legs = tieOf({leg: 1, home: 'home', date: '2017-01-11'}, {...first, leg: 2, known: 'later'});
    expect(aggregateOf(legs, score)).toBeUndefined();
    expect(aggregateOf(legs, score, () => true)).toEqual({home: 3, away: 3});
  });
});

test.each<[Known, over: boolean, spoilers: boolean, shown: boolean]>([
  ['before', false, false, true],
  ['after', false, false, false],
  ['after', true, false, true],
  ['after', false, true, true],
  ['later', false, false, false],
  ['later', true, false, false],
  ['later', false, true, true],
])('known %s, over %s, spoilers %s: %s', (known, over, spoilers, shown) => {
  expect(isKnown(known, over, spoilers)).toBe(shown);
});

describe('the data around a match is checked against it', () => {
  const own = {leg: 1, home: 'home', date: '2017-01-11'};
  const next = {leg: 2, home: 'away', date: '2017-01-25'};
  const note = {id: 'n', words: 'So it is.'};
  const readings = ['one', 'two'].map(says => ({says, sources: ['S1']}));
  const sources = [{id: 'S1', kind: 'document', title: 'Report'}];

  function issues(extra: object, leg: object = {leg: 1}): readonly string[] {
    const {fixture, ...match} = ninety();
    const found = matchSchema.safeParse({...match, sources, ...extra, fixture: {...fixture, ...leg}});
    return (found.error?.issues ?? []).map(({path, message}) => `${path.join('.')}: ${message}`);
  }
  const ofLegs = (...legs: readonly object[]) => issues({tie: {legs}});

  test('a leg without a tie is fine, and so are a tie without legs and the legs of a tie', () => {
    expect(issues({})).toEqual([]);
    expect(issues({tie: {rules: [note]}}, {})).toEqual([]);
    expect(ofLegs(own, next)).toEqual([]);
    expect(ofLegs(own, {...next, score: {home: 0, away: 1}, known: 'later'})).toEqual([]);
    expect(issues({tie: {legs: [{...own, leg: 1, home: 'away', score: {home: 1, away: 0}}]}}, {leg: 2})).toEqual([]);
  });

  test.each([
    [
      ofLegs({...own, score: {home: 1, away: 0}}),
      'tie.legs.0.score: leg 1 is this match, whose score comes from its goals; take it out',
    ],
    [
      ofLegs(next, {...own, scorers: ["Long 3'"]}),
      'tie.legs.1.scorers: leg 1 is this match, whose scorers come from its goals; take them out',
    ],
    [ofLegs({...own, home: 'away'}), 'tie.legs.0.home: leg 1 is this match, so Homeham are at home in it: "home"'],
    [ofLegs({...own, date: '2017-01-12'}), 'tie.legs.0.date: leg 1 is this match, which has the date 2017-01-11'],
    [ofLegs(next, next), 'tie.legs.1.leg: leg 2 is listed twice; a tie has legs 1 and 2'],
    [
      ofLegs({...next, score: {home: 0, away: 1}}),
      'tie.legs.0.known: leg 2 comes after this match, so its score is known "later"',
    ],
    [issues({tie: {legs: [own]}}, {}), 'fixture.leg: the tie has legs; 1 or 2 says which of them this match is'],
    [issues({story: [note, note]}), 'story.1.id: the id "n" is taken by story[0]; every entry needs its own'],
    [
      issues({story: [note], disputes: [note]}),
      'disputes.0.id: the id "n" is taken by story[0]; every entry needs its own',
    ],
  ])('%#: %s', (found, expected) => {
    expect(found).toEqual([expected]);
  });

  const record = {all: 'WDL', sources: ['S9']};
  const route = {round: 'Final', opponent: 'Others', ground: 'home', score: {for: 1, against: 0}, sources: ['S9.3']};
  test.each([
    ['story.0.sources.0', {story: [{...note, sources: ['S9']}]}],
    ['story.0.sources.1', {story: [{...note, sources: ['S1.4', 'S9.4']}]}],
    ['tie.legs.0.sources.0', {tie: {legs: [{...own, sources: ['S9']}]}}],
    ['tie.rules.0.sources.0', {tie: {rules: [{...note, sources: ['S9']}]}}],
    ['tie.routes.away.0.sources.0', {tie: {routes: {home: [], away: [route]}}}],
    ['tie.form.away.sources.0', {tie: {form: perSide(side => ({...record, sources: side === 'away' ? ['S9'] : []}))}}],
    [
      'tie.headToHead.sources.0',
      {tie: {headToHead: {rows: [{where: 'Here', home: 1, draws: 0, away: 0}], sources: ['S9']}}},
    ],
    [
      'tie.teamNews.0.sources.0',
      {tie: {teamNews: [{...note, side: 'home', player: 'Ann', status: 'out', sources: ['S9']}]}},
    ],
    ['reaction.0.sources.0', {reaction: [{id: 'r', speaker: 'Ann', words: ['Well played.'], sources: ['S9']}]}],
    [
      'disputes.0.dispute.readings.1.sources.0',
      {
        disputes: [
          {
            ...note,
            dispute: {about: 'it', readings: [readings[0], {says: 'two', sources: ['S9']}], settled: 'Left open.'},
          },
        ],
      },
    ],
  ])('a citation of a source that is not listed is found at %s', (path, extra) => {
    expect(issues(extra)).toEqual([`${path}: "S9" is not in the list of sources; add the source there`]);
  });
});
