// A small match as Wyscout writes one. Homeham (1) has the players 101 to 115, Awayton (2) 201 to 215.

export type Raw = {readonly [field: string]: unknown};
type Period = '1H' | '2H' | 'E1' | 'E2' | 'P';

/** One event: `at('Shot/Shot', '1H', 192.5, 109, [402, 1801])`; the team is the player's. */
export function at(
  name: string,
  matchPeriod: Period,
  eventSec: number,
  playerId: number,
  tags: readonly number[] = [],
  fields: Raw = {},
): Raw {
  const [eventName, subEventName = ''] = name.split('/');
  return {
    eventName,
    subEventName,
    matchPeriod,
    eventSec,
    playerId,
    teamId: Math.floor(playerId / 100),
    matchId: 7,
    tags: tags.map(id => ({id})),
    positions: [
      {x: 90, y: 50},
      {x: 100, y: 50},
    ],
    ...fields,
  };
}

/** A pass of each side at the start and at the end of each period, so that there are two sides, around what is given. */
export function events(given: readonly Raw[], periods: readonly Period[] = ['1H', '2H']): readonly Raw[] {
  const all = periods.flatMap(period => [
    at('Pass/Simple pass', period, 1, 102, [1801]),
    at('Pass/Simple pass', period, 2, 202, [1801]),
    ...given.filter(({matchPeriod}) => matchPeriod === period),
  ]);
  return all.map((event, n) => ({id: 1000 + n, ...event}));
}

export function file(given: readonly Raw[], periods?: readonly Period[]): Raw {
  const squad = (team: number) => [
    null,
    {player: null},
    ...Array.from({length: 15}, (_, n) => ({
      player: {
        wyId: team * 100 + n + 1,
        shortName: n === 3 ? `T. Mand\\u017euki\\u0107${team}` : `T. Player${team * 100 + n + 1}`,
        firstName: 'Tom',
        lastName: `Player${team * 100 + n + 1}`,
        role: {code2: n === 0 ? 'GK' : n < 5 ? 'DF' : n < 9 ? 'MD' : 'FW'},
      },
    })),
  ];
  const team = (wyId: number, name: string) => ({team: {wyId, name}});
  return {
    events: events(given, periods),
    teams: {'1': team(1, 'Homeham'), '2': team(2, 'Away\\u00f6n')},
    players: {'1': squad(1), '2': squad(2)},
  };
}

type Side = {
  readonly score: number;
  readonly scoreET?: number;
  readonly scoreP?: number;
  readonly substitutions?: unknown;
  /** The minutes in which players were sent off, by their ids; everybody else was not. */
  readonly red?: Readonly<Record<number, string>>;
};

export function entry(home: Side, away: Side, fields: Raw = {}, teams: readonly [number, number] = [1, 2]): Raw {
  const data = (teamId: number, side: string, {score, scoreET = 0, scoreP = 0, substitutions = 'null', red}: Side) => {
    const place = (n: number) => ({
      playerId: teamId * 100 + n,
      goals: 'null',
      yellowCards: '0',
      ...(red === undefined ? {} : {redCards: red[teamId * 100 + n] ?? '0'}),
    });
    const lineup = Array.from({length: 11}, (_, n) => place(11 - n));
    const bench = Array.from({length: 4}, (_, n) => place(12 + n));
    return {teamId, side, score, scoreET, scoreP, hasFormation: 1, formation: {lineup, bench, substitutions}};
  };
  return {
    wyId: 7,
    label: 'Homeham - Away\\u00f6n, 1 - 0',
    dateutc: '2018-07-15 15:00:00',
    venue: 'Stadi\\u00f3n',
    competitionId: 28,
    groupName: '',
    gameweek: 3,
    teamsData: {[teams[0]]: data(teams[0], 'home', home), [teams[1]]: data(teams[1], 'away', away)},
    ...fields,
  };
}
