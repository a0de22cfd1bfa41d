import {describe, expect, test} from 'vitest';
import {footballData} from '../../../src/formats/football-data/format.ts';
import {competitionName, isSameTeam, personName, teamName} from '../../../src/formats/football-data/teams.ts';
import {readValue} from '../../../src/formats/registry.ts';
import type {Candidate} from '../../../src/formats/shared/choose-match.ts';
import {formatMinute} from '../../../src/match/model/clock.ts';
import type {EventOf, EventType} from '../../../src/match/model/event.ts';
import type {Match} from '../../../src/match/model/match.ts';
import {contextOf} from '../../support/make-companions.ts';

type Raw = {readonly [field: string]: unknown};

function incident(
  minute: string,
  incident_type: string,
  team: 'home' | 'away',
  player_name: string,
  more: Raw = {},
): Raw {
  return {minute, incident_type, team, player_name, ...more};
}

const running = (home_score: number, away_score: number) => ({
  home_score: String(home_score),
  away_score: String(away_score),
});

function match(incidents: readonly Raw[] | null, GH: number | null, GA: number | null, more: Raw = {}): Raw {
  return {
    league: 'england_premier-league-2011-2012',
    home: 'fc-northport',
    away: 'westmere-city',
    GH,
    GA,
    date: '2012-05-13',
    incident: {
      incidents,
      metadata: [{referee: 'Webb H.', venue: 'Park', city: 'Northport', attendance: '46 452', capacity: '48 707'}],
    },
    ...more,
  };
}

const read = (incidents: readonly Raw[] | null, GH: number, GA: number, more: Raw = {}): Promise<Match> =>
  readValue([match(incidents, GH, GA, more)], 'season.json');

function eventsOf<T extends EventType>(of: Match, type: T): readonly EventOf<T>[] {
  return of.events.filter((event): event is EventOf<T> => event.type === type);
}

test('it is recognised by its content', () => {
  expect(footballData.recognises([match([], 0, 0)])).toBe(true);
  expect(footballData.recognises([{home: 'a', away: 'b'}])).toBe(false);
  expect(footballData.recognises([])).toBe(false);
});

test('the fixture, with the notice that the licence asks for', async () => {
  const {fixture, origin, sources} = await read([], 0, 0);
  expect(fixture).toMatchObject({
    competition: 'Premier League 2011/12',
    date: '2012-05-13',
    venue: 'Park',
    city: 'Northport',
    attendance: 46452,
    referee: 'H. Webb',
    home: {name: 'Northport'},
    away: {name: 'Westmere City'},
  });
  expect(origin).toMatchObject({
    provider: 'football-data',
    attribution: 'Data: schochastics/football-data, Open Data Commons Attribution License (ODC-BY) 1.0',
  });
  expect(sources[0]?.publisher).toBe('schochastics/football-data (ODC-BY 1.0)');
});

describe('goals', () => {
  test('each by the running score: open play, penalty, own goals whichever team they are listed under', async () => {
    const goals = [
      incident("20'", 'Goal', 'away', 'Rooney W.', {assist_player_name: 'Jones P.', ...running(0, 1)}),
      incident("45+1'", 'Penalty Awarded', 'home', 'Young A.', {added_time: '1', ...running(1, 1)}),
      incident("60'", 'Own goal', 'home', 'Evans J.', running(2, 1)),
      incident("90+4'", 'Own goal', 'home', 'Brown W.', running(2, 2)),
    ];
    const of = await read(goals, 2, 2);
    expect(
      eventsOf(of, 'goal').map(({clock, side, kind, scorer, assist}) => [
        formatMinute(clock),
        side,
        kind,
        scorer,
        assist,
      ]),
    ).toEqual([
      ["20'", 'away', 'open-play', 'W. Rooney', 'P. Jones'],
      ["45+1'", 'home', 'penalty', 'A. Young', undefined],
      ["60'", 'home', 'own-goal', 'J. Evans', undefined],
      ["90+4'", 'away', 'own-goal', 'W. Brown', undefined],
    ]);
    expect(of.score).toEqual({home: 2, away: 2});
    expect(of.origin?.warnings).toEqual([]);
  });

  test('a penalty that does not change the score is a penalty, and no goal', async () => {
    const of = await read(
      [
        incident("38'", 'Penalty Awarded', 'home', 'Juranovic J.'),
        incident("39'", 'Penalty Awarded', 'home', 'Kane H.', running(0, 0)),
      ],
      0,
      0,
    );
    expect(eventsOf(of, 'goal')).toEqual([]);
    expect(eventsOf(of, 'shot')).toMatchObject([
      {
        penalty: true,
        outcome: 'not-stated',
        shooter: 'J. Juranovic',
        words: 'J. Juranovic does not score from the penalty.',
      },
      {penalty: true, shooter: 'H. Kane'},
    ]);
  });

  test('one that was disallowed is a remark', async () => {
    const of = await read([incident("70'", 'Goal Disallowed', 'home', 'Tel M.', {card_reason: 'Offside'})], 0, 0);
    expect(eventsOf(of, 'goal')).toEqual([]);
    expect(eventsOf(of, 'remark')).toMatchObject([
      {about: 'review', side: 'home', words: 'A goal by M. Tel is disallowed (offside).'},
    ]);
  });

  test('goals that miss the result are a warning, and the result is not stated', async () => {
    const of = await read([incident("20'", 'Goal', 'home', 'Rooney W.', running(1, 0))], 1, 1);
    expect(of.score).toBeUndefined();
    expect(of.origin?.warnings).toEqual([expect.stringMatching(/1-1.*1-0/)]);
  });

  test('without incidents, the result is kept and its goals have neither scorer nor minute', async () => {
    for (const missing of [[], null]) {
      const of = await read(missing, 2, 1);
      expect(of.score).toEqual({home: 2, away: 1});
      expect(eventsOf(of, 'goal').every(({scorer, timing}) => scorer === undefined && timing.kind === 'interval')).toBe(
        true,
      );
      expect(of.stats).toEqual([]);
    }
  });
});

