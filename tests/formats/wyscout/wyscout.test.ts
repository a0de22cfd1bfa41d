import {describe, expect, test} from 'vitest';
import {InputError} from '../../../src/errors.ts';
import {readValue} from '../../../src/formats/registry.ts';
import {formatMinute} from '../../../src/match/model/clock.ts';
import type {EventOf, EventType} from '../../../src/match/model/event.ts';
import type {Match} from '../../../src/match/model/match.ts';
import {buildTimeline} from '../../../src/match/model/timeline.ts';
import {matchSchema} from '../../../src/match/schema/match-schema.ts';
import {contextOf} from '../../support/make-companions.ts';
import {at, entry, events, file, type Raw} from '../../support/make-wyscout.ts';

async function read(value: unknown, files: Readonly<Record<string, unknown>> = {}, choose?: string): Promise<Match> {
  const plain: unknown = JSON.parse(JSON.stringify(value));
  const imported = await readValue(plain, 'm.json', {context: contextOf('m.json', files, choose)});
  expect(matchSchema.parse(JSON.parse(JSON.stringify(imported)))).toEqual(imported);
  return imported;
}

function of<T extends EventType>({events: all}: Match, type: T): readonly EventOf<T>[] {
  return all.filter((event): event is EventOf<T> => event.type === type);
}

const final = (imported: Match) => buildTimeline(imported).record.states.at(-1)!;
const NONE = {score: 0};
const OFFICIAL = {'matches_Cup.json': [entry(NONE, NONE)]};

describe('goals', () => {
  test.each<[string, readonly Raw[], readonly [number, number], object]>([
    [
      'a shot, and the goalkeeper who is beaten',
      [at('Shot/Shot', '1H', 100, 109, [101, 402, 1801]), at('Save attempt/Reflexes', '1H', 102, 201, [101, 1802])],
      [1, 0],
      {kind: 'open-play', scorer: '109', goalkeeper: '201'},
    ],
    ['a penalty', [at('Free Kick/Penalty', '1H', 100, 109, [101, 1801])], [1, 0], {kind: 'penalty'}],
    ['a free kick', [at('Free Kick/Free kick shot', '1H', 100, 109, [101, 1801])], [1, 0], {kind: 'set-piece'}],
    [
      'a corner that goes straight in',
      [at('Free Kick/Corner', '1H', 100, 109, [101, 1801])],
      [1, 0],
      {kind: 'set-piece'},
    ],
    [
      'an own goal',
      [
        at('Others on the ball/Clearance', '1H', 100, 204, [102, 1801]),
        at('Save attempt/Reflexes', '1H', 101, 201, [101, 1802]),
      ],
      [1, 0],
      {kind: 'own-goal', scorer: '204'},
    ],
    [
      'an own goal that is recorded twice',
      [at('Duel/Air duel', '1H', 100, 204, [102]), at('Others on the ball/Touch', '1H', 101, 204, [102])],
      [1, 0],
      {kind: 'own-goal'},
    ],
    [
      'a shot that goes in off a defender',
      [at('Shot/Shot', '1H', 100, 109, [101, 1801]), at('Others on the ball/Touch', '1H', 101, 204, [102])],
      [1, 0],
      {kind: 'own-goal', scorer: '204'},
    ],
    ['only the goalkeeper who is beaten', [at('Save attempt/Reflexes', '1H', 101, 201, [101, 1802])], [0, 0], {}],
  ])('%s', async (_, given, [home, away], goal) => {
    const imported = await read(file(given), OFFICIAL);
    expect(final(imported).score).toEqual({home, away});
    if (home > 0) expect(of(imported, 'goal')).toMatchObject([{side: 'home', ...goal}]);
  });

  test('that only the beaten goalkeeper has count where the stated score has them', async () => {
    const beaten = at('Save attempt/Reflexes', '1H', 101, 201, [101, 1802]);
    const stated = {'matches_Cup.json': [entry({score: 1}, NONE)]};
    const [goal] = of(await read(file([beaten]), stated), 'goal');
    expect(goal).toMatchObject({side: 'home', kind: 'open-play', goalkeeper: '201'});
    expect(goal).not.toHaveProperty('scorer');
    const shot = at('Shot/Shot', '1H', 95, 109, [1801]);
    expect(of(await read(file([shot, beaten]), stated), 'goal')).toMatchObject([{side: 'home', scorer: '109'}]);
    expect(of(await read(file([{...shot, eventSec: 90}, beaten]), stated), 'goal')[0]).not.toHaveProperty('scorer');
  });

  test('have who made them, and how', async () => {
    const imported = await read(
      file([at('Free Kick/Corner', '1H', 95, 107, [301, 1801]), at('Shot/Shot', '1H', 100, 109, [101, 403, 1801])]),
      OFFICIAL,
    );
    expect(of(imported, 'goal')).toMatchObject([{assist: '107', delivery: 'corner', body: 'head'}]);
  });

  test('have no assist if they are penalties', async () => {
    const pass = at('Pass/Simple pass', '1H', 95, 107, [301, 1801]);
    const [goal] = of(await read(file([pass, at('Free Kick/Penalty', '1H', 100, 109, [101, 1801])]), OFFICIAL), 'goal');
    expect(goal).toMatchObject({kind: 'penalty', scorer: '109'});
    expect(goal).not.toHaveProperty('assist');
    expect(goal).not.toHaveProperty('delivery');
  });
});

