import {describe, expect, test} from 'vitest';
import {fifa} from '../../../src/formats/fifa/format.ts';
import {plainCase} from '../../../src/formats/fifa/names.ts';
import {readValue} from '../../../src/formats/registry.ts';
import {formatMinute} from '../../../src/match/model/clock.ts';
import type {EventOf, EventType} from '../../../src/match/model/event.ts';
import type {Match} from '../../../src/match/model/match.ts';
import {buildTimeline} from '../../../src/match/model/timeline.ts';
import {matchInfo} from '../../../src/output/info.ts';
import {contextOf} from '../../support/make-companions.ts';

type Raw = {readonly [field: string]: unknown};

const KICK_OFFS: Readonly<Record<number, number>> = {3: 0, 5: 65, 7: 120, 9: 140, 11: 165};
const text = (Description: string) => [{Locale: 'en-GB', Description}];

/** `event(12, 3, "7'", '6:30', 'H', 9)`: type, period, minute as shown, time since the period began, team, player. */
function event(
  Type: number,
  Period: number,
  MatchMinute: string,
  elapsed: string,
  team?: 'H' | 'A',
  player?: number,
  more: Raw = {},
): Raw {
  const [minutes = 0, seconds = 0] = elapsed.split(':').map(Number);
  const at = Date.UTC(2026, 6, 6, 19, (KICK_OFFS[Period] ?? 200) + minutes, seconds);
  const words =
    player === undefined
      ? `Type ${Type}`
      : `Tom NAME-${team}${player} (${team === 'H' ? 'Homeland' : 'Awayland'}) — type ${Type}`;
  return {
    Type,
    Period,
    MatchMinute,
    Timestamp: new Date(at).toISOString(),
    IdTeam: team ?? null,
    IdPlayer: player === undefined ? null : `${team}${player}`,
    EventDescription: text(words),
    ...more,
  };
}

/** The running score of every event is that of the last one that changes it. */
function timeline(given: readonly Raw[]): Raw {
  let [HomeGoals, AwayGoals] = [0, 0];
  const Event = given.map(raw => {
    if (typeof raw.HomeGoals === 'number') HomeGoals = raw.HomeGoals;
    if (typeof raw.AwayGoals === 'number') AwayGoals = raw.AwayGoals;
    return {...raw, HomeGoals, AwayGoals};
  });
  return {IdMatch: '77', Event};
}

/** The halves, with what happens in them. */
function halves(first: readonly Raw[], second: readonly Raw[] = []): readonly Raw[] {
  return [
    event(7, 3, "0'", '0:00'),
    ...first,
    event(8, 3, "45'+2'", '46:30'),
    event(7, 5, "45'", '0:00'),
    ...second,
    event(8, 5, "90'+4'", '48:40'),
  ];
}

const OVER = event(26, 10, "94'", '0:00');

const team = (IdTeam: string, name: string, players: readonly Raw[] = []) => ({
  IdTeam,
  TeamName: text(name),
  Abbreviation: name.slice(0, 3).toUpperCase(),
  Tactics: '4-4-2',
  Players: players,
});

function matchFile(score: readonly [number, number], more: Raw = {}): Raw {
  return {
    IdMatch: '77',
    Home: team('H', 'Homeland'),
    Away: team('A', 'Awayland'),
    HomeTeamScore: score[0],
    AwayTeamScore: score[1],
    MatchStatus: 0,
    Date: '2026-07-06T19:00:00Z',
    CompetitionName: text('World Cup™'),
    StageName: text('Round of 16'),
    Stadium: {Name: text('Park'), CityName: text('Town')},
    Attendance: '70649',
    Officials: [{OfficialType: 1, Name: text('Ann Whistle')}],
    ...more,
  };
}

const read = (given: readonly Raw[], file?: Raw): Promise<Match> =>
  readValue(timeline(given), 'timeline.json', {
    context: contextOf('timeline.json', file === undefined ? {} : {'match.json': file}),
  });

