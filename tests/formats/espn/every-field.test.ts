import {expect, test} from 'vitest';
import {readEspn} from '../../../src/formats/espn/reader.ts';
import {reportOfFields} from '../../support/every-field.ts';
import {type Json, line, type Side, TEAMS} from '../../support/make-espn.ts';
import {linesOf} from '../../support/match-lines.ts';

// A summary with all that ESPN ever sends, and what each of its fields is for.

const player = (id: number, name: string, jersey: string, place: string, starter = true) => ({
  starter,
  jersey,
  position: {name: place},
  athlete: {id: String(id), displayName: name, lastName: name.split(' ').at(-1)},
});

const ROSTERS = [
  {
    homeAway: 'home',
    formation: '4-2-1',
    roster: [
      player(17, 'Ada Birch', '9', 'Forward'),
      player(15, 'Flo Deep', '6', 'Center Left Defensive Midfielder'),
      player(14, 'Eve Fox', '4', 'Center Right Defensive Midfielder'),
      player(13, 'Cyd Dunn', '3', 'Left Back'),
      player(12, 'Bea Cole', '5', 'Center Left Defender'),
      player(11, 'Bea Cole', '2', 'Center Right Defender'),
      player(16, 'Dot Evans', '7', 'Right Back'),
      player(10, 'Gus Gate', '1', 'Goalkeeper'),
      player(18, 'Hal Hunt', '12', 'Substitute', false),
    ],
  },
  {
    homeAway: 'away',
    formation: '1-1-1',
    roster: [
      player(20, 'Kit Keep', '1', 'Goalkeeper'),
      player(21, 'Wes Moor', '4', 'Sweeper'),
      player(22, 'Max Ives', '10', 'Attacking Midfielder'),
      player(23, 'Ivy Dell', '11', 'Left Winger'),
      player(24, 'Old New', '14', 'Substitute', false),
    ],
  },
];

let next = 0;

/** A play with every field; players are named by their athletes' ids alone, as some feeds do. */
function about(text: string, type: string, seconds: number, side: Side, ids: readonly number[] = [], more: Json = {}) {
  next += 1;
  const period = seconds <= 45 * 60 ? 1 : 2;
  const clock = {value: seconds, displayValue: `${Math.floor(seconds / 60) + 1}'`};
  const play = {
    id: String(next),
    type: {type},
    period: {number: period},
    clock,
    team: {id: side === 'home' ? '1' : '2', displayName: TEAMS[side]},
    participants: ids.map(id => ({athlete: {id: String(id)}})),
    fieldPositionX: 20,
    fieldPositionY: 30,
    ...more,
  };
  return {text, time: clock, play};
}

const LINES = [
  line('First Half begins.'),
  about('Foul by Wes Moor (Westmere).', 'foul', 130, 'away', [21, 17]),
  about('Wes Moor (Westmere) is shown the yellow card for a bad foul.', 'yellow-card', 140, 'away', [21]),
  about(
    'Offside, Northport. Eve Fox tries a through ball, but Ada Birch is caught offside.',
    'offside',
    400,
    'home',
    [14],
  ),
  about('Attempt saved. Ivy Dell (Westmere) header is saved by Gus Gate.', 'shot-on-target', 500, 'away', [23]),
  about('Goal! Northport 1, Westmere 0. Ada Birch (Northport).', 'goal', 560, 'home', [17, 14], {scoringPlay: true}),
  about('Goal! Northport 2, Westmere 0. Ada Birch (Northport).', 'goal', 1500, 'home', [17], {scoringPlay: true}),
  about('VAR Decision: No Goal Northport 1-0 Westmere.', 'var---referee-decision-cancelled', 1580, 'home'),
  line('First Half ends, Northport 1, Westmere 0.', "45'+2'"),
  line('Second Half begins', "45'"),
  about('Substitution, Northport. Hal Hunt replaces Cyd Dunn because of an injury.', 'substitution', 3000, 'home'),
  about('Substitution, Westmere. Old New replaces Ivy Dell.', 'substitution', 3100, 'away', [24, 23]),
  about('Max Ives (Westmere) is shown the red card.', 'red-card', 3300, 'away', [22]),
  about('VAR Decision: Card changed to yellow, Max Ives (Westmere).', 'var---red-card-downgrade', 3360, 'away'),
  about('Own Goal by Bea Cole, Northport. Northport 1, Westmere 1.', 'own-goal', 4000, 'away', [12], {ownGoal: true}),
  about('Corner, Northport.', 'corner-awarded', 4500, 'home'),
  line('Second Half ends, Northport 1, Westmere 1.', "90'+5'"),
  line('Match ends, Northport 1, Westmere 1.'),
].map((each, sequence) => ({sequence, ...each}));

const competitor = (homeAway: Side, id: string) => ({
  homeAway,
  score: '1',
  team: {id, displayName: TEAMS[homeAway], abbreviation: TEAMS[homeAway].slice(0, 3).toUpperCase(), color: '006847'},
});

const SUMMARY = {
  header: {
    id: '7',
    uid: 's:600~l:1~e:2',
    season: {name: '2031 Harbour Cup, Group Stage'},
    league: {name: 'Harbour League'},
    competitions: [
      {
        date: '2031-05-04T17:00Z',
        competitors: [competitor('home', '1'), competitor('away', '2')],
        status: {type: {state: 'post', completed: true}},
      },
    ],
  },
  gameInfo: {
    venue: {fullName: 'The Quay', address: {city: 'Northport'}},
    attendance: 12_345,
    officials: [
      {displayName: 'Sam Side', position: {name: 'Assistant Referee'}},
      {displayName: 'Ria Ross', position: {name: 'Referee'}},
    ],
  },
  rosters: ROSTERS,
  commentary: LINES,
};

async function outcomeOf(value: unknown): Promise<readonly string[]> {
  const reading = readEspn(value);
  return 'findings' in reading ? [`refused: ${reading.findings[0]}`] : linesOf(reading.match);
}

test('a summary with everything is this match', async () => {
  await expect(`${(await outcomeOf(SUMMARY)).join('\n')}\n`).toMatchFileSnapshot('../../golden/fields/espn-whole.txt');
});

test('each of its fields is for something', async () => {
  await expect(await reportOfFields(SUMMARY, outcomeOf)).toMatchFileSnapshot('../../golden/fields/espn-fields.txt');
});

test('each field of each of its plays is for something', async () => {
  const reports: string[] = [];
  for (const [index, each] of LINES.entries()) {
    if (!('play' in each)) continue;
    const {play, text} = each;
    const outcomeOfPlay = (changed: unknown) =>
      outcomeOf({...SUMMARY, commentary: LINES.with(index, {...each, ...(changed as Json)})});
    reports.push(`${text}\n\n${await reportOfFields({play}, outcomeOfPlay)}`);
  }
  await expect(reports.join('\n')).toMatchFileSnapshot('../../golden/fields/espn-plays.txt');
});