test('a pass says what kind of ball it was', async () => {
  const kinds = [
    ['Pass/Simple pass', {}],
    ['Pass/Head pass', {body: 'head'}],
    ['Pass/High pass', {high: true}],
    ['Pass/Cross', {delivery: 'cross'}],
    ['Free Kick/Corner', {delivery: 'corner'}],
    ['Free Kick/Free Kick', {delivery: 'free-kick'}],
    ['Free Kick/Free kick cross', {delivery: 'free-kick'}],
    ['Free Kick/Throw in', {delivery: 'throw-in'}],
  ] as const;
  const imported = await read(file(kinds.map(([kind], n) => at(kind, '1H', 60 + n, 107, [1801]))), OFFICIAL);
  const passes = of(imported, 'play').filter(({kind, player}) => kind === 'pass' && player === '107');
  expect(passes.map(({body, high, delivery}) => ({body, high, delivery}))).toEqual(
    kinds.map(([, looks]) => ({body: undefined, high: undefined, delivery: undefined, ...looks})),
  );
});

test.each([
  [[1801, 1205], {outcome: 'saved', goalkeeper: '201'}],
  [[1802, 1216], {outcome: 'off-target'}],
  [[1802, 1219], {outcome: 'woodwork'}],
  [[1802, 2101], {outcome: 'blocked'}],
])('a shot tagged %j', async (tags, fields) => {
  const save = at('Save attempt/Reflexes', '1H', 101, 201, [1801]);
  const imported = await read(
    file([at('Shot/Shot', '1H', 100, 109, tags), ...(tags[0] === 1801 ? [save] : [])]),
    OFFICIAL,
  );
  expect(of(imported, 'shot')).toMatchObject([{side: 'home', shooter: '109', ...fields}]);
  expect(of(imported, 'shot')[0]).not.toHaveProperty('xg');
  expect(imported.stats).not.toContain('xg');
});

test('the zone of a shot: in the goal, past it, on its frame; none of one that was blocked', async () => {
  const tags = [1201, 1202, 1203, 1204, 1205, 1206, 1207, 1208, 1209, 1210, 1211, 1212, 1213, 1214, 1215, 1216];
  const frame = [1217, 1218, 1219, 1220, 1221, 1222, 1223];
  const shots = [...tags, ...frame].map((tag, n) => at('Shot/Shot', '1H', 100 + n * 20, 109, [1802, tag]));
  const imported = await read(file([...shots, at('Shot/Shot', '1H', 900, 109, [1802, 2101, 1203])]), OFFICIAL);
  const zones = of(imported, 'shot').map(({goalZone}) => goalZone);
  expect(zones).toEqual([
    ...['low-centre', 'low-right', 'centre', 'left', 'low-left', 'right', 'high-centre', 'high-left', 'high-right'],
    ...['low-right', 'left', 'low-left', 'right', 'high-centre', 'high-left', 'high-right'],
    ...['low-right', 'left', 'low-left', 'right', 'high-centre', 'high-left', 'high-right'],
    undefined,
  ]);
});

