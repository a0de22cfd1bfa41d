import {describe, expect, test} from 'vitest';
import type {Season, SeasonMatch} from '../../../src/formats/match-format.ts';
import {groupNamed, groupOf, groupsOf, isKnockOut} from '../../../src/formats/shared/season-groups.ts';
import {tablesBefore} from '../../../src/formats/shared/season-tables.ts';
import type {Rules} from '../../../src/matchday/matchday.ts';
import {draft, makeMatch} from '../../support/make-match.ts';

type Listed = readonly [date: string | undefined, home: string, away: string, score?: string, stage?: string];

function season(listed: readonly Listed[]): Season {
  const matches = listed.map(([date, home, away, score, stage], index): SeasonMatch => {
    const [one, other] = (score ?? '').split('-').map(Number);
    const result = score === undefined ? undefined : {home: one!, away: other!};
    return {index, home, away, date, stage, score: result, settled: result !== undefined};
  });
  // The home side has a red card in every match, and the other a yellow one; the last match cannot be read.
  const cards = makeMatch([
    draft('kick-off', '1'),
    draft('card', '10', {side: 'home', card: 'red'}),
    draft('card', '20', {side: 'away', card: 'yellow'}),
  ]);
  return {
    competition: 'Cup',
    label: 'Cup',
    matches,
    read: async ({index}) => (index === listed.length - 1 ? {findings: ['damaged']} : {match: cards}),
    origin: {provider: 'test'},
  };
}

const RULES: Rules = {points: {win: 3, draw: 1, loss: 0}, order: ['goal-difference', 'goals'], places: []};
const FAIR: Rules = {...RULES, order: ['goal-difference', 'goals', 'fair-play']};

/** `Group A: North 1-0-0 3:1 0`, with the fair-play points last. */
async function tables(of: Season, names: readonly (string | undefined)[], rules: Rules) {
  const found = await tablesBefore(of, '2031-05-04', names, rules);
  return {
    tables: found.tables.map(({name, teams}) => [
      name,
      ...teams.map(
        ({team, won, drawn, lost, for: scored, against, fairPlay}) =>
          `${team} ${won}-${drawn}-${lost} ${scored}:${against} ${fairPlay}`,
      ),
    ]),
    results: found.results.map(({home, away, score}) => `${home} ${score.home}-${score.away} ${away}`),
  };
}

describe('the table before a day', () => {
  const LEAGUE: readonly Listed[] = [
    ['2031-05-01', 'South', 'North', '1-3'],
    ['2031-05-03', 'East', 'West', '0-0'],
    // On the day or later, without a date, or without a score: not counted, though its teams are in the table.
    ['2031-05-04', 'South', 'North', '9-0'],
    ['2031-06-01', 'East', 'Mid', '9-0'],
    [undefined, 'Late', 'West', '9-0'],
    ['2031-05-02', 'East', 'North'],
  ];

  test('counts earlier matches with a score', async () => {
    expect(await tables(season(LEAGUE), [undefined], RULES)).toEqual({
      tables: [
        [
          undefined,
          'North 1-0-0 3:1 0',
          'East 0-1-0 0:0 0',
          'West 0-1-0 0:0 0',
          'Mid 0-0-0 0:0 0',
          'Late 0-0-0 0:0 0',
          'South 0-0-1 1:3 0',
        ],
      ],
      results: ['South 1-3 North', 'East 0-0 West'],
    });
  });

  test('has no places, points or ways of parting: those are counted when it is shown', async () => {
    const {tables: found} = await tablesBefore(season(LEAGUE), '2031-05-04', [undefined], RULES);
    expect(found[0]).not.toHaveProperty('name');
    expect(Object.keys(found[0]!.teams[0]!).sort()).toEqual([
      'against',
      'deducted',
      'drawn',
      'fairPlay',
      'for',
      'lost',
      'team',
      'won',
    ]);
  });

  const GROUPS: readonly Listed[] = [
    ['2031-05-01', 'South', 'North', '1-1', 'Group A'],
    ['2031-05-02', 'East', 'West', '2-0', 'Group B'],
    ['2031-05-03', 'North', 'South', '1-1', 'Round 2, Group A'],
    ['2031-05-03', 'Mid', 'East', '0-0', 'Final'],
    ['2031-05-03', 'West', 'East', '0-2', 'Group B'],
  ];

  test('of each group counts its cards where the rules do', async () => {
    expect(await tables(season(GROUPS), ['Group A', 'Group B'], FAIR)).toEqual({
      tables: [
        ['Group A', 'South 0-2-0 2:2 -5', 'North 0-2-0 2:2 -5'],
        // The second match cannot be read.
        ['Group B', 'East 2-0-0 4:0 -4', 'West 0-0-2 0:4 -1'],
      ],
      results: ['South 1-1 North', 'North 1-1 South', 'East 2-0 West', 'West 0-2 East'],
    });
    expect((await tables(season(GROUPS), ['Group B'], RULES)).tables).toEqual([
      ['Group B', 'East 2-0-0 4:0 0', 'West 0-0-2 0:4 0'],
    ]);
  });

  test('of a league reads no match for cards', async () => {
    const of = {
      ...season(LEAGUE),
      read: async () => {
        throw new Error('no match needs to be read');
      },
    };
    expect((await tables(of, [undefined], FAIR)).tables[0]).toContain('South 0-0-1 1:3 0');
  });
});

test.each([
  ['Group A', 'Group A', false],
  ['Matchday 1, Group B', 'Group B', false],
  ['Gruppe 3', 'Gruppe 3', false],
  ['Girone Sud', 'Girone Sud', false],
  ['Groups', undefined, false],
  ['Group Final', 'Group Final', false],
  ['Final', undefined, true],
  ['Semi-finals', undefined, true],
  ['Round of 16', undefined, true],
  ['Knock-out', undefined, true],
  ['Play-offs', undefined, true],
  ['Third place', undefined, true],
  ['Last 16', undefined, true],
  ['1/8', undefined, true],
  ['Matchday 1/8', undefined, false],
  ['Matchday 3', undefined, false],
  [undefined, undefined, false],
])('the stage %s', (stage, group, knockOut) => {
  expect([groupOf({stage}), isKnockOut({stage})]).toEqual([group, knockOut]);
});

test('groups are those of the matches, once each, and can be named by their letter', () => {
  const of = (stage: string | undefined) => ({
    index: 0,
    home: 'A',
    away: 'B',
    date: undefined,
    stage,
    score: undefined,
    settled: false,
  });
  const groups = groupsOf([of('Group E'), of('Final'), of('Group D'), of('Group E'), of(undefined)]);
  expect(groups).toEqual(['Group E', 'Group D']);
  expect(['d', 'group d', 'GROUP E', 'F', ''].map(asked => groupNamed(groups, asked))).toEqual([
    'Group D',
    'Group D',
    'Group E',
    undefined,
    undefined,
  ]);
});
