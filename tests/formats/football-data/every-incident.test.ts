import {expect, test} from 'vitest';
import {InputError} from '../../../src/errors.ts';
import {readValue} from '../../../src/formats/registry.ts';
import {reportOfEntries} from '../../support/every-field.ts';
import {linesOf} from '../../support/match-lines.ts';

// An incident of every kind, with all that a season says of it, and what each of its fields is for.

const running = (home_score: number, away_score: number) => ({
  home_score: `${home_score}`,
  away_score: `${away_score}`,
});
const incident = (minute: string, incident_type: string, team: 'home' | 'away', more: object) => ({
  minute,
  incident_type,
  team,
  ...more,
});

const INCIDENTS = [
  incident("20'", 'Goal', 'away', {player_name: 'Rooney W.', assist_player_name: 'Jones P.', ...running(0, 1)}),
  incident("45+1'", 'Penalty Awarded', 'home', {
    player_name: 'Young A.',
    assist_player_name: 'Low B.',
    ...running(1, 1),
  }),
  incident("50'", 'Penalty Awarded', 'home', {player_name: 'Kane H.', ...running(1, 1)}),
  incident("60'", 'Own goal', 'home', {player_name: 'Evans J.', assist_player_name: 'Low B.', ...running(2, 1)}),
  incident("61'", 'Yellow Card', 'away', {player_name: 'Cole B.', card_reason: 'Holding'}),
  incident("70'", 'Yellow Card', 'away', {player_name: 'Cole B.', card_reason: 'Roughing, misses next match'}),
  incident("71'", 'Red Card', 'away', {player_name: 'Cole B.'}),
  incident("72'", 'Red Card', 'home', {player_name: 'Hart J.', card_reason: 'misses next match'}),
  incident("75'", 'Substitution', 'home', {player_in: 'Hunt H.', player_out: 'Birch A.'}),
  incident("80'", 'Goal Disallowed', 'away', {player_name: 'Moor W.', card_reason: 'Offside'}),
  incident("85'", 'Flare', 'away', {player_name: 'Moor W.'}),
  incident("101'", 'Yellow Card', 'home', {card_reason: 'Dissent'}),
  incident('1', 'Penalty Awarded', 'home', {player_name: 'Young A.'}),
];

/** Without these an incident is refused, as the report of the small sample shows. */
const OF_ALL = /^(?:minute|incident_type|team)$/;

async function outcomeOf(incidents: readonly object[]): Promise<readonly string[]> {
  const match = {league: 'england_cup-2012', home: 'northport', away: 'westmere', GH: 2, GA: 1, date: '2012-05-13'};
  try {
    return linesOf(await readValue([{...match, incident: {incidents}}], 'season.json'));
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return [`refused: ${error.message}`];
  }
}

test('the match of all these incidents', async () => {
  const lines = await outcomeOf(INCIDENTS);
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('../../golden/fields/football-data-whole.txt');
});

test('each field of each incident is for something', async () => {
  const nameOf = ({minute, incident_type}: {readonly [field: string]: unknown}) => `${minute} ${incident_type}`;
  await expect(await reportOfEntries(INCIDENTS, nameOf, outcomeOf, OF_ALL)).toMatchFileSnapshot(
    '../../golden/fields/football-data-incidents.txt',
  );
});
