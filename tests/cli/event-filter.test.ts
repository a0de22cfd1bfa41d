import {describe, expect, test} from 'vitest';
import {choiceOf} from '../../src/cli/event-filter.ts';
import {UsageError} from '../../src/errors.ts';
import {everyEvent} from '../../src/match/model/every-event.ts';
import {buildTimeline} from '../../src/match/model/timeline.ts';
import {draft, ninety} from '../support/make-match.ts';

const squad = (letter: string, names: readonly string[]) => ({
  starting: names.map((name, n) => ({id: `${letter}${n + 1}`, name})),
});
const timeline = buildTimeline(
  ninety([draft('goal', '20', {side: 'home', scorer: 'h1'})], {
    lineUps: {
      home: squad('h', ['Sadio Mané', 'Nathan Redmond', 'James Ward-Prowse']),
      away: squad('a', ['Ward', 'James Milner', 'Mané Garrincha', 'Sadio Mané']),
    },
  }),
);
const bare = buildTimeline(ninety([draft('goal', '20', {side: 'home', scorer: 'Ødegaard'})]));

test.each([
  [undefined, 'all', undefined],
  ['all', 'all', undefined],
  ['goals', 'goals', undefined],
  ['KEY', 'key', undefined],
  ['away', 'away', undefined],
  ['player=Nathan Redmond', 'all', 'h2'],
  ['player=redmond', 'all', 'h2'],
  ['Player= red', 'all', 'h2'],
  ['player=a4', 'all', 'a4'],
  ['player=garrincha', 'all', 'a3'],
  // A full match comes before a partial one.
  ['player=ward', 'all', 'a1'],
  ['player=prowse', 'all', 'h3'],
  ['key,player=redmond', 'key', 'h2'],
  ['player=redmond, goals', 'goals', 'h2'],
] as const)('--filter %s', (text, filter, player) => {
  expect(choiceOf(timeline, text)).toEqual({filter, player});
});

test('without line-ups, players that events name', () => {
  expect(choiceOf(bare, 'player=odegaard')).toEqual({filter: 'all', player: 'Ødegaard'});
});

test('without line-ups, of every event also players of whom no line tells', () => {
  const passed = draft('play', '10', {side: 'home', kind: 'pass', player: 'Modrić', completed: true});
  const timeline = buildTimeline(ninety([passed, draft('shot', '20', {side: 'home', outcome: 'saved'})]));
  expect(timeline.cues.map(({event}) => event.type)).not.toContain('play');
  expect(choiceOf(everyEvent(timeline), 'player=modric')).toEqual({filter: 'all', player: 'Modrić'});
  expect(() => choiceOf(timeline, 'player=modric')).toThrow(UsageError);
});

describe('a filter that cannot be used is refused', () => {
  const forms = 'expected all, key, goals, cards, home, away or player=<name>';
  test.each([
    ['gaols', `--filter gaols: ${forms}; did you mean "goals"?`],
    ['', `--filter : ${forms}`],
    ['corners', `--filter corners: ${forms}`],
    ['\u001b[31mred', `--filter red: ${forms}`],
    ['home,away', '--filter home,away: only one of these can be given'],
    ['player=red,player=prowse', '--filter: only one player can be given'],
    ['player=redmnd', '--filter player=redmnd: no player in this match has that name; did you mean "Redmond"?'],
    ['player=xyz', '--filter player=xyz: no player in this match has that name'],
    ['player=', '--filter player=: no player in this match has that name'],
    ['player=james', '--filter player=james: matches several players: James Ward-Prowse, James Milner'],
    ['player=Sadio Mane', '--filter player=Sadio Mane: matches several players: Sadio Mané, Sadio Mané'],
  ])('--filter %s', (text, message) => {
    expect(() => choiceOf(timeline, text)).toThrow(new UsageError(message));
  });

  test('in a match that names no players', () => {
    expect(() => choiceOf(buildTimeline(ninety()), 'player=x')).toThrow(
      new UsageError('--filter player=x: this match names no players'),
    );
  });
});
