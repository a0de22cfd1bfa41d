import {expect, test} from 'vitest';
import {shortTeamName} from '../../../src/match/commentary/words/team-name.ts';
import {buildTimeline} from '../../../src/match/model/timeline.ts';
import {draft, ninety} from '../../support/make-match.ts';

test.each([
  ['Deportivo Alavés', 'Alavés'],
  ['Manchester United', 'Manchester United'],
  ['1. FC Köln', '1. FC Köln'],
  ['FC', 'FC'],
])('%s is called %s', (name, short) => expect(shortTeamName(name)).toBe(short));

test('a player has the whole name at the first mention, and the short name after it', () => {
  const known = {
    h9: {name: 'Lionel Andrés Messi Cuccittini', nickname: 'Lionel Messi', short: 'Messi'},
    h10: {name: 'Javier Hernández Balcázar', short: 'Hernández'},
    h11: {name: 'Edwin van der Sar', short: 'van der Sar'},
    h8: {name: 'L. Modrić', short: 'Modrić'},
  };
  const starting = Object.entries(known).map(([id, names]) => ({id, ...names}));
  const players = Object.keys(known).flatMap((player, n) =>
    [0, 30].map(later => draft('offside', `${3 + n + later}`, {side: 'home', player})),
  );
  const sorted = players.sort((a, b) => a.clock.minute - b.clock.minute);
  const {words} = buildTimeline(
    ninety(sorted, {lineUps: {home: {starting}, away: {starting: [{id: 'a1', name: 'Keeper'}]}}}),
  );
  for (const whole of ['Lionel Messi', 'Javier Hernández', 'Edwin van der Sar']) {
    expect(words.filter(line => line.includes(whole))).toHaveLength(1);
  }
  expect(words.filter(line => /van der Sar/i.test(line))).toHaveLength(2);
  expect(words.join(' ')).not.toMatch(/Balcázar|Cuccittini|L\. Modrić/);
});

test('a name of one letter is found as a word of its own', () => {
  const {words} = buildTimeline(
    ninety(
      [draft('offside', '3', {side: 'home', player: 'h1'}), draft('offside', '40', {side: 'home', player: 'h1'})],
      {
        lineUps: {home: {starting: [{id: 'h1', name: 'Ann A', short: 'A'}]}, away: {starting: [{id: 'a1', name: 'B'}]}},
      },
    ),
  );
  expect(words.filter(line => line.includes('Ann A'))).toHaveLength(1);
});
