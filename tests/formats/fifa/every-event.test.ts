import {expect, test} from 'vitest';
import {InputError} from '../../../src/errors.ts';
import {TYPE} from '../../../src/formats/fifa/schema.ts';
import {readValue} from '../../../src/formats/registry.ts';
import {reportOfEntries, reportOfFields} from '../../support/every-field.ts';
import {contextOf} from '../../support/make-companions.ts';
import {linesOf} from '../../support/match-lines.ts';

// An event of every type that a match is made of, with all that a timeline says of it, and what each of its fields is for.

const text = (Description: string) => [{Locale: 'en-GB', Description}];

/** `event('goal', 3, "7'", '06:30', 'H', 9)`: the time is that of the day, which begins with the match. */
function event(
  type: keyof typeof TYPE,
  Period: number,
  MatchMinute: string,
  time: string,
  team = '',
  player = 0,
  more: object = {},
) {
  return {
    Type: TYPE[type],
    Period,
    MatchMinute,
    Timestamp: `2026-07-06T00:${time}Z`,
    ...(team === '' ? {} : {IdTeam: team}),
    ...(player === 0 ? {} : {IdPlayer: `${team}${player}`}),
    EventDescription: text(
      player === 0 ? `${type}.` : `Tom NAME${team}${player} (${team === 'H' ? 'Homeland' : 'Awayland'}) ${type}`,
    ),
    PositionX: 80,
    PositionY: 30,
    ...more,
  };
}

const EVENTS = [
  event('periodStart', 3, "0'", '00:00'),
  event('foul', 3, "3'", '02:10', 'A', 5),
  event('yellow', 3, "3'", '02:40', 'A', 5),
  event('corner', 3, "5'", '04:05', 'H', 7),
  event('attempt', 3, "6'", '05:30', 'H', 9),
  event('save', 3, "6'", '05:31', 'A', 1),
  event('offside', 3, "7'", '06:20', 'H', 9),
  event('goal', 3, "8'", '07:40', 'H', 9, {IdSubPlayer: 'H8', HomeGoals: 1, AwayGoals: 0}),
  event('assist', 3, "8'", '07:41', 'H', 8),
  event('penaltyAwarded', 3, "12'", '11:10', 'A', 9),
  event('penaltySaved', 3, "13'", '12:10', 'A', 9),
  event('ownGoal', 3, "20'", '19:10', 'H', 4, {HomeGoals: 1, AwayGoals: 1}),
  event('injury', 3, "25'", '24:00', 'H', 4),
  event('review', 3, "26'", '25:00', 'H', 0),
  event('secondYellow', 3, "30'", '29:00', 'A', 5),
  event('red', 3, "33'", '32:00', 'H', 6),
  event('substitution', 3, "40'", '39:00', 'H', 12, {IdSubPlayer: 'H9'}),
  event('periodEnd', 3, "45'+2'", '46:30'),
];

const player = (id: string, n: number) => ({
  IdPlayer: `${id}${n}`,
  PlayerName: text(`Tom NAME${id}${n}`),
  ShirtNumber: n,
  Status: n <= 11 ? 1 : 2,
  Position: n === 1 ? 0 : 1,
  Captain: n === 4,
});
const team = (IdTeam: string, name: string) => ({
  IdTeam,
  TeamName: text(name),
  Abbreviation: name.slice(0, 3).toUpperCase(),
  Tactics: '4-4-2',
  Players: Array.from({length: 13}, (_, n) => player(IdTeam, n + 1)),
  Coaches: [{Name: text('Max BOSS')}],
});
const FILE = {IdMatch: '77', HomeTeam: team('H', 'Homeland'), AwayTeam: team('A', 'Awayland')};

async function outcomeOf(Event: readonly object[], file: unknown = FILE): Promise<readonly string[]> {
  try {
    const context = contextOf('timeline.json', {'match.json': file});
    return linesOf(await readValue({IdMatch: '77', Event}, 'timeline.json', {context}));
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return [`refused: ${error.message.split('\n')[0]}`];
  }
}

test('the match of all these events', async () => {
  const lines = await outcomeOf(EVENTS);
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('../../golden/fields/fifa-whole.txt');
});

test('each field of each event is for something', async () => {
  const nameOf = ({MatchMinute, Type}: {readonly [field: string]: unknown}) =>
    `${MatchMinute} ${Object.entries(TYPE).find(([, number]) => number === Type)?.[0]}`;
  const report = await reportOfEntries(EVENTS, nameOf, events => outcomeOf(events), /^(?:Type|Period)$|\[\]/);
  await expect(report).toMatchFileSnapshot('../../golden/fields/fifa-events.txt');
});

test('each field of a team in the match file is for something', async () => {
  const report = await reportOfFields({HomeTeam: FILE.HomeTeam}, changed =>
    outcomeOf(EVENTS, {IdMatch: '77', AwayTeam: FILE.AwayTeam, ...(changed as object)}),
  );
  await expect(report).toMatchFileSnapshot('../../golden/fields/fifa-team.txt');
});
