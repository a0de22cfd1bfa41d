import {describe, expect, test} from 'vitest';
import {readMatch} from '../../../src/formats/read-match.ts';
import {formatMinute} from '../../../src/match/model/clock.ts';
import type {EventOf, EventType} from '../../../src/match/model/event.ts';
import type {Match} from '../../../src/match/model/match.ts';
import {buildTimeline} from '../../../src/match/model/timeline.ts';
import {beside} from '../../support/make-companions.ts';
import {at, entry, events, file, type Raw} from '../../support/make-wyscout.ts';

// What whole archives have, and single files rarely.

const NONE = {score: 0};

async function readText(text: string, files: Readonly<Record<string, unknown>> = {}): Promise<Match> {
  return readMatch(new TextEncoder().encode(text), 'm.json', {companions: beside(files)});
}

const read = (given: readonly Raw[], official: Raw): Promise<Match> =>
  readText(JSON.stringify(file(given)), {'matches.json': [official]});

function of<T extends EventType>({events: all}: Match, type: T): readonly EventOf<T>[] {
  return all.filter((event): event is EventOf<T> => event.type === type);
}

const final = (match: Match) => buildTimeline(match).record.states.at(-1)!;

describe('home and away without a matches file', () => {
  const {teams, ...rest} = file([]) as {teams: Readonly<Record<string, unknown>>};
  const textOf = (keys: readonly string[]) =>
    `{"teams" : {${keys.map(key => `"${key}" : ${JSON.stringify(teams[key])}`).join(',')}}, ${JSON.stringify(rest).slice(1)}`;

  test.each([
    [['1', '2'], 'Homeham'],
    [['2', '1'], 'Awayön'],
  ])('are in the order %j of the text', async (keys, home) => {
    const match = await readText(textOf(keys));
    expect(match.fixture.home.name).toBe(home);
    expect(match.origin?.warnings).toEqual([
      `no matches file next to it: ${home}, the first team listed, are taken as the home side; line-ups and substitutions are unknown`,
    ]);
  });

  test('are in the order of a list', async () => {
    const listed = {...rest, teams: [teams['2'], teams['1']]};
    expect((await readText(JSON.stringify(listed))).fixture.home.name).toBe('Awayön');
  });

  test('are by the kick-off if the file lists other teams too', async () => {
    const match = await readText(
      textOf(['2', '1']).replace('"teams" : {', '"teams" : {"3": {"team": {"wyId": 3, "name": "X"}},'),
    );
    expect(match.fixture.home.name).toBe('Homeham');
  });
});

describe('cards', () => {
  const foul = (second: number, player: number, tag: number) => at('Foul/Foul', '1H', second, player, [tag]);
  const cards = async (given: readonly Raw[], red?: Readonly<Record<number, string>>) => {
    const match = await read(given, entry({...NONE, ...(red === undefined ? {} : {red})}, NONE));
    return of(match, 'card').map(({player, card}) => `${player} ${card}`);
  };

  test.each<[string, readonly Raw[], Readonly<Record<number, string>> | undefined, readonly string[]]>([
    ['a red card soon after a yellow one', [foul(100, 104, 1702), foul(110, 104, 1701)], undefined, ['yellow', 'red']],
    [
      'a second yellow card soon after the first',
      [foul(100, 104, 1702), foul(110, 104, 1703)],
      {104: '2'},
      ['yellow', 'second-yellow'],
    ],
    ['one card twice', [foul(100, 104, 1702), foul(110, 104, 1702)], undefined, ['yellow']],
    ['one red card twice', [foul(100, 104, 1701), foul(110, 104, 1701)], {104: '2'}, ['red']],
    ['two cards of a player who stayed on', [foul(100, 104, 1702), foul(900, 104, 1703)], {}, ['yellow']],
    [
      'two yellow tags of a player who was sent off',
      [foul(100, 104, 1702), foul(900, 104, 1702)],
      {104: '16'},
      ['yellow', 'second-yellow'],
    ],
    ['the only record of a second booking', [foul(900, 104, 1702)], {104: '16'}, ['second-yellow']],
    [
      'a booking long before the red card',
      [foul(900, 104, 1702), foul(2000, 104, 1701)],
      {104: '34'},
      ['yellow', 'red'],
    ],
  ])('%s', async (_, given, red, expected) => {
    expect(await cards(given, red)).toEqual(expected.map(card => `104 ${card}`));
  });

  test('a second card that the matches file does not have is a warning', async () => {
    const match = await read([foul(100, 105, 1702), foul(900, 105, 1703)], entry({...NONE, red: {}}, NONE));
    expect(match.origin?.warnings).toEqual([
      'the second card of T. Player105 is left out: matches.json has no sending-off',
    ]);
    expect(final(match).tallies.home).toMatchObject({yellowCards: 1, redCards: 0});
  });
});