function eventsOf<T extends EventType>(match: Match, type: T): readonly EventOf<T>[] {
  return match.events.filter((each): each is EventOf<T> => each.type === type);
}

const goal = (Type: number, minute: string, elapsed: string, side: 'H' | 'A', player: number, score: Raw) =>
  event(Type, 5, minute, elapsed, side, player, score);

test('it is recognised by its content; a match file alone is recognised as such', async () => {
  expect(fifa.recognises(timeline(halves([])))).toBe(true);
  expect(fifa.recognises({Event: [{id: 1}]})).toBe(false);
  await expect(readValue(matchFile([0, 0]), 'match.json')).rejects.toThrow('give the file of its timeline');
});

test.each<[string, Raw]>([
  ['as the scores of the match', {}],
  [
    'as those of its teams',
    {
      HomeTeamScore: null,
      AwayTeamScore: null,
      Home: {...team('H', 'Homeland'), Score: 2},
      Away: {...team('A', 'Awayland'), Score: 1},
    },
  ],
  [
    'as those of its teams under their other names',
    {
      HomeTeamScore: null,
      AwayTeamScore: null,
      Home: undefined,
      Away: undefined,
      HomeTeam: {...team('H', 'Homeland'), Score: 2},
      AwayTeam: {...team('A', 'Awayland'), Score: 1},
    },
  ],
])('the match file has the score %s', async (_what, more) => {
  const {origin} = await read([...halves([]), OVER], matchFile([2, 1], more));
  expect(origin?.warnings.join()).toContain('2-1');
});

test('the match file says who plays where, and when', async () => {
  const {fixture, score, origin} = await read([...halves([]), OVER], matchFile([0, 0]));
  expect(fixture).toMatchObject({
    competition: 'World Cup',
    stage: 'Round of 16',
    date: '2026-07-06',
    kickOff: '19:00 UTC',
    venue: 'Park',
    city: 'Town',
    attendance: 70649,
    referee: 'Ann Whistle',
    home: {name: 'Homeland', short: 'HOM', formation: '4-4-2'},
    away: {name: 'Awayland', short: 'AWA'},
  });
  expect(score).toEqual({home: 0, away: 0});
  expect(origin).toMatchObject({provider: 'fifa', events: 5});
});

