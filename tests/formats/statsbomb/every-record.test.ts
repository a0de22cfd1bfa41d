import {expect, test} from 'vitest';
import {InputError} from '../../../src/errors.ts';
import {readValue} from '../../../src/formats/registry.ts';
import {reportOfEntries} from '../../support/every-field.ts';
import {contextOf} from '../../support/make-companions.ts';
import {
  AWAY,
  at,
  eleven,
  HOME,
  lineups,
  match,
  matchesEntry,
  pass,
  person,
  type Raw,
  shot,
} from '../../support/make-statsbomb.ts';
import {linesOf} from '../../support/match-lines.ts';

// A record of every type, with all that StatsBomb says in it, and what each of its fields is for. The fields that all records
// and all named things have are in the report of the small sample.

const named = (name: string) => ({id: 1, name});
const PENALTY = {id: 88, name: 'Penalty'};
const {tactics} = eleven(HOME) as {tactics: {lineup: readonly object[]}};

const RECORDS = match(
  [
    pass(1, '0:30', HOME, 107, {type: named('Corner'), recipient: person(109), cross: true}),
    at('carry', 1, '1:10', HOME, {player: person(102), location: [60, 40], carry: {end_location: [65, 40]}}),
    at('duel', 1, '2:0', AWAY, {player: person(202), location: [60, 40], duel: {type: named('Tackle')}}),
    at('dribble', 1, '3:0', HOME, {id: 'dribble', player: person(109)}),
    at('dribbledPast', 1, '3:0', AWAY, {player: person(204), location: [30, 40], related_events: ['dribble']}),
    at('interception', 1, '4:0', AWAY, {player: person(202), location: [20, 40]}),
    {...pass(1, '5:0', HOME, 107, {through_ball: true, recipient: person(109)}), id: 'key'},
    at('error', 1, '5:1', AWAY, {player: person(203)}),
    shot(1, '5:3', HOME, 109, 'Saved', {
      related_events: ['keeper', 'block'],
      shot: {
        key_pass_id: 'key',
        body_part: named('Head'),
        technique: named('Diving Header'),
        aerial_won: true,
        end_location: [118, 41, 1.5],
        first_time: true,
        one_on_one: true,
        open_goal: true,
        deflected: true,
      },
    }),
    at('goalKeeper', 1, '5:4', AWAY, {
      id: 'keeper',
      player: person(201),
      goalkeeper: {type: {id: 33, name: 'Shot Saved'}, outcome: {id: 15, name: 'Success'}},
    }),
    at('block', 1, '5:4', AWAY, {id: 'block', player: person(204)}),
    at('foulCommitted', 1, '7:0', AWAY, {
      player: person(204),
      location: [30, 40],
      related_events: ['won'],
      foul_committed: {penalty: true, card: named('Yellow Card'), type: named('Dangerous Play')},
    }),
    at('foulWon', 1, '7:0', HOME, {id: 'won', player: person(109)}),
    shot(1, '8:0', HOME, 109, 'Goal', {shot: {type: PENALTY, key_pass_id: 'key', end_location: [120, 43.9, 0.1]}}),
    pass(1, '9:0', AWAY, 209, {type: named('Kick Off')}),
    at('foulCommitted', 1, '10:0', AWAY, {
      player: person(203),
      location: [30, 40],
      related_events: ['free'],
      foul_committed: {advantage: true, offensive: true, type: named('Handball'), card: named('Red Card')},
    }),
    at('foulWon', 1, '10:0', HOME, {id: 'free', player: person(108)}),
    at('badBehaviour', 1, '11:0', HOME, {player: person(103), bad_behaviour: {card: named('Yellow Card')}}),
    at('ownGoalAgainst', 1, '12:0', AWAY, {id: 'against', player: person(205), related_events: ['for']}),
    at('ownGoalFor', 1, '12:0', HOME, {id: 'for', location: [110, 40]}),
    pass(1, '12:40', AWAY, 209, {type: named('Kick Off')}),
    pass(1, '13:0', HOME, 107, {outcome: named('Pass Offside'), recipient: person(109)}),
    at('offside', 1, '14:0', AWAY, {player: person(209)}),
    at('injuryStoppage', 1, '15:0', AWAY, {player: person(206)}),
    at('playerOff', 1, '16:0', AWAY, {player: person(206)}),
    at('playerOn', 1, '17:0', AWAY, {player: person(206)}),
    at('substitution', 1, '20:0', HOME, {player: person(110), substitution: {replacement: person(112)}}),
    at('tacticalShift', 1, '21:0', HOME, {tactics: {formation: 442, lineup: tactics.lineup.toReversed()}}),
    shot(5, '0:10', HOME, 109, 'Goal', {shot: {type: PENALTY, end_location: [120, 40, 1]}}),
    shot(5, '1:10', AWAY, 209, 'Saved', {related_events: ['stop'], shot: {type: PENALTY, end_location: [118, 39, 1]}}),
    at('goalKeeper', 5, '1:11', HOME, {id: 'stop', player: person(101)}),
  ],
  [
    [1, '45:30'],
    [2, '48:0'],
    [5, '3:0'],
  ],
);
const SUSPENDED = RECORDS.map(record =>
  record.period === 2 && record.timestamp === '00:48:00.000' ? {...record, half_end: {match_suspended: true}} : record,
);
const FILES = {'7.lineups.json': lineups(), 'matches.json': [matchesEntry(7, HOME, AWAY, [2, 0])]};
/** Fields that all records have, or all that is named has; the starting elevens are in the report of the small sample. */
const BUT = /^(?:id|index|period|timestamp|minute|second|type|team)\b|\.(?:id|name)$|\[\]/;

async function outcomeOf(records: readonly Raw[]): Promise<readonly string[]> {
  try {
    return linesOf(await readValue(records, '7.json', {context: contextOf('7.json', FILES)}));
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return [`refused: ${error.message}`];
  }
}

test('the match of all these records', async () => {
  const lines = await outcomeOf(SUSPENDED);
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('../../golden/fields/statsbomb-whole.txt');
});

test('each field of each record is for something', async () => {
  const nameOf = ({timestamp, type}: Raw) => `${timestamp} ${(type as {readonly name: string}).name}`;
  await expect(await reportOfEntries(SUSPENDED, nameOf, outcomeOf, BUT)).toMatchFileSnapshot(
    '../../golden/fields/statsbomb-records.txt',
  );
});
