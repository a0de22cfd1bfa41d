import {describe, expect, test} from 'vitest';
import type {Competitor, Roster} from '../../../src/formats/espn/schema.ts';
import {readPeople} from '../../../src/formats/espn/teams.ts';

const competitor = (homeAway: 'home' | 'away', team: object) =>
  ({homeAway, team, linescores: []}) as unknown as Competitor;
const COMPETITORS = {
  home: competitor('home', {
    id: '1',
    displayName: 'São Northport',
    name: 'Northport',
    shortDisplayName: 'Northp.',
    location: 'North',
    abbreviation: 'NOR',
  }),
  away: competitor('away', {displayName: 'Westmere'}),
};

type Listed = readonly [name: string | undefined, more?: object];
const roster = (
  homeAway: 'home' | 'away',
  formation: string | undefined,
  starters: readonly Listed[],
  bench: readonly Listed[] = [],
) => {
  const listed =
    (starter: boolean | null) =>
    ([displayName, more = {}]: Listed, n: number) => ({
      starter,
      jersey: `${n + 1}`,
      athlete: displayName === undefined ? null : {displayName, lastName: displayName.split(' ').at(-1), ...more},
    });
  return {
    homeAway,
    formation,
    roster: [...starters.map(listed(true)), ...bench.map(listed(null))],
  } as unknown as Roster;
};
const AWAY = roster('away', '1', [['Kit Keep'], ['Wes Moor']]);

describe('a team in a play or a text', () => {
  const {sideOfTeam} = readPeople(COMPETITORS, []);

  test.each([
    [{id: '1'}, 'home'],
    [{id: '1', displayName: 'Westmere'}, 'home'],
    // The away team has no id, so the name counts.
    [{id: '2', displayName: 'Westmere'}, 'away'],
    [{id: '2'}, undefined],
    [{displayName: 'Sao Northport'}, 'home'],
    [{displayName: 'Easterby'}, undefined],
    [{}, undefined],
    [null, undefined],
    [undefined, undefined],
    ['Northport', 'home'],
    ['NORTHP', 'home'],
    ['north', 'home'],
    ['nor', 'home'],
    ['westmere', 'away'],
    ['', undefined],
  ])('%j is the %s side', (team, side) => {
    expect(sideOfTeam(team as Parameters<typeof sideOfTeam>[0])).toBe(side);
  });
});

describe('a player', () => {
  const home = roster(
    'home',
    '2',
    [['Ada Birch', {id: '17'}], ['Bea Cole'], [undefined]],
    [['Ada Birch', {id: '18'}], ['Kit Keep']],
  );
  const people = readPeople(COMPETITORS, [home, AWAY]);

  test('has the name for an id; of two with one name, the second has the shirt number or the team after it', () => {
    const ids = [...people.lineUps!.home.starting, ...people.lineUps!.home.bench!].map(({id}) => id);
    expect(ids).toEqual(['Ada Birch', 'Bea Cole', 'Ada Birch (1)', 'Kit Keep']);
    expect(people.lineUps?.away.starting.map(({id}) => id)).toEqual(['Kit Keep (1)', 'Wes Moor']);
    const third = readPeople(COMPETITORS, [roster('home', '', [['A B']], [['A B'], ['C D'], ['A B', {}]]), AWAY]);
    expect(third.lineUps?.home.bench?.map(({id}) => id)).toEqual(['A B (1)', 'C D', 'A B (3)']);
  });

  test.each([
    [{id: '17'}, 'Ada Birch'],
    [{id: '18'}, 'Ada Birch (1)'],
    [{id: '99', displayName: 'Bea COLE'}, 'Bea Cole'],
    [{displayName: 'Ada Birch'}, 'Ada Birch'],
    [{displayName: 'Eve New'}, 'Eve New'],
    [{id: '99'}, undefined],
    [{}, undefined],
    [null, undefined],
    [undefined, undefined],
  ])('%j is %s', (athlete, id) => {
    expect(people.idOf(athlete)).toBe(id);
  });

  test('plays for one side', () => {
    expect(['Ada Birch (1)', 'Wes Moor', 'Eve New', undefined].map(id => people.sideOfPlayer(id))).toEqual([
      'home',
      'away',
      undefined,
      undefined,
    ]);
  });
});

describe('the line-ups', () => {
  const of = (count: number, formation?: string, jersey?: string) => {
    const starters = Array.from({length: count}, (_, n): Listed => [`P ${n}`]);
    const home = roster('home', formation, starters);
    const shirts = jersey === undefined ? home : {...home, roster: home.roster.map(each => ({...each, jersey}))};
    return readPeople(COMPETITORS, [shirts, AWAY]);
  };

  test.each([
    [3, '1-1', '1-1'],
    [3, '2', undefined],
    [4, '1-1', undefined],
    [11, '4-2-3-1', '4-2-3-1'],
    [11, '4-4-1', undefined],
    [11, 'x4-4-2', undefined],
    [11, '4-4-2x', undefined],
    [11, undefined, undefined],
  ])('of %i players in a %s have the formation %s', (count, formation, expected) => {
    expect(of(count, formation).formations.home).toBe(expected);
  });

  test('are none without starters on both sides, and with more than eleven', () => {
    expect(of(11).lineUps).toBeDefined();
    expect(of(12).lineUps).toBeUndefined();
    expect(of(0).lineUps).toBeUndefined();
    expect(readPeople(COMPETITORS, [AWAY]).lineUps).toBeUndefined();
  });

  test.each([
    ['7', 7],
    ['99', 99],
    ['1234', undefined],
    ['7a', undefined],
    ['a7', undefined],
    ['', undefined],
  ])('have the number of the shirt %j: %s', (jersey, number) => {
    expect(of(1, undefined, jersey).lineUps?.home.starting[0]?.number).toBe(number);
  });
});

test('players are in the order of the formation: from the goalkeeper forwards, each line from right to left', () => {
  const places = [
    'Forward',
    'Left Winger',
    'Right Striker',
    'Attacking Midfielder',
    'Midfielder',
    'Center Left Midfielder',
    'Center Right Midfielder',
    'Left Midfielder',
    'Defensive Midfielder',
    'Right Wing-Back',
    'Left Back',
    'Central Left Defender',
    'Sweeper',
    'Centre Right Defender',
    'Right Back',
    'Goalkeeper',
    'Mascot',
  ];
  const home = {
    homeAway: 'home',
    roster: places.map(name => ({starter: false, athlete: {displayName: name}, position: {name}})),
  };
  const keeper = {starter: true, athlete: {displayName: 'Someone'}, position: null};
  const people = readPeople(COMPETITORS, [{...home, roster: [...home.roster, keeper]} as unknown as Roster, AWAY]);
  expect(people.lineUps?.home.bench?.map(({id}) => id)).toEqual([
    'Goalkeeper',
    'Right Back',
    'Centre Right Defender',
    'Sweeper',
    'Central Left Defender',
    'Left Back',
    'Right Wing-Back',
    'Defensive Midfielder',
    'Center Right Midfielder',
    'Midfielder',
    'Center Left Midfielder',
    'Left Midfielder',
    'Attacking Midfielder',
    'Right Striker',
    'Forward',
    'Left Winger',
    'Mascot',
  ]);
});
