import type {Match, Player, Squad, Team} from '../match/match.ts';
import {type PerSide, perSide, SIDES, type Side} from '../match/side.ts';
import {familyName, withUniqueShortNames} from './known-names.ts';
import type {StatsbombBeside} from './statsbomb-beside.ts';
import {type RawEvent, type RawMatch, TYPE} from './statsbomb-schema.ts';
import {teamCodes} from './team-code.ts';

export type StatsbombTeams = {
  readonly ids: PerSide<number>;
  readonly sideOf: (event: RawEvent) => Side;
  readonly teams: PerSide<Team>;
  readonly lineUps: NonNullable<Match['lineUps']> | undefined;
  readonly warnings: readonly string[];
};

type RawTeam = RawEvent['team'];

/** Who plays: home and away as the matches file says, or else in the order of the starting elevens; players with their nicknames. */
export function statsbombTeams(
  events: readonly RawEvent[],
  {lineups, entry}: StatsbombBeside,
): StatsbombTeams | undefined {
  const elevens = events.filter(({type}) => type.id === TYPE.startingXi);
  const found = new Map([...elevens, ...events].map(({team}) => [team.id, team]));
  const [first, second, ...others] = found.values();
  if (first === undefined || second === undefined || others.length > 0) return undefined;
  const warnings: string[] = [];
  const swapped = isHome(entry?.match, second) && isAway(entry?.match, first);
  if (entry === undefined) {
    warnings.push(`no matches file lies beside it, so that ${first.name}, named first, are taken for the home side`);
  } else if (!swapped && !(isHome(entry.match, first) && isAway(entry.match, second))) {
    warnings.push(
      `${entry.file} has other teams for this match: ${first.name}, named first, are taken for the home side`,
    );
  }
  const raw: PerSide<RawTeam> = swapped ? {home: second, away: first} : {home: first, away: second};
  const ours = lineups?.filter(({team_id}) => team_id === first.id || team_id === second.id);
  if (lineups === undefined) {
    warnings.push('no line-ups file lies beside it, so that players have their registered names and no bench is known');
  } else if (ours?.length !== 2) {
    warnings.push('the line-ups file beside it is of other teams, and is not used');
  }
  const listed = ours?.length === 2 ? ours : undefined;
  const owners = ownersOf(events, listed);
  const squads = perSide(side => squadOf(raw[side], events, listed, owners));
  const complete = SIDES.every(side => squads[side].starting.length > 0);
  if (!complete) warnings.push('the starting elevens are not in the file, so that no line-ups are shown');
  const codes = teamCodes(raw.home.name, raw.away.name);
  const officials = {home: entry?.match.home_team.managers, away: entry?.match.away_team.managers};
  const teams = perSide((side): Team => {
    const formation = formationOf(elevens.find(({team}) => team.id === raw[side].id)?.tactics?.formation);
    const [manager] =
      entry === undefined || warnings.some(text => text.includes('other teams for')) ? [] : (officials[side] ?? []);
    return {
      name: raw[side].name,
      short: codes[side],
      ...(manager === undefined ? {} : {manager: manager.nickname ?? manager.name}),
      ...(formation === undefined ? {} : {formation}),
    };
  });
  return {
    ids: {home: raw.home.id, away: raw.away.id},
    sideOf: ({team}) => (team.id === raw.home.id ? 'home' : 'away'),
    teams,
    lineUps: complete ? namedShort(squads) : undefined,
    warnings,
  };
}

function isHome(match: RawMatch | undefined, {id}: RawTeam): boolean {
  return match?.home_team.home_team_id === id;
}

function isAway(match: RawMatch | undefined, {id}: RawTeam): boolean {
  return match?.away_team.away_team_id === id;
}

/** `442` is 4-4-2. */
export function formationOf(formation: number | string | null | undefined): string | undefined {
  const lines = String(formation ?? '').replace(/\D/g, '');
  return lines.length < 2 ? undefined : Array.from(lines).join('-');
}

