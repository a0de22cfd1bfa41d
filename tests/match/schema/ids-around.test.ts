import {expect, test} from 'vitest';
import type {Match} from '../../../src/match/model/match.ts';
import {checkAround} from '../../../src/match/schema/cross-checks-around.ts';
import {ninety} from '../../support/make-match.ts';

test('an id is taken in any list of what surrounds the match, and the fault names the list', () => {
  const same = [{id: 'one'}];
  const tie = {legs: [], rules: same, notes: same, teamNews: same, ahead: same};
  const match = {
    ...ninety(),
    story: [{id: 'one'}, {id: 'two'}],
    tie,
    reaction: same,
    disputes: same,
  } as unknown as Match;
  const found: string[] = [];
  checkAround(match, (path, message) => found.push(`${path.join('.')}: ${message}`));
  const places = ['tie.rules', 'tie.notes', 'tie.teamNews', 'tie.ahead', 'reaction', 'disputes'];
  expect(found).toEqual(
    places.map(place => `${place}.0.id: the id "one" is taken by story[0]; every entry needs its own`),
  );
});