describe('goals', () => {
  const beaten = at('Save attempt/Reflexes', '1H', 102, 201, [101, 1802]);

  test('that only the beaten goalkeeper’s record has count if the stated score counts them', async () => {
    const match = await read([beaten], entry({score: 1}, NONE));
    expect(match.score).toEqual({home: 1, away: 0});
    expect(of(match, 'goal')).toMatchObject([{side: 'home', goalkeeper: '201', clock: {minute: 2}}]);
    expect(of(match, 'goal')[0]).not.toHaveProperty('scorer');
    expect(match.origin?.warnings).toEqual([
      "only the record of the beaten goalkeeper has the goal at 2'; the stated score counts it",
    ]);
    expect(of(await read([beaten], entry(NONE, NONE)), 'goal')).toEqual([]);
  });

  test('have the scorer of the shot before', async () => {
    const shot = at('Shot/Shot', '1H', 100, 109, [402, 1801]);
    const match = await read([shot, beaten], entry({score: 1}, NONE));
    expect(of(match, 'goal')).toMatchObject([{side: 'home', scorer: '109', goalkeeper: '201', body: 'right-foot'}]);
    expect(of(match, 'shot')).toEqual([]);
    expect(of(await read([shot, beaten], entry(NONE, NONE)), 'shot')).toHaveLength(1);
  });

  test('without a shot are left out if the others add up to the stated score', async () => {
    const touch = at('Others on the ball/Touch', '1H', 500, 109, [101]);
    const shot = at('Shot/Shot', '1H', 100, 109, [101, 1801]);
    const match = await read([shot, touch], entry({score: 1}, NONE));
    expect(match.score).toEqual({home: 1, away: 0});
    expect(match.origin?.warnings).toEqual([
      "the goal at 9' is left out: it is recorded without a shot, and the others add up to the stated score",
    ]);
    expect(of(await read([shot, touch], entry({score: 2}, NONE)), 'goal')).toHaveLength(2);
  });

  test('straight from a corner count as corners too', async () => {
    const match = await read([at('Free Kick/Corner', '1H', 100, 109, [101, 1801])], entry({score: 1}, NONE));
    expect(final(match)).toMatchObject({score: {home: 1}, tallies: {home: {corners: 1}}});
  });
});

describe('substitutions with a player 0', () => {
  const change = (playerIn: number, playerOut: number) => ({playerIn, playerOut, minute: 55});
  const late = at('Pass/Simple pass', '2H', 2000, 112, [1801]);

  test('take the one player off, for one who is not known', async () => {
    const match = await read([], entry({...NONE, substitutions: [change(0, 105), change(112, 104)]}, NONE));
    expect(of(match, 'substitution').map(({on, off, clock}) => [on, off, formatMinute(clock)])).toEqual([
      ['unknown-home-1', '105', "55'"],
      ['112', '104', "55'"],
    ]);
    expect(final(match).lineUps.home.get('105')?.place).toBe('substituted');
    expect(match.origin?.warnings).toEqual(["who comes on for T. Player105 at 55' is not known"]);
  });

  test('are left out without the one who goes off, with a warning', async () => {
    const match = await read([late], entry({...NONE, substitutions: [change(112, 0)]}, NONE));
    expect(of(match, 'substitution')).toEqual([]);
    expect(match.origin?.warnings[0]).toBe("who goes off for T. Player112 at 55' is not known");
  });
});

test('ids in place of names, and numbers as text, are read as the names and numbers', async () => {
  const named = [
    at('Shot/Shot', '1H', 1200, 109, [101, 402, 1801]),
    at('Free Kick/Corner', '1H', 1300, 107, [1801]),
    at('Foul/Hand foul', '1H', 1400, 204, [1702]),
    at('Save attempt/Reflexes', '1H', 1201, 201, [101]),
  ];
  const ids: Readonly<Record<string, readonly [number, number]>> = {
    'Pass/Simple pass': [8, 85],
    'Shot/Shot': [10, 100],
    'Free Kick/Corner': [3, 30],
    'Foul/Hand foul': [2, 21],
    'Save attempt/Reflexes': [9, 90],
  };
  const places = (event: Raw) =>
    (event.positions as readonly {x: number; y: number}[]).map(({x, y}) => ({x: String(x), y: String(y)}));
  const asNames = events(named);
  const variants: readonly ((event: Raw) => Raw)[] = [
    event => {
      const [eventName, subEventName] = ids[`${event.eventName}/${event.subEventName}`]!;
      return {...event, eventName, subEventName, positions: places(event)};
    },
    ({eventName, subEventName, ...event}) => {
      const [eventId, subEventId] = ids[`${eventName}/${subEventName}`]!;
      return {...event, eventId, subEventId, playerId: String(event.playerId), eventSec: String(event.eventSec)};
    },
  ];
  const expected = await readText(JSON.stringify({...file([]), events: asNames}));
  for (const variant of variants) {
    expect(await readText(JSON.stringify({...file([]), events: asNames.map(variant)}))).toEqual(expected);
  }
  expect(final(expected)).toMatchObject({score: {home: 1, away: 0}, tallies: {home: {corners: 1}, away: {fouls: 1}}});
});