/** Which team a player is of: as the line-ups say, or else as the first event does that names the player. */
function ownersOf(events: readonly RawEvent[], lineups: StatsbombBeside['lineups']): ReadonlyMap<number, number> {
  const listed = (lineups ?? []).flatMap(({team_id, lineup}) =>
    lineup.map(({player_id}) => [player_id, team_id] as const),
  );
  const named = events.flatMap(({team, player, tactics, substitution}) => [
    ...(tactics?.lineup.map(starter => [starter.player.id, team.id] as const) ?? []),
    ...(player ? [[player.id, team.id] as const] : []),
    ...(substitution ? [[substitution.replacement.id, team.id] as const] : []),
  ]);
  // Of several entries for a key the last one counts.
  return new Map([...named.reverse(), ...listed]);
}

function squadOf(
  team: RawTeam,
  events: readonly RawEvent[],
  lineups: StatsbombBeside['lineups'],
  owners: ReadonlyMap<number, number>,
): Squad {
  const listed = new Map<string, Player>();
  for (const player of lineups?.find(({team_id}) => team_id === team.id)?.lineup ?? []) {
    const {player_id, player_name, player_nickname, jersey_number, country} = player;
    const known = player_nickname ?? player_name;
    listed.set(String(player_id), {
      id: String(player_id),
      name: player_name,
      ...(known === player_name || known === '' ? {} : {nickname: known}),
      short: familyName(known === '' ? player_name : known, {country: country?.name, registered: !player_nickname}),
      ...(jersey_number === null || jersey_number === undefined ? {} : {number: jersey_number}),
    });
  }
  const playerOf = ({id, name}: RawTeam, number?: number | null): Player =>
    listed.get(String(id)) ?? {id: String(id), name, ...(number === null || number === undefined ? {} : {number})};
  const own = events.filter(event => event.team.id === team.id);
  const eleven = own.find(({type}) => type.id === TYPE.startingXi)?.tactics;
  const starting = inFormation(eleven?.lineup ?? [], formationOf(eleven?.formation)).map(({player, jersey_number}) =>
    playerOf(player, jersey_number),
  );
  const ids = new Set(starting.map(({id}) => id));
  const others = own
    .flatMap(({player, substitution}) => [player, substitution?.replacement])
    .flatMap(player => (player && owners.get(player.id) === team.id ? [playerOf(player)] : []));
  const bench = new Map([...listed.values(), ...others].map(player => [player.id, player]));
  return {starting, bench: [...bench.values()].filter(({id}) => !ids.has(id))};
}

type Placed = NonNullable<RawEvent['tactics']>['lineup'][number];

/** Goalkeeper, then each line of the formation from the back, each from right to left. */
function inFormation(lineup: readonly Placed[], formation: string | undefined): readonly Placed[] {
  const place = ({position}: Placed) => POSITIONS[position.id] ?? [9, 0];
  const fromBack = [...lineup].sort((a, b) => place(a)[0] - place(b)[0]);
  const lines = formation?.split('-').map(Number) ?? [];
  if (1 + lines.reduce((sum, count) => sum + count, 0) !== lineup.length) return fromBack;
  let from = 0;
  return [1, ...lines].flatMap(count => {
    from += count;
    return fromBack.slice(from - count, from).sort((a, b) => place(a)[1] - place(b)[1]);
  });
}

/** By StatsBomb's position ids: how far up the pitch, and how far to the left, from -2 (right wing) to 2. */
const POSITIONS: Readonly<Record<number, readonly [depth: number, left: number]>> = {
  1: [0, 0],
  2: [1, -2],
  3: [1, -1],
  4: [1, 0],
  5: [1, 1],
  6: [1, 2],
  7: [2, -2],
  8: [2, 2],
  9: [3, -1],
  10: [3, 0],
  11: [3, 1],
  12: [4, -2],
  13: [4, -1],
  14: [4, 0],
  15: [4, 1],
  16: [4, 2],
  17: [5, -2],
  18: [5, -1],
  19: [5, 0],
  20: [5, 1],
  21: [5, 2],
  22: [6, -1],
  23: [6, 0],
  24: [6, 1],
  25: [6, 0],
};

function namedShort({home, away}: PerSide<Squad>): PerSide<Squad> {
  const [homeXi, homeBench, awayXi, awayBench] = withUniqueShortNames([
    home.starting,
    home.bench,
    away.starting,
    away.bench,
  ]);
  return {
    home: {starting: [...homeXi!], bench: [...homeBench!]},
    away: {starting: [...awayXi!], bench: [...awayBench!]},
  };
}