test.each([
  ['the record before it', [at('Duel/Ground attacking duel', '1H', 100, 109, [703])], [], '109'],
  ['the record after it', [], [at('Duel/Ground attacking duel', '1H', 102, 109, [703])], '109'],
  ['a duel that nobody won', [at('Duel/Ground attacking duel', '1H', 100, 109, [702])], [], undefined],
  ['a duel of the same side', [at('Duel/Ground attacking duel', '1H', 100, 205, [703])], [], undefined],
  ['another duel, seconds later', [], [at('Duel/Ground attacking duel', '1H', 104, 109, [703])], undefined],
  ['a pass', [at('Pass/Simple pass', '1H', 100, 109, [703])], [], undefined],
])('a challenge names who went past, from %s', async (_, before, after, winner) => {
  const duel = at('Duel/Ground defending duel', '1H', 100, 204, [701]);
  const imported = await read(file([...before, duel, ...after]), OFFICIAL);
  const challenges = of(imported, 'play').filter(({kind}) => kind === 'challenge');
  expect(challenges.map(event => [event.player, event.winner])).toEqual([['204', winner]]);
});

describe('cards and fouls', () => {
  test('are yellow, second yellow and red, each once', async () => {
    const foul = (second: number, player: number, tags: readonly number[], name = 'Foul/Foul') =>
      at(name, '1H', second, player, tags);
    const imported = await read(
      file(
        [
          foul(100, 204, [1702]),
          foul(101, 204, [1702]),
          foul(500, 204, [1702]),
          foul(600, 104, [1702]),
          foul(700, 104, [1703]),
          foul(800, 105, [1701], 'Foul/Violent Foul'),
          foul(900, 106, [1702], 'Foul/Protest'),
          foul(950, 0, [1702], 'Foul/Foul'),
        ].map(event => (event.playerId === 0 ? {...event, teamId: 1} : event)),
      ),
      OFFICIAL,
    );
    expect(of(imported, 'card').map(({player, card, reason}) => [player, card, reason])).toEqual([
      ['204', 'yellow', undefined],
      ['204', 'second-yellow', undefined],
      ['104', 'yellow', undefined],
      ['104', 'second-yellow', undefined],
      ['105', 'red', 'violent conduct'],
      ['106', 'yellow', 'dissent'],
    ]);
    expect(final(imported).tallies).toMatchObject({home: {fouls: 4}, away: {fouls: 3}});
  });

  test('a penalty was given for the last foul before it', async () => {
    const imported = await read(
      file([
        at('Foul/Foul', '1H', 50, 204),
        at('Foul/Hand foul', '1H', 200, 204),
        at('Free Kick/Penalty', '1H', 400, 109, [1802, 1216]),
      ]),
      OFFICIAL,
    );
    expect(of(imported, 'penalty-appeal')).toMatchObject([{side: 'home', clock: {minute: 4}}]);
    expect(of(imported, 'shot')).toMatchObject([{penalty: true, outcome: 'off-target'}]);
  });
});

test('a penalty was never given for a foul by the side that takes it', async () => {
  const imported = await read(
    file([
      at('Foul/Hand foul', '1H', 200, 204),
      at('Foul/Foul', '1H', 330, 108),
      at('Free Kick/Penalty', '1H', 400, 109, [1802, 1216]),
      at('Foul/Foul', '2H', 330, 108),
      at('Free Kick/Penalty', '2H', 400, 109, [1802, 1216]),
    ]),
    OFFICIAL,
  );
  expect(of(imported, 'penalty-appeal')).toMatchObject([{side: 'home', clock: {period: 'first-half', minute: 4}}]);
});