test('cards: a second yellow is one sending-off; a later event is not its reason', async () => {
  const of = await read(
    [
      incident("10'", 'Yellow Card', 'home', 'Zubar R.', {card_reason: 'Tripping, misses next match'}),
      incident("10'", 'Yellow Card', 'away', 'Zubar R.', {card_reason: 'misses next match'}),
      incident("39'", 'Yellow Card', 'home', 'Zubar R.'),
      incident("39'", 'Red Card', 'home', 'Zubar R.'),
      incident("70'", 'Red Card', 'away', 'Hill C.'),
    ],
    0,
    0,
  );
  expect(eventsOf(of, 'card').map(({side, card, reason}) => [side, card, reason])).toEqual([
    ['home', 'yellow', 'tripping'],
    ['away', 'yellow', undefined],
    ['home', 'second-yellow', undefined],
    ['away', 'red', undefined],
  ]);
});

test('substitutions; one without a name is left out with a warning', async () => {
  const change = (more: Raw) => ({team: 'home', minute: "62'", incident_type: 'Substitution', ...more});
  const of = await read([change({player_out: "O'Shea J.", player_in: 'Nani'}), change({player_out: 'Young A.'})], 0, 0);
  expect(eventsOf(of, 'substitution')).toMatchObject([{on: 'Nani', off: "J. O'Shea", side: 'home'}]);
  expect(of.origin?.warnings).toEqual(["the substitution at 62' is left out: a name is missing"]);
});

test('extra time, and a shoot-out whose kicks do not say who scored', async () => {
  const of = await read(
    [
      incident("103'", 'Yellow Card', 'home', 'Engelhardt Y.'),
      incident("106'", 'Goal', 'away', 'Masovic E.', running(0, 1)),
      incident('1', 'Penalty Awarded', 'away', 'Paciencia G.'),
      incident('1', 'Penalty Awarded', 'home', 'Hoffmann A.'),
    ],
    0,
    1,
  );
  expect(eventsOf(of, 'goal').map(({clock}) => clock.period)).toEqual(['extra-time-second-half']);
  expect(eventsOf(of, 'shoot-out-kick')).toEqual([]);
  expect(of.score).toEqual({home: 0, away: 1});
  expect(of.origin?.warnings).toEqual([
    'the shoot-out is left out: the file lists who took the kicks, and not who scored',
  ]);
});

test('of a season, --choose says which match', async () => {
  const season = [
    match([], 0, 0),
    match([], 3, 1, {home: 'afc-sunderland', date: '2012-03-04'}),
    match(null, null, null, {home: 'later'}),
  ];
  const chosen = (choose: string) => readValue(season, 'season.json', {context: contextOf('season.json', {}, choose)});
  expect((await chosen('2')).fixture.home.name).toBe('Sunderland');
  expect((await chosen('Sunderland')).fixture.date).toBe('2012-03-04');
  expect((await chosen('2012-05-13')).fixture.home.name).toBe('Northport');
  await expect(chosen('3')).rejects.toThrow('Later v Westmere City has no score yet');
  await expect(readValue(season, 'season.json')).rejects.toThrow('holds 2 matches: --choose one by its number');
});

