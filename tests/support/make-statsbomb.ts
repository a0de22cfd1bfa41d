import {TYPE} from '../../src/formats/statsbomb/event-types.ts';

// A small match as StatsBomb writes one. Homeham's players have the ids 101 to 115, Awayton's 201 to 215.

export const HOME = {id: 1, name: 'Homeham'};
export const AWAY = {id: 2, name: 'Awayton'};

export type Raw = {readonly [field: string]: unknown};

export function person(id: number) {
  return {id, name: `Given Middle Name${id}`};
}

/** One record: `at('goal shot', 1, '12:30', HOME, {…})`; its index is its place in the file unless it is given. */
export function at(type: keyof typeof TYPE, period: number, time: string, team: typeof HOME, fields: Raw = {}): Raw {
  const [minutes = 0, seconds = 0] = time.split(':').map(Number);
  const clock = (value: number) => String(Math.floor(value)).padStart(2, '0');
  const base = [0, 45, 90, 105, 120][period - 1]!;
  return {
    period,
    timestamp: `00:${clock(minutes)}:${clock(seconds)}.${String(Math.round((seconds % 1) * 1000)).padStart(3, '0')}`,
    minute: base + minutes,
    second: Math.floor(seconds),
    type: {id: TYPE[type], name: NAMES[type] ?? type},
    team,
    ...fields,
  };
}

const NAMES: {readonly [type in keyof typeof TYPE]?: string} = {
  pass: 'Pass',
  shot: 'Shot',
  substitution: 'Substitution',
  startingXi: 'Starting XI',
};

export function eleven(team: typeof HOME, formation: number | null = 442): Raw {
  const positions = [1, 2, 3, 5, 6, 12, 13, 15, 16, 22, 24];
  const lineup = positions.map((position, n) => ({
    player: person(team.id * 100 + n + 1),
    position: {id: position, name: `Position ${position}`},
    jersey_number: n + 1,
  }));
  return at('startingXi', 1, '0:0', team, {tactics: {formation, lineup}});
}

/** The records of a match: elevens, half starts and ends around what is given, numbered and named. */
export function match(
  records: readonly Raw[],
  periods: readonly [period: number, end: string][] = [
    [1, '45:30'],
    [2, '48:0'],
  ],
): readonly Raw[] {
  const all = periods.flatMap(([period, end]) => [
    ...[HOME, AWAY].map(team => at('halfStart', period, '0:0', team)),
    ...records.filter(record => record.period === period),
    ...[HOME, AWAY].map(team => at('halfEnd', period, end, team)),
  ]);
  return numbered([eleven(HOME), eleven(AWAY), ...all]);
}

/** The same records with an index and an id each, where they have none. */
export function numbered(records: readonly Raw[]): readonly Raw[] {
  return records.map((record, n) => ({id: `id-${n + 1}`, index: n + 1, ...record}));
}

export function shot(
  period: number,
  time: string,
  team: typeof HOME,
  player: number,
  outcome: keyof typeof OUTCOMES,
  fields: Raw = {},
): Raw {
  const {shot: more, ...rest} = fields as {shot?: Raw};
  return at('shot', period, time, team, {
    player: person(player),
    location: [108, 40],
    shot: {
      statsbomb_xg: 0.25,
      outcome: {id: OUTCOMES[outcome], name: outcome},
      type: {id: 87, name: 'Open Play'},
      ...more,
    },
    ...rest,
  });
}

const OUTCOMES = {
  Blocked: 96,
  Goal: 97,
  'Off T': 98,
  Post: 99,
  Saved: 100,
  Wayward: 101,
  'Saved Off Target': 115,
  'Saved to Post': 116,
};

export function pass(period: number, time: string, team: typeof HOME, player: number, fields: Raw = {}): Raw {
  return at('pass', period, time, team, {
    player: person(player),
    location: [60, 40],
    pass: {end_location: [70, 40], ...fields},
  });
}

export function lineups(): readonly Raw[] {
  return [AWAY, HOME].map(team => ({
    team_id: team.id,
    team_name: team.name,
    lineup: Array.from({length: 15}, (_, n) => ({
      player_id: team.id * 100 + n + 1,
      player_name: person(team.id * 100 + n + 1).name,
      player_nickname: n === 8 ? null : `Given Known${team.id * 100 + n + 1}`,
      jersey_number: n + 1,
      country: {id: 1, name: 'England'},
    })),
  }));
}

export function matchesEntry(id: number, home: typeof HOME, away: typeof HOME, score: readonly [number, number]): Raw {
  const team = (side: 'home' | 'away', {id: teamId, name}: typeof HOME) => ({
    [`${side}_team_id`]: teamId,
    [`${side}_team_name`]: name,
    managers: [{id: 9, name: 'Registered Manager', nickname: `Manager of ${name}`}],
  });
  return {
    match_id: id,
    match_date: '2011-05-28',
    kick_off: '20:45:00.000',
    competition: {competition_name: 'Cup'},
    season: {season_name: '2010/2011'},
    home_team: team('home', home),
    away_team: team('away', away),
    home_score: score[0],
    away_score: score[1],
    competition_stage: {id: 26, name: 'Final'},
    stadium: {id: 1, name: 'The Ground'},
    referee: {id: 1, name: 'A Referee'},
  };
}