describe('extra time and a shoot-out', () => {
  const periods = ['1H', '2H', 'E1', 'E2', 'P'] as const;
  const kicks = [
    at('Shot/Shot', 'E1', 600, 109, [101, 1801]),
    at('Free Kick/Penalty', 'P', 10, 109, [101, 1801]),
    at('Save attempt/Reflexes', 'P', 11, 201, [101, 1802]),
    at('Free Kick/Penalty', 'P', 50, 209, [1802]),
    at('Save attempt/Reflexes', 'P', 51, 101, [1801]),
    at('Free Kick/Penalty', 'P', 90, 110, [1802]),
  ];
  test('the kicks have a score of their own, and the score after extra time is the total', async () => {
    const imported = await read(file(kicks, periods), {
      'matches.json': [entry({score: 0, scoreET: 1, scoreP: 1}, {score: 0, scoreET: 0, scoreP: 0})],
    });
    expect(imported).toMatchObject({score: {home: 1, away: 0}, shootOut: {home: 1, away: 0}, origin: {warnings: []}});
    expect(final(imported).tallies.home).toMatchObject({shots: 1});
    expect(of(imported, 'shoot-out-kick')).toMatchObject([
      {side: 'home', taker: '109', scored: true},
      {side: 'away', taker: '209', scored: false, outcome: 'saved', goalkeeper: '101'},
      {side: 'home', taker: '110', scored: false},
    ]);
    expect(formatMinute(of(imported, 'goal')[0]!.clock)).toBe("101'");
  });

  test('a shoot-out that only the matches file knows of has its result, at the end, and no kicks', async () => {
    const imported = await read(file(kicks.slice(0, 1), periods.slice(0, 4)), {
      'matches.json': [entry({score: 0, scoreET: 1, scoreP: 4}, {score: 0, scoreET: 0, scoreP: 3})],
    });
    expect(imported).toMatchObject({shootOut: {home: 4, away: 3}, origin: {warnings: []}});
    expect(of(imported, 'shoot-out-kick')).toEqual([]);
    const {periods: played, states} = buildTimeline(imported);
    expect(played.at(-1)).toMatchObject({period: 'penalty-shoot-out'});
    expect(states.map(({shootOut}) => shootOut.home)).toEqual([...states.slice(1).map(() => 0), 4]);
  });

  test('what the matches file states otherwise is a warning', async () => {
    const imported = await read(file(kicks, periods), {
      'matches.json': [entry({score: 2, scoreET: 2, scoreP: 4}, {score: 2, scoreET: 2, scoreP: 3})],
    });
    expect(imported).not.toHaveProperty('score');
    expect(imported.origin?.warnings).toEqual([
      'the goals add up to 1-0, but matches.json states 2-2',
      'the shoot-out kicks add up to 1-0, but matches.json states 4-3',
    ]);
  });
});

describe('changes, from the matches file', () => {
  const change = (minute: number, playerIn = 112, playerOut = 110) => ({playerIn, playerOut, minute, assists: '0'});
  const pass = (period: '1H' | '2H' | 'E1', second: number, player: number) =>
    at('Pass/Simple pass', period, second, player, [1801]);
  const places = async (
    substitutions: unknown,
    given: readonly Raw[] = [],
    periods: Parameters<typeof file>[1] = ['1H', '2H'],
  ) =>
    buildTimeline(await read(file(given, periods), {'matches.json': [entry({score: 0, substitutions}, NONE)]}))
      .cues.filter(({event}) => event.type === 'substitution')
      .map(({minute}) => minute);
  test('stand in their minute, after the one and before the other', async () => {
    expect(await places([change(60)])).toEqual(["60'"]);
    expect(await places([change(60)], [pass('2H', 14 * 60 + 40, 110), pass('2H', 14 * 60 + 50, 112)])).toEqual(["60'"]);
  });
  test('at the start of a half were made in the break', async () =>
    expect(await places([change(46)], [pass('1H', 2600, 110), pass('2H', 10, 112)])).toEqual(['HT']));
  test('in stoppage time are assigned to a half by the players on the pitch', async () => {
    expect(await places([change(47)], [pass('1H', 2700, 110), pass('1H', 2800, 112)])).toEqual(["45+2'"]);
    expect(await places([change(93)], [pass('2H', 2830, 112)], ['1H', '2H', 'E1'])).toEqual(["90+3'"]);
    expect(await places([change(93)], [pass('E1', 300, 112)], ['1H', '2H', 'E1'])).toEqual(["93'"]);
    expect(await places([change(92)])).toEqual(["90+2'"]);
  });
  test('that contradict who plays are placed by who plays', async () => {
    expect(await places([change(60)], [pass('2H', 20 * 60, 110), pass('2H', 20 * 60 + 5, 112)])).toEqual(["66'"]);
  });
  test.each(['null', null, undefined, [], {}])('may be no list: %j', async substitutions =>
    expect(await places(substitutions)).toEqual([]),
  );
});

