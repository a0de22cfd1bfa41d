import {expect, test} from 'vitest';
import {shortTeamName, spokenTeamName} from '../../../src/match/commentary/words/team-name.ts';
import {buildTimeline} from '../../../src/match/model/timeline.ts';
import {draft, ninety} from '../../support/make-match.ts';

test.each([
  ['Deportivo Alavés', 'Alavés'],
  ['Manchester United', 'Manchester United'],
  ['1. FC Köln', '1. FC Köln'],
  ['FC', 'FC'],
])('%s is called %s', (name, short) => expect(shortTeamName(name)).toBe(short));

test.each([
  ['Manchester United', 'Barcelona', 'United'],
  ['Manchester United', 'Manchester City', 'United'],
  ['Manchester City', 'Leicester City', 'City'],
  ['Leicester City', 'Manchester City', 'Leicester'],
  ['West Ham United', 'Chelsea', 'West Ham'],
  // Both would be `United`.
  ['Manchester United', 'Sheffield United', 'Manchester United'],
  ['Deportivo Alavés', 'Barcelona', 'Alavés'],
  ['Sporting Kansas City', 'Minnesota United', 'Sporting Kansas City'],
  ['D.C. United', 'Minnesota United', 'D.C. United'],
  ['Western United', 'Melbourne City', 'Western United'],
  ['United', 'Barcelona', 'United'],
  ['Real Madrid', 'Barcelona', 'Real Madrid'],
])('%s against %s is %s in a sentence', (name, opponent, spoken) => {
  expect(spokenTeamName(name, opponent)).toBe(spoken);
});

test('a team has its whole name at the first mention and in a score, and a shorter one in a sentence', () => {
  const {fixture} = ninety([]);
  const {words} = buildTimeline(
    ninety(
      [
        draft('offside', '3', {side: 'home'}),
        draft('goal', '20', {side: 'home', scorer: 'Rooney'}),
        draft('offside', '40', {side: 'home'}),
      ],
      {fixture: {...fixture, home: {...fixture.home, name: 'Manchester United'}}},
    ),
  );
  expect(words[0]).toContain('Manchester United v Awayton');
  expect(words[1]).toMatch(/(?<!Manchester )United/);
  expect(words.filter(line => line.includes('Manchester'))).toHaveLength(4);
  expect(words.find(line => line.startsWith('GOAL!'))).toContain('Manchester United 1-0 Awayton.');
  expect(words.at(-1)).toContain('Full-time: Manchester United 1-0 Awayton.');
  for (const line of words) expect(line).not.toContain('Manchester Manchester');
});

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
