import type {Player, Squad} from '../../match/model/match.ts';
import {type PerSide, perSide} from '../../match/model/side.ts';
import {familyName, withUniqueShortNames} from '../shared/short-names.ts';
import type {StatsbombCompanions} from './companion-files.ts';
import {TYPE} from './event-types.ts';
import type {RawEvent} from './schema.ts';

type Lineups = StatsbombCompanions['lineups'];
type Listed = NonNullable<Lineups>[number]['lineup'][number];
type RawPlayer = NonNullable<RawEvent['player']>;

/** Both squads: the starters, in the order of the formation, and every other player in the line-ups or the events. */
export function squadsOf(events: readonly RawEvent[], teams: PerSide<number>, lineups: Lineups): PerSide<Squad> {
  const members = membersOf(events, lineups);
  const squads = perSide((side): Squad => {
    const eleven = events.find(({type, team}) => type.id === TYPE.startingXi && team.id === teams[side])?.tactics;
    const numbers = new Map(eleven?.lineup.map(({player, jersey_number}) => [player.id, jersey_number]));
    const own = new Map(
      [...members].flatMap(([id, {team, player}]) => (team === teams[side] ? [[id, player] as const] : [])),
    );
    const starting = inFormation(eleven?.lineup ?? [], formationOf(eleven?.formation)).map(({player}) =>
      withNumber(own.get(player.id) ?? plain(player), numbers.get(player.id)),
    );
    return {starting, bench: [...own].flatMap(([id, player]) => (numbers.has(id) ? [] : [player]))};
  });
  return withUniqueShortNames(squads);
}

type Member = {readonly team: number; readonly player: Player};

/** Every player with the team: from the line-ups, or else from the first record that names the player. */
function membersOf(events: readonly RawEvent[], lineups: Lineups): ReadonlyMap<number, Member> {
  const members = new Map<number, Member>();
  const add = (team: number, player: RawPlayer | null | undefined) => {
    if (player && !members.has(player.id)) members.set(player.id, {team, player: plain(player)});
  };
  for (const {team_id, lineup} of lineups ?? []) {
    for (const player of lineup) members.set(player.player_id, {team: team_id, player: listed(player)});
  }
  for (const {team, tactics} of events) for (const {player} of tactics?.lineup ?? []) add(team.id, player);
  for (const {team, player, substitution} of events) {
    add(team.id, player);
    add(team.id, substitution?.replacement);
  }
  return members;
}

function plain({id, name}: RawPlayer): Player {
  return {id: String(id), name};
}

function listed({player_id, player_name, player_nickname, jersey_number, country}: Listed): Player {
  const known = player_nickname || player_name;
  const player: Player = {
    id: String(player_id),
    name: player_name,
    ...(known === player_name ? {} : {nickname: known}),
    short: familyName(known, {country: country?.name, registered: !player_nickname}),
  };
  return withNumber(player, jersey_number);
}

function withNumber(player: Player, number: number | null | undefined): Player {
  return number === null || number === undefined ? player : {...player, number};
}

/** `442` is 4-4-2. */
export function formationOf(formation: number | string | null | undefined): string | undefined {
  const lines = String(formation ?? '').replace(/\D/g, '');
  return lines.length < 2 ? undefined : Array.from(lines).join('-');
}

type Placed = NonNullable<RawEvent['tactics']>['lineup'][number];

/** True if the formation has exactly as many places as the line-up has players. */
export function fits(lineup: readonly Placed[], formation: string | undefined): boolean {
  const outfield = formation?.split('-').reduce((sum, count) => sum + Number(count), 0) ?? 0;
  return 1 + outfield === lineup.length;
}

/** Goalkeeper, then each line of the formation from the back, each from right to left. */
export function inFormation(lineup: readonly Placed[], formation: string | undefined): readonly Placed[] {
  const place = ({position}: Placed) => POSITIONS[position.id] ?? [9, 0];
  const fromBack = [...lineup].sort((a, b) => place(a)[0] - place(b)[0]);
  if (!fits(lineup, formation)) return fromBack;
  const lines = formation?.split('-').map(Number) ?? [];
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