describe('names and sides', () => {
  test('are unescaped, and made plain once more; rosters may hold nulls', async () => {
    const imported = await read(file([at('Shot/Shot', '1H', 100, 204, [1802])]), OFFICIAL);
    expect(imported.fixture).toEqual({
      competition: 'World Cup',
      stage: 'Matchday 3',
      date: '2018-07-15',
      kickOff: '15:00 UTC',
      venue: 'Stadión',
      home: {name: 'Homeham', short: 'HOM'},
      away: {name: 'Awayön', short: 'AWA'},
      sources: [],
      facts: [],
    });
    expect(imported.lineUps?.away.starting.find(({id}) => id === '204')).toEqual({
      id: '204',
      name: 'T. Mandžukić2',
      short: 'Mandžukić2',
    });
    expect(imported.lineUps?.home.starting.map(({id}) => id)[0]).toBe('101');
    expect(imported.lineUps?.home.bench).toHaveLength(4);
    const evil = file([]) as {teams: Raw};
    const named = {...evil, teams: {...evil.teams, '1': {team: {wyId: 1, name: 'Home\\u001b[31mham\\u202e'}}}};
    expect((await read(named, OFFICIAL)).fixture.home.name).toBe('Homeham');
  });

  test('the matches file says who is at home', async () => {
    const imported = await read(file([at('Shot/Shot', '1H', 100, 209, [101])]), {
      'matches.json': [entry({score: 1}, NONE, {}, [2, 1])],
    });
    expect(imported).toMatchObject({fixture: {home: {name: 'Awayön'}}, score: {home: 1, away: 0}});
  });

  test('without a matches file the side that kicks off is at home, and players are called by their names', async () => {
    const imported = await read(file([at('Shot/Shot', '1H', 100, 209, [101])]));
    expect(imported.lineUps).toBeUndefined();
    expect(imported.stats).not.toContain('substitutions');
    expect(of(imported, 'goal')).toMatchObject([{side: 'away', scorer: 'T. Player209'}]);
    expect(imported.origin).toEqual({
      provider: 'wyscout-v2',
      events: 5,
      attribution: expect.stringMatching(/Wyscout, CC BY 4\.0/),
      warnings: [
        'no matches file next to it: Homeham, who kick off, are taken as the home side; line-ups and substitutions are unknown',
      ],
    });
  });

  test('a bare list has names in files beside it, or in the label of the match, or ids', async () => {
    const list = events([at('Offside', '1H', 100, 209)]);
    const {players, teams} = file([]) as {
      players: Readonly<Record<string, readonly ({player: Raw | null} | null)[]>>;
      teams: Readonly<Record<string, {team: Raw}>>;
    };
    const files = {
      ...OFFICIAL,
      'players.json': Object.values(players)
        .flat()
        .flatMap(each => each?.player ?? []),
      'teams.json': Object.values(teams).map(({team}) => team),
    };
    expect(await read(list, files)).toMatchObject({
      fixture: {home: {name: 'Homeham'}},
    });
    expect(await read(list, OFFICIAL)).toMatchObject({
      fixture: {home: {name: 'Homeham'}},
    });
    expect((await read(list, files)).lineUps?.home.starting[0]?.name).toBe('T. Player101');
    expect((await read(list, OFFICIAL)).lineUps?.home.starting[0]?.name).toBe('player 111');
    expect(await read(list)).toMatchObject({fixture: {home: {name: 'team 1'}}});
  });
});