describe('goals are what the running score says', () => {
  test('open play with its assist, penalty, free kick, own goal', async () => {
    const match = await read(
      [
        ...halves(
          [],
          [
            event(1, 5, "48'", '2:10', 'H', 8),
            event(12, 5, "48'", '2:12', 'H', 9),
            goal(0, "48'", '2:12', 'H', 9, {HomeGoals: 1, IdSubPlayer: 'H8'}),
            goal(41, "60'", '14:05', 'A', 9, {AwayGoals: 1}),
            goal(39, "70'", '24:05', 'A', 10, {AwayGoals: 2}),
            goal(34, "90'+1'", '45:05', 'A', 4, {HomeGoals: 2}),
          ],
        ),
        OVER,
      ],
      matchFile([2, 2]),
    );
    expect(
      eventsOf(match, 'goal').map(({clock, side, kind, scorer, assist}) => [
        formatMinute(clock),
        side,
        kind,
        scorer,
        assist,
      ]),
    ).toEqual([
      ["48'", 'home', 'open-play', 'Tom Name-H9', 'Tom Name-H8'],
      ["60'", 'away', 'penalty', 'Tom Name-A9', undefined],
      ["70'", 'away', 'set-piece', 'Tom Name-A10', undefined],
      ["90+1'", 'home', 'own-goal', 'Tom Name-A4', undefined],
    ]);
    // The shot that was the goal is told once.
    expect(eventsOf(match, 'shot')).toEqual([]);
    expect(match.score).toEqual({home: 2, away: 2});
  });

  test('a goal that the score takes back counts until then, and is overturned by id', async () => {
    const match = await read(
      [
        ...halves([
          event(0, 3, "20'", '19:10', 'H', 9, {HomeGoals: 1}),
          event(71, 3, "22'", '21:00', 'H', undefined, {HomeGoals: 0}),
          event(0, 3, "30'", '29:10', 'H', 9, {HomeGoals: 1}),
        ]),
        OVER,
      ],
      matchFile([1, 0]),
    );
    const [first, second] = eventsOf(match, 'goal');
    expect(eventsOf(match, 'overturned')).toMatchObject([{event: first?.id, side: 'home', clock: {minute: 22}}]);
    const {record} = buildTimeline(match);
    const scores = record.cues.map(({event: {id}}, n) => [id, record.states[n + 1]!.score.home] as const);
    const overturned = eventsOf(match, 'overturned')[0]?.id;
    expect(scores.filter(([id]) => [first?.id, overturned, second?.id].includes(id)).map(([, score]) => score)).toEqual(
      [1, 0, 1],
    );
    expect(match.score).toEqual({home: 1, away: 0});
    expect(match.origin?.warnings.join()).not.toMatch(/goals/);
  });

  test('one for which the score never rises is a remark', async () => {
    const match = await read(
      [...halves([event(0, 3, "20'", '19:10', 'H', 9), event(18, 3, "22'", '21:00', 'A', 4)]), OVER],
      matchFile([0, 0]),
    );
    expect(eventsOf(match, 'goal')).toEqual([]);
    expect(eventsOf(match, 'remark').map(({clock}) => clock.minute)).toEqual([20]);
  });

  test('one that only the score tells has no scorer', async () => {
    const match = await read(
      [...halves([event(18, 3, "30'", '29:10', 'A', 4, {HomeGoals: 1})]), OVER],
      matchFile([1, 0]),
    );
    expect(eventsOf(match, 'goal')).toMatchObject([{side: 'home', note: 'Only the running score tells this goal.'}]);
    expect(eventsOf(match, 'foul')).toHaveLength(1);
  });

  test('a score of the match file that they miss is a warning', async () => {
    const match = await read([...halves([]), OVER], matchFile([1, 0]));
    expect(match.score).toBeUndefined();
    expect(match.origin?.warnings).toContainEqual(expect.stringMatching(/1-0.*0-0/));
  });
});

test('cards, substitutions, fouls, offsides, corners and saves, in the words of the file', async () => {
  const change = {IdSubPlayer: 'H9', EventDescription: text('Substitution (Homeland): Jo NEW in, Tom OLD out')};
  const match = await read(
    [
      ...halves([
        event(2, 3, "10'", '9:10', 'H', 4),
        event(4, 3, "40'", '39:10', 'H', 4),
        event(3, 3, "41'", '40:10', 'A', 4),
        event(5, 3, "42'", '41:10', 'H', 12, change),
        event(18, 3, "43'", '42:10', 'A', 5),
        event(15, 3, "43'", '42:30', 'A', 9),
        event(16, 3, "44'", '43:10', 'H', 7),
        event(12, 3, "44'", '43:20', 'H', 9),
        event(57, 3, "44'", '43:21', 'A', 1),
      ]),
      OVER,
    ],
    matchFile([0, 0]),
  );
  const info = matchInfo(buildTimeline(match));
  expect(info.cards.map(({side, clock, card}) => [side, clock, card])).toEqual([
    ['home', "10'", 'yellow'],
    ['home', "40'", 'second-yellow'],
    ['away', "41'", 'red'],
  ]);
  expect(eventsOf(match, 'substitution')).toMatchObject([
    {on: 'Jo New', off: 'Tom Old', words: 'Substitution (Homeland): Jo New in, Tom Old out'},
  ]);
  expect(eventsOf(match, 'shot')).toMatchObject([{outcome: 'saved', goalkeeper: 'Tom Name-A1', shooter: 'Tom Old'}]);
  expect(info.stats).toMatchObject({
    corners: {home: 1, away: null},
    fouls: {home: null, away: 1},
    offsides: {home: null, away: 1},
    saves: {home: null, away: 1},
  });
});

