import {describe, expect, test} from 'vitest';
import {buildDay} from '../../src/matchday/day.ts';
import type {Matchday} from '../../src/matchday/matchday.ts';
import {draft} from '../support/make-match.ts';
import {makeMatchday, newTable} from '../support/make-matchday.ts';

const printed = (matchday: Matchday) =>
  buildDay(matchday).entries.map(({kind, matches, minute, score, words, changes}) =>
    [
      kind,
      matches.join('+'),
      minute,
      score === undefined ? '-' : `${score.home}-${score.away}`,
      words,
      ...changes.map(change => change.words),
    ].join(' | '),
  );

const PLACES = [
  {from: 1, to: 1, name: 'champions', kind: 'title' as const},
  {from: 2, to: 2, name: 'Europa League', kind: 'qualification' as const},
  {from: 4, to: 4, name: 'relegation', kind: 'relegation' as const},
];

describe('the vidiprinter', () => {
  test('prints kick-offs, goals, sendings-off and results, and what they change in the table', () => {
    const matchday = makeMatchday(
      [
        {
          home: 'A',
          away: 'B',
          goals: ['A 20'],
          events: [draft('card', '80', {side: 'home', player: 'J. Barton', card: 'red'})],
        },
        {home: 'C', away: 'D', kickOff: '15:10', goals: ['H 30']},
      ],
      {tables: [newTable('A', 'B', 'C', 'D')], rules: {places: PLACES}},
    );
    expect(printed(matchday)).toEqual([
      'kick-off | 0 | KO | - | A v B',
      'kick-off | 1 | KO | - | C v D',
      "goal | 0 | 20' | 0-1 | B | B go top | C climb into the Europa League place | D climb out of the relegation place | A drop into the relegation place",
      "goal | 1 | 30' | 1-0 | C | A climb out of the relegation place | D drop into the relegation place",
      'half-time | 0 | HT | 0-1 | ',
      'half-time | 1 | HT | 1-0 | ',
      "red-card | 0 | 80' | 0-1 | Barton sent off",
      'full-time | 0 | FT | 0-1 | ',
      'full-time | 1 | FT | 1-0 | ',
    ]);
  });

  test('prints corrections, penalties and what became of a match', () => {
    const matchday = makeMatchday([
      {
        home: 'A',
        away: 'B',
        events: [
          draft('goal', '10', {side: 'home', scorer: 'M. Owen', kind: 'penalty'}),
          draft('goal', '20', {side: 'away', scorer: 'Des Walker', kind: 'own-goal', id: 'own'}),
          draft('overturned', '22', {side: 'away', event: 'own'}),
          draft('shot', '50', {side: 'home', shooter: 'Southgate', penalty: true, outcome: 'saved'}),
          draft('card', '60', {id: 'foul', side: 'away', player: 'R. Keane', card: 'yellow'}),
          draft('card-changed', '62', {side: 'away', event: 'foul', card: 'red'}),
          draft('remark', '70', {about: 'abandoned', words: 'Abandoned.'}),
        ],
      },
    ]);
    expect(printed(matchday)).toEqual([
      'kick-off | 0 | KO | - | A v B',
      "goal | 0 | 10' | 1-0 | Owen (penalty)",
      "goal | 0 | 20' | 1-1 | Des Walker (own goal)",
      "overturned | 0 | 22' | 1-0 | Des Walker (own goal)",
      'half-time | 0 | HT | 1-0 | ',
      "penalty-missed | 0 | 50' | 1-0 | Southgate",
      "red-card | 0 | 62' | 1-0 | Keane sent off",
      'status | 0 |  | 1-0 | abandoned',
      'full-time | 0 | FT | 1-0 | ',
    ]);
  });

  test('prints a change of the table that no other entry explains', () => {
    const matchday = makeMatchday(
      [{home: 'A', away: 'B', events: [draft('card', '30', {side: 'home', player: 'Keane', card: 'yellow'})]}],
      {tables: [newTable('A', 'B')], rules: {order: ['fair-play', 'lots'], places: []}},
    );
    expect(printed(matchday)[1]).toBe('table |  |  | - |  | B go top');
  });
});