test('passes, duels and interceptions are counted, and in the commentary only where they matter', async () => {
  const imported = await read(
    file([
      at('Pass/Simple pass', '1H', 10, 102, []),
      at('Free Kick/Throw in', '1H', 20, 102, [1801]),
      at('Free Kick/Corner', '1H', 30, 107, [1801]),
      at('Duel/Ground defending duel', '1H', 40, 202, [703]),
      at('Duel/Ground defending duel', '1H', 41, 202, [701]),
      at('Others on the ball/Touch', '1H', 42, 202, [1401]),
      at('Others on the ball/Acceleration', '1H', 43, 202),
      at('Offside', '1H', 44, 209),
    ]),
    OFFICIAL,
  );
  expect(final(imported).tallies).toMatchObject({
    home: {passes: 5, passesCompleted: 4, corners: 1},
    away: {passes: 2, highDefending: 3, offsides: 1},
  });
  const lines = buildTimeline(imported, 'high').cues.map(({event}) =>
    event.type === 'play' ? event.kind : event.type,
  );
  // No duel or interception has a line of its own; the passage of play that ends with a carry has one.
  expect(lines.filter(type => type !== 'pass')).toEqual([
    'kick-off',
    'corner',
    'carry',
    'offside',
    'whistle',
    'kick-off',
    'whistle',
  ]);
});

describe('a file of many matches', () => {
  const many = [
    ...events([]),
    ...events([at('Shot/Shot', '1H', 100, 309, [101])]).map(event => ({
      ...event,
      matchId: 8,
      teamId: event.teamId === 1 ? 3 : event.teamId === 2 ? 4 : event.teamId,
    })),
  ];
  const files = {
    'matches.json': [
      entry(NONE, NONE),
      {...entry({score: 1}, NONE, {}, [3, 4]), wyId: 8, label: 'Thirdham - Fourthby, 1 - 0'},
    ],
  };
  test('one is chosen by number or by name', async () => {
    expect((await read(many, files, '8')).fixture.home.name).toBe('Thirdham');
    expect((await read(many, files, 'Fourthby')).score).toEqual({home: 1, away: 0});
  });
  test('without a choice they are listed', async () => {
    await expect(read(many, files)).rejects.toThrow(InputError);
    await expect(read(many, files)).rejects.toThrow(/holds 2 matches[\s\S]*Thirdham v Fourthby/);
  });
});

test.each<[string, unknown, RegExp]>([
  [
    'a period that is none',
    {events: events([]).map(event => ({...event, matchPeriod: '3H'}))},
    /events\[0\]\.matchPeriod: is "3H"; expected "1H"/,
  ],
  [
    'a time that is none',
    events([]).map(event => ({...event, eventSec: -1})),
    /\[0\]\.eventSec: is -1; expected at least 0/,
  ],
  ['one team', {events: events([]).map(event => ({...event, teamId: 1}))}, /expected the events of two teams/],
])('%s is refused', async (_, value, message) => {
  await expect(read(value)).rejects.toThrow(message);
});

describe('a matches file that is named', () => {
  const reading = (kind: 'lineups' | 'matches', value: unknown) =>
    readValue(file([]), 'm.json', {
      context: {...contextOf('m.json', OFFICIAL), named: {[kind]: {file: 'mine.json', value}}},
    });

  test('is used instead of what lies beside', async () => {
    expect((await reading('matches', [entry({score: 2}, NONE)])).origin?.warnings.join()).toMatch(/mine\.json/);
  });

  test('has to hold the match', async () => {
    await expect(reading('matches', [])).rejects.toThrow(/^--matches mine\.json: no Wyscout entry for match \d+$/);
  });

  test('is the only one: line-ups are in it', async () => {
    await expect(reading('lineups', [])).rejects.toThrow(
      new InputError(
        '--lineups mine.json: m.json is in the format Wyscout events, version 2, which takes no --lineups',
      ),
    );
  });
});
