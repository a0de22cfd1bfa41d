import {describe, expect, test} from 'vitest';
import type {Match} from '../../src/match/model/match.ts';
import {matchKey} from '../../src/storage/match-key.ts';
import {draft, makeMatch, ninety} from '../support/make-match.ts';

const match = ninety();

function withFixture(change: Partial<Match['fixture']>): Match {
  return {...match, fixture: {...match.fixture, ...change}};
}

describe('matchKey', () => {
  test('reads as the match, and ends in a hash', () => {
    expect(matchKey(match)).toMatch(/^2017-01-11-homeham-awayton-[0-9a-f]{10}$/);
    expect(matchKey(withFixture({leg: 2}))).toMatch(/^2017-01-11-homeham-awayton-leg-2-[0-9a-f]{10}$/);
  });

  test('depends on the fixture only: events, venue and score change nothing', () => {
    const kickOff = makeMatch([draft('kick-off', '1'), draft('goal', '20', {side: 'home'})]);
    expect(matchKey(kickOff)).toBe(matchKey(match));
    expect(matchKey(withFixture({venue: 'Elsewhere', attendance: 3}))).toBe(matchKey(match));
  });

  test('competition, date, either team and leg each make another match', () => {
    const {home, away} = match.fixture;
    const changes: readonly Partial<Match['fixture']>[] = [
      {},
      {competition: 'Other Cup'},
      {date: '2017-01-12'},
      {home: {...home, name: 'Homeham B'}},
      {away: {...away, name: 'Áwayton'}},
      {home: away, away: home},
      {leg: 1},
      {leg: 2},
    ];
    expect(new Set(changes.map(change => matchKey(withFixture(change)))).size).toBe(changes.length);
  });

  test.each(['../../etc/passwd', 'a/b\\c:d', 'Żółć', '東京', '…', 'x'.repeat(5000), 'CON', '\u001b[31m', ''])(
    'is a file name whatever the team is called: %j',
    name => {
      const key = matchKey(withFixture({home: {...match.fixture.home, name}}));
      expect(key).toMatch(/^2017-01-11(-[a-z0-9]+)+$/);
      expect(key.length).toBeLessThan(120);
    },
  );
});