test('a list says which scores cannot be read, and a score of one side alone is none', async () => {
  const season = [
    match([], 2, 1, {home: 'afc-sunderland'}),
    match([], -1, 0, {home: 'fc-liverpool'}),
    match([], 0, -1, {home: 'west-ham-united'}),
    match([], 0, 0, {home: 'fulham-fc'}),
    match([], null, 2, {home: 'fc-burnley'}),
    match([], 2, null, {home: 'wigan-athletic'}),
  ];
  const error = await readValue(season, 'season.json').catch(reason => reason);
  expect(error.candidates.map(({number, result}: Candidate) => [number, result])).toEqual([
    [1, '2-1'],
    [2, '?'],
    [3, '?'],
    [4, '0-0'],
  ]);
});

describe('kick-off times come from an openfootball file', () => {
  const TXT = '= Premier League 2011/12\n\n[Sun May/13]\n  15.00  Northport FC  0-0  Westmere City\n';
  const JSON_FILE = {
    name: 'Premier League',
    matches: [{team1: 'Northport FC', team2: 'Westmere City', date: '2012-05-13', time: '15:00'}],
  };
  const given = [match([], 0, 0)];

  test('that --matches names, as text or as JSON', async () => {
    for (const value of [TXT, JSON_FILE]) {
      const context = {...contextOf('season.json'), named: {matches: {file: 'fixtures', value}}};
      expect((await readValue(given, 'season.json', {context})).fixture.kickOff).toBe('15:00');
    }
    const wrong = {...contextOf('season.json'), named: {matches: {file: 'other.json', value: {}}}};
    await expect(readValue(given, 'season.json', {context: wrong})).rejects.toThrow(
      '--matches other.json: no matches with teams and dates are in it',
    );
  });

  test('that lies next to it', async () => {
    const context = contextOf('season.json', {'fixtures.json': JSON_FILE});
    expect((await readValue(given, 'season.json', {context})).fixture.kickOff).toBe('15:00');
    const {list, json} = context.companions;
    const companions = {
      list: () => [...list('.'), 'league.txt'],
      json,
      text: (file: string) => (file === 'league.txt' ? TXT : undefined),
    };
    expect((await readValue(given, 'season.json', {context: {...context, companions}})).fixture.kickOff).toBe('15:00');
  });

  test('of the same day only', async () => {
    const other = {...JSON_FILE, matches: [{...JSON_FILE.matches[0], date: '2012-05-12'}]};
    const {fixture} = await readValue(given, 'season.json', {
      context: contextOf('season.json', {'fixtures.json': other}),
    });
    expect(fixture).not.toHaveProperty('kickOff');
  });
});

test.each([
  ['fc-liverpool', 'england_premier-league-2011-2012', 'Liverpool'],
  ['west-bromwich-albion', 'england_premier-league-2011-2012', 'West Bromwich Albion'],
  ['1-fc-koln', 'deutschland_bundesliga-2023-2024', '1. FC Köln'],
  ['fc-augsburg', 'deutschland_bundesliga-2023-2024', 'FC Augsburg'],
  ['vfl-bochum', 'deutschland_bundesliga-2023-2024', 'VfL Bochum'],
  ['bayern-munchen', 'deutschland_bundesliga-2023-2024', 'Bayern München'],
  ['fortuna-dusseldorf-1895', 'deutschland_bundesliga-2023-2024', 'Fortuna Düsseldorf 1895'],
])('the team %s of %s is %s', (slug, league, name) => expect(teamName(slug, league)).toBe(name));

test.each([
  ['Rooney W.', 'W. Rooney'],
  [' Van Dijk  V. ', 'V. Van Dijk'],
  ['de Wijs J.', 'J. de Wijs'],
  ['Nani', 'Nani'],
  ['Keita-Ruel D. J.', 'D. J. Keita-Ruel'],
])('the player %s is %s', (listed, name) => expect(personName(listed)).toBe(name));

test('competitions and teams by other names', () => {
  expect(competitionName('deutschland_bundesliga-2023-2024')).toBe('Bundesliga 2023/24');
  expect(competitionName('brazil_serie-a-2019')).toBe('Serie A 2019');
  expect(isSameTeam('afc-sunderland', 'Sunderland AFC')).toBe(true);
  expect(isSameTeam('1-fsv-mainz-05', '1. FSV Mainz 05')).toBe(true);
  expect(isSameTeam('bayern-munchen', 'FC Bayern München')).toBe(true);
  expect(isSameTeam('manchester-city', 'Manchester United')).toBe(false);
});

test.each([
  [{GH: 1000}, '[0].GH: is 1000; expected at most 99'],
  [{date: '2012-13-40'}, '[0].date: is "2012-13-40"; the calendar has no such day'],
])('a value out of bounds is refused with its place: %j', async (wrong, message) => {
  await expect(readValue([{...match([], 0, 0), ...wrong}], 'season.json')).rejects.toThrow(message);
});
