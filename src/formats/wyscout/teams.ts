import type {Match, Player, Squad, Team} from '../../match/model/match.ts';
import {type PerSide, perSide, SIDES, type Side} from '../../match/model/side.ts';
import {familyName, withUniqueShortNames} from '../shared/short-names.ts';
import {teamCodes} from '../shared/team-code.ts';
import type {WyscoutEntry} from './companion-files.ts';
import {unescapedText, type WyscoutNames} from './names.ts';
import {playerOf, type WyscoutEvent} from './schema.ts';

export type WyscoutTeams = {
  readonly ids: PerSide<number>;
  readonly sideOf: (event: WyscoutEvent) => Side;
  readonly teams: PerSide<Team>;
  readonly lineUps: NonNullable<Match['lineUps']> | undefined;
  /** A player's id in the match; without line-ups, the name. */
  readonly idOf: (player: number | undefined) => string | undefined;
  readonly nameOf: (player: number) => string;
  readonly warnings: readonly string[];
};

/**
 * The teams: sides and squads from the matches file; without it, the home side is the first team that the file lists, as
 * `orderOf` gives them, or else the one that kicks off.
 */
export function wyscoutTeams(
  events: readonly WyscoutEvent[],
  entry: WyscoutEntry | undefined,
  names: WyscoutNames,
  orderOf: (teams: readonly number[]) => readonly number[] | undefined,
): WyscoutTeams | undefined {
  const [first, second, ...others] = [...new Set(events.map(({teamId}) => teamId))];
  if (first === undefined || second === undefined || others.length > 0) return undefined;
  const data = entry === undefined ? [] : Object.values(entry.match.teamsData);
  const stated = perSide(side =>
    data.find(team => team.side === side && (team.teamId === first || team.teamId === second)),
  );
  const known = stated.home !== undefined && stated.away !== undefined;
  const order = known ? undefined : orderOf([first, second]);
  const [home = first, away = second] = order ?? [];
  const ids = known ? {home: stated.home!.teamId, away: stated.away!.teamId} : {home, away};
  const labelled = teamsOfLabel(entry?.match.label);
  const name = (side: Side) => names.team(ids[side]) ?? (known ? labelled?.[side] : undefined) ?? `team ${ids[side]}`;
  const codes = teamCodes(name('home'), name('away'));
  const warnings: string[] = [];
  const taken =
    order === undefined
      ? `${name('home')}, who kick off, are taken as the home side`
      : `${name('home')}, the first team listed, are taken as the home side`;
  if (entry === undefined) {
    warnings.push(`no matches file next to it: ${taken}; line-ups and substitutions are unknown`);
  } else if (!known) {
    warnings.push(`${entry.file} has other teams for this match: ${taken}`);
  }
  const sideOf = ({teamId}: WyscoutEvent): Side => (teamId === ids.home ? 'home' : 'away');
  const squads = perSide(side => squadOf(side, stated[side]?.formation, ids[side], events, names));
  const complete = known && SIDES.every(side => squads[side].starting.length > 0);
  if (known && !complete) warnings.push(`${entry?.file} does not list the starting elevens: line-ups are not shown`);
  const idOf = complete
    ? (player: number | undefined) => (player === undefined ? undefined : String(player))
    : byName(events, names);
  return {
    ids,
    sideOf,
    teams: perSide(side => ({name: name(side), short: codes[side]})),
    lineUps: complete ? withUniqueShortNames(squads) : undefined,
    idOf,
    nameOf: names.playerName,
    warnings,
  };
}

/** `France - Croatia, 4 - 2` */
function teamsOfLabel(label: string | null | undefined): PerSide<string> | undefined {
  const [home, away, ...others] = unescapedText(label ?? '')
    .replace(/,[^,]*$/, '')
    .split(' - ');
  return home && away && others.length === 0 ? {home: home.trim(), away: away.trim()} : undefined;
}

type RawFormation = NonNullable<WyscoutEntry['match']['teamsData'][string]['formation']>;

/** The id of a substitute whom the matches file does not name, by the place of the substitution in it. */
export function unknownSubstitute(side: Side, index: number): string {
  return `unknown-${side}-${index + 1}`;
}

function squadOf(
  side: Side,
  formation: RawFormation | null | undefined,
  team: number,
  events: readonly WyscoutEvent[],
  names: WyscoutNames,
): Squad {
  const listed = (list: RawFormation['lineup']) => (list ?? []).map(({playerId}) => playerId).filter(id => id > 0);
  const starting = [...new Set(listed(formation?.lineup))].slice(0, 11);
  const seen = events.flatMap(event => (event.teamId === team ? (playerOf(event) ?? []) : []));
  const bench = new Set(
    [...listed(formation?.bench), ...changed(formation), ...seen].filter(id => !starting.includes(id)),
  );
  const unknown = (formation?.substitutions ?? []).flatMap(({playerIn, playerOut}, index): readonly Player[] =>
    playerIn > 0 || playerOut <= 0 ? [] : [{id: unknownSubstitute(side, index), name: 'unknown'}],
  );
  const line = (id: number) => LINES.indexOf(names.player(id)?.role?.code2 ?? '');
  const player = (id: number): Player => {
    const name = names.playerName(id);
    return {id: String(id), name, short: familyName(name)};
  };
  return {
    starting: [...starting].sort((a, b) => line(a) - line(b)).map(player),
    bench: [...[...bench].map(player), ...unknown],
  };
}

const LINES: readonly string[] = ['GK', 'DF', 'MD', 'FW'];

function changed(formation: RawFormation | null | undefined): readonly number[] {
  return (formation?.substitutions ?? []).map(({playerIn}) => playerIn).filter(id => id > 0);
}

/** Without line-ups a player's id is the name; players who share one have the full name or the number instead. */
function byName(events: readonly WyscoutEvent[], names: WyscoutNames): WyscoutTeams['idOf'] {
  const owners = new Map<string, number>();
  const ids = new Map<number, string>();
  for (const player of new Set(events.flatMap(event => playerOf(event) ?? []))) {
    const {firstName, lastName} = names.player(player) ?? {};
    const choices = [names.playerName(player), `${firstName ?? ''} ${lastName ?? ''}`.trim(), `player ${player}`];
    const name = choices.find(choice => choice !== '' && !owners.has(choice))!;
    owners.set(name, player);
    ids.set(player, name);
  }
  return player => (player === undefined ? undefined : ids.get(player));
}