describe('a save belongs to a shot of the other side within three seconds', () => {
  const saves = async (...given: readonly Raw[]) => {
    const match = await read([...halves(given), OVER], matchFile([0, 0]));
    return {
      shots: eventsOf(match, 'shot').map(({outcome, goalkeeper}) => [outcome, goalkeeper]),
      remarks: eventsOf(match, 'remark').length,
    };
  };
  const shot = event(12, 3, "20'", '19:10', 'H', 9);

  test.each([
    ['19:10', 'A', {shots: [['saved', 'Tom Name-A1']], remarks: 0}],
    ['19:13', 'A', {shots: [['saved', 'Tom Name-A1']], remarks: 0}],
    ['19:14', 'A', {shots: [['not-stated', undefined]], remarks: 1}],
    ['19:11', 'H', {shots: [['not-stated', undefined]], remarks: 1}],
  ] as const)('%s, %s', async (time, side, expected) => {
    expect(await saves(shot, event(57, 3, "20'", time, side, 1))).toEqual(expected);
  });

  test('and not to any other event', async () => {
    const foul = event(18, 3, "20'", '19:10', 'H', 9);
    expect(await saves(foul, event(57, 3, "20'", '19:11', 'A', 1))).toEqual({shots: [], remarks: 1});
  });

  test('and not to a shot before half-time', async () => {
    const late = {...event(12, 3, "45'", '45:00', 'H', 9), Timestamp: '2026-07-06T20:05:00.000Z'};
    const match = await read([...halves([late], [event(57, 5, "46'", '0:01', 'A', 1)]), OVER], matchFile([0, 0]));
    expect(eventsOf(match, 'shot')[0]).toMatchObject({outcome: 'not-stated'});
    expect(eventsOf(match, 'remark')).toHaveLength(1);
  });
});

test('the second is known where the time of day agrees with the minute', async () => {
  const match = await read(
    [
      ...halves([
        event(18, 3, "8'", '7:20', 'H', 4),
        event(18, 3, "9'", '30:00', 'H', 5),
        event(18, 3, "45'+2'", '46:05', 'H', 4),
      ]),
      OVER,
    ],
    matchFile([0, 0]),
  );
  expect(eventsOf(match, 'foul').map(({clock}) => clock)).toEqual([
    {period: 'first-half', minute: 8, added: 0, second: 20},
    {period: 'first-half', minute: 9, added: 0},
    {period: 'first-half', minute: 45, added: 2, second: 5},
  ]);
});

test('places are turned so that both sides attack to the right, whichever end they play towards', async () => {
  const shot = (
    period: number,
    minute: string,
    elapsed: string,
    side: 'H' | 'A',
    PositionX: number,
    PositionY: number,
  ) => event(12, period, minute, elapsed, side, 9, {PositionX, PositionY});
  const match = await read([
    ...halves(
      [shot(3, "8'", '7:20', 'H', 90, 20), shot(3, "9'", '8:20', 'A', 10, 20)],
      [shot(5, "50'", '4:20', 'H', 10, 80)],
    ),
    OVER,
  ]);
  expect(eventsOf(match, 'shot').map(({location}) => location)).toEqual([
    {x: 94.5, y: 54.4},
    {x: 94.5, y: 13.6},
    {x: 94.5, y: 54.4},
  ]);
  expect(match.places).toBe('shots');
});

test('line-ups of a match file with players', async () => {
  const players = (side: string) =>
    Array.from({length: 13}, (_, index) => ({
      IdPlayer: `${side}${index + 1}`,
      PlayerName: text(`Jo KNOWN${index + 1}`),
      ShirtNumber: index + 1,
      Status: index < 11 ? 1 : 2,
      Position: index === 10 ? 0 : 2,
      Captain: index === 3,
    }));
  const sides = {HomeTeam: team('H', 'Homeland', players('H')), AwayTeam: team('A', 'Awayland', players('A'))};
  const {lineUps, fixture, events} = await read(
    [...halves([event(2, 3, "10'", '9:10', 'H', 4)]), OVER],
    matchFile([0, 0], sides),
  );
  expect(lineUps?.home.starting[0]).toMatchObject({id: 'H11', name: 'Jo Known11', number: 11});
  expect(lineUps?.home.bench.map(({id}) => id)).toEqual(['H12', 'H13']);
  expect(fixture.home.captain).toBe('H4');
  expect(events.find(({type}) => type === 'card')).toMatchObject({player: 'H4'});
});

