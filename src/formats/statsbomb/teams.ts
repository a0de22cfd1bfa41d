import type {Match, Team} from '../../match/model/match.ts';
import {type PerSide, perSide, SIDES, type Side} from '../../match/model/side.ts';
import {teamCodes} from '../shared/team-code.ts';
import type {StatsbombCompanions} from './companion-files.ts';
import {TYPE} from './event-types.ts';
import type {RawEvent, RawMatch} from './schema.ts';
import {formationOf, squadsOf} from './squads.ts';

export type StatsbombTeams = {
  readonly ids: PerSide<number>;
  readonly sideOf: (event: RawEvent) => Side;
  readonly teams: PerSide<Team>;
  readonly lineUps: NonNullable<Match['lineUps']> | undefined;
  /** The entry of the matches file, if it has the same two teams. */
  readonly entry: StatsbombCompanions['entry'];
  readonly warnings: readonly string[];
};

type RawTeam = RawEvent['team'];

/** The teams: home and away from the matches file, or else in the order of the starting elevens. */
export function statsbombTeams(
  events: readonly RawEvent[],
  {lineups, entry}: StatsbombCompanions,
): StatsbombTeams | undefined {
  const elevens = events.filter(({type}) => type.id === TYPE.startingXi);
  const found = new Map<number, RawTeam>();
  for (const list of [elevens, events]) for (const {team} of list) found.set(team.id, team);
  const [first, second, ...others] = found.values();
  if (first === undefined || second === undefined || others.length > 0) return undefined;
  const warnings: string[] = [];
  const swapped = isBetween(entry?.match, second, first);
  const fitting = swapped || isBetween(entry?.match, first, second) ? entry : undefined;
  if (entry === undefined) {
    warnings.push(`no matches file next to it: ${first.name}, listed first, are taken as the home side`);
  } else if (fitting === undefined) {
    warnings.push(
      `${entry.file} has other teams for this match: ${first.name}, listed first, are taken as the home side`,
    );
  }
  const raw: PerSide<RawTeam> = swapped ? {home: second, away: first} : {home: first, away: second};
  const ids = perSide(side => raw[side].id);
  const listed = lineups?.filter(({team_id}) => team_id === first.id || team_id === second.id);
  const own = listed?.length === 2 ? listed : undefined;
  if (lineups === undefined) {
    warnings.push('no line-ups file next to it: players have their registered names, and the bench is unknown');
  } else if (own === undefined) {
    warnings.push('the line-ups file next to it is for other teams, and is ignored');
  }
  const squads = squadsOf(events, ids, own);
  const complete = SIDES.every(side => squads[side].starting.length > 0);
  if (!complete) warnings.push('no starting elevens in the file: line-ups are not shown');
  const codes = teamCodes(raw.home.name, raw.away.name);
  const managers = {home: fitting?.match.home_team.managers, away: fitting?.match.away_team.managers};
  const teams = perSide((side): Team => {
    const formation = formationOf(elevens.find(({team}) => team.id === ids[side])?.tactics?.formation);
    const [manager] = managers[side] ?? [];
    return {
      name: raw[side].name,
      short: codes[side],
      ...(manager === undefined ? {} : {manager: manager.nickname ?? manager.name}),
      ...(formation === undefined ? {} : {formation}),
    };
  });
  return {
    ids,
    sideOf: ({team}) => (team.id === ids.home ? 'home' : 'away'),
    teams,
    lineUps: complete ? squads : undefined,
    entry: fitting,
    warnings,
  };
}

function isBetween(match: RawMatch | undefined, home: RawTeam, away: RawTeam): boolean {
  return match?.home_team.home_team_id === home.id && match.away_team.away_team_id === away.id;
}
