import {expect, test} from 'vitest';
import {formatMatchList} from '../../src/output/match-list.ts';
import {draft, makeMatch} from '../support/make-match.ts';

test('the list has names and fixtures, but no results', () => {
  const match = makeMatch([draft('goal', '20', {side: 'home'})], {score: {home: 1, away: 0}});
  const staged = {...match, fixture: {...match.fixture, stage: 'Final', leg: 2 as const}};
  expect(
    formatMatchList([
      {name: 'one', match},
      {name: 'another', match: staged},
    ]),
  ).toEqual([
    'Test Cup',
    '  one      Homeham v Awayton, 2017-01-11',
    'Test Cup, Final',
    '  another  Homeham v Awayton, second leg, 2017-01-11',
  ]);
  expect(formatMatchList([])).toEqual([]);
});