test('without a match file, the first team is assumed to be at home, unless the score tells', async () => {
  const told = await read([
    ...halves([event(0, 3, "20'", '19:10', 'A', 9, {AwayGoals: 1}), event(2, 3, "22'", '21:10', 'H', 4)]),
    OVER,
  ]);
  expect([told.fixture.home.name, told.fixture.away.name]).toEqual(['Homeland', 'Awayland']);
  expect(told.origin?.warnings.join()).toMatch(/no match file found, so Homeland is assumed to be the home side/);
});

test('goals of extra time count in its score', async () => {
  const match = await read(
    [
      ...halves([], [goal(0, "60'", '14:10', 'H', 9, {HomeGoals: 1}), goal(0, "61'", '15:10', 'A', 9, {AwayGoals: 1})]),
      event(7, 7, "90'", '0:00'),
      event(0, 7, "100'", '9:10', 'H', 9, {HomeGoals: 2}),
      event(8, 7, "105'", '15:00'),
      event(7, 9, "105'", '0:00'),
      event(8, 9, "120'", '15:00'),
      OVER,
    ],
    matchFile([2, 1]),
  );
  expect(match.score).toEqual({home: 2, away: 1});
  expect(match.origin?.warnings).toEqual(['the match file has no line-ups']);
  expect(eventsOf(match, 'whistle').map(({clock, final}) => [clock.minute, final])).toEqual([
    [45, false],
    [90, false],
    [105, false],
    [120, true],
  ]);
});

test('ids that are empty are none, and teams without a name have their number', async () => {
  const bare = (Type: number, IdTeam: string) => ({
    ...event(Type, 3, "9'", '8:10'),
    IdTeam,
    IdPlayer: '',
    EventDescription: null,
  });
  const match = await read([...halves([bare(2, 'H'), bare(2, 'A'), bare(18, '')]), OVER]);
  expect([match.fixture.home.name, match.fixture.away.name]).toEqual(['team H', 'team A']);
  expect(eventsOf(match, 'card').map(card => ['player' in card, card.side])).toEqual([
    [false, 'home'],
    [false, 'away'],
  ]);
});

test('a shoot-out: its kicks are numbered, and no goals', async () => {
  const match = await read(
    [
      ...halves([]),
      event(41, 11, "120'", '0:10', 'H', 9),
      event(60, 11, "120'", '0:50', 'A', 9),
      event(41, 11, "120'", '1:30', 'H', 8),
      OVER,
    ],
    matchFile([0, 0], {HomeTeamPenaltyScore: 2, AwayTeamPenaltyScore: 0}),
  );
  expect(eventsOf(match, 'shoot-out-kick').map(({side, scored, clock}) => [side, scored, clock.added])).toEqual([
    ['home', true, 1],
    ['away', false, 2],
    ['home', true, 3],
  ]);
  expect(match.shootOut).toEqual({home: 2, away: 0});
  expect(match.score).toEqual({home: 0, away: 0});
});

test.each([
  ['Mikel MERINO', 'Mikel Merino'],
  ['JOAO CANCELO', 'Joao Cancelo'],
  ["Declan O'BRIEN-SMITH", "Declan O'Brien-Smith"],
  ['Virgil van DIJK', 'Virgil van Dijk'],
])('%s is written %s', (name, plain) => expect(plainCase(name)).toBe(plain));

test('a number out of bounds is refused with its place', async () => {
  const [first, ...others] = halves([]);
  await expect(read([{...first, Type: 1e9}, ...others])).rejects.toThrow(
    'Event[0].Type: is 1000000000; expected at most 10000',
  );
});
