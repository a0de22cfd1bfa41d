import type {Player, Squad} from '../../match/model/match.ts';
import {type PerSide, perSide, SIDES, type Side} from '../../match/model/side.ts';
import {familyName, withUniqueShortNames} from '../shared/short-names.ts';
import {teamCodes} from '../shared/team-code.ts';
import type {ImportDraft} from '../shared/validate-match.ts';
import {namesIn, plainCase, plainSentence} from './names.ts';
import {type FifaEvent, type FifaTeam, GOAL_TYPES, type MatchFile, TYPE} from './schema.ts';

export type FifaTeams = {
  readonly sideOf: (team: string | undefined) => Side | undefined;
  /** The id that the match gives a player; without line-ups, the name. */
  readonly idOf: (player: string | undefined) => string | undefined;
  /** A sentence of the file in normal case. */
  readonly wordsOf: (sentence: string) => string;
  readonly lineUps: ImportDraft['lineUps'];
  readonly teams: PerSide<ImportDraft['fixture']['home']>;
  readonly warnings: readonly string[];
};

/** Who plays: as the match file says, or else as the running score and the sentences tell; undefined where there are not two teams. */
export function teamsOf(events: readonly FifaEvent[], file: MatchFile | undefined): FifaTeams | undefined {
  const home = file?.HomeTeam ?? file?.Home ?? undefined;
  const away = file?.AwayTeam ?? file?.Away ?? undefined;
  const stated = home?.IdTeam !== undefined && away?.IdTeam !== undefined;
  const ids = stated ? {home: home.IdTeam!, away: away.IdTeam!} : sidesByScore(events);
  if (ids === undefined) return undefined;
  const names = namesIn(
    events,
    [home, away].filter(team => team !== undefined),
  );
  const team = {home, away};
  const called = perSide(side => names.get(ids[side]) ?? `team ${ids[side]}`);
  const codes = teamCodes(called.home, called.away);
  const squads = perSide(side => squadOf(team[side], names));
  const whole = SIDES.every(side => squads[side].starting.length > 0 && squads[side].starting.length <= 11);
  const listed = new Set(SIDES.flatMap(side => [...squads[side].starting, ...squads[side].bench].map(({id}) => id)));
  const unique = uniqueNames(events, names);
  return {
    sideOf: id => SIDES.find(side => ids[side] === id),
    idOf: player => (player === undefined ? undefined : whole && listed.has(player) ? player : unique.get(player)),
    wordsOf: sentence => plainSentence(sentence, names.values()),
    lineUps: whole ? withUniqueShortNames(squads) : undefined,
    teams: perSide(side => {
      const captain = whole ? team[side]?.Players?.find(({Captain}) => Captain === true)?.IdPlayer : undefined;
      const manager = team[side]?.Coaches?.[0]?.Name;
      const formation = team[side]?.Tactics ?? undefined;
      const code = team[side]?.Abbreviation?.slice(0, 4);
      return {
        name: called[side],
        short: code === undefined || code === '' ? codes[side] : code,
        ...(manager === undefined ? {} : {manager: plainCase(manager)}),
        ...(captain === undefined ? {} : {captain}),
        ...(formation !== undefined && isElevens(formation) ? {formation} : {}),
      };
    }),
    warnings: [
      ...(stated ? [] : [`no match file found, so ${called.home} is assumed to be the home side`]),
      ...(whole || !stated ? [] : ['the match file has no line-ups']),
    ],
  };
}

/** True of a formation of ten outfield players, `4-2-3-1`. */
function isElevens(formation: string): boolean {
  return /^\d(-\d)+$/.test(formation) && formation.split('-').reduce((sum, line) => sum + Number(line), 0) === 10;
}

/** The two teams of the events; the side whose goals rise with a team's goal is that team's, and else the first is home. */
function sidesByScore(events: readonly FifaEvent[]): PerSide<string> | undefined {
  const [first, second, ...others] = [...new Set(events.flatMap(({IdTeam}) => IdTeam ?? []))];
  if (first === undefined || second === undefined || others.length > 0) return undefined;
  let before = {home: 0, away: 0};
  for (const {Type, IdTeam, HomeGoals, AwayGoals} of events) {
    const after = {home: HomeGoals ?? before.home, away: AwayGoals ?? before.away};
    const risen = SIDES.find(side => after[side] > before[side]);
    if (risen !== undefined && IdTeam !== undefined && GOAL_TYPES.includes(Type) && Type !== TYPE.ownGoal) {
      const other = IdTeam === first ? second : first;
      return risen === 'home' ? {home: IdTeam, away: other} : {home: other, away: IdTeam};
    }
    before = after;
  }
  return {home: first, away: second};
}

function squadOf(team: FifaTeam | undefined, names: ReadonlyMap<string, string>): Squad {
  const listed = (team?.Players ?? [])
    .filter(({IdPlayer}) => IdPlayer !== undefined)
    .sort((a, b) => (a.Position ?? 9) - (b.Position ?? 9));
  const player = ({IdPlayer, ShirtNumber}: (typeof listed)[number]): Player => {
    const name = names.get(IdPlayer!) ?? `player ${IdPlayer}`;
    return {id: IdPlayer!, name, short: familyName(name), ...(ShirtNumber == null ? {} : {number: ShirtNumber})};
  };
  return {
    starting: listed.filter(({Status}) => Status === 1).map(player),
    bench: listed.filter(({Status}) => Status !== 1).map(player),
  };
}

/** Without line-ups a player's id is the name; a second player of the same name also has FIFA's id. */
function uniqueNames(events: readonly FifaEvent[], names: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const unique = new Map<string, string>();
  const taken = new Set<string>();
  for (const id of events.flatMap(({IdPlayer, IdSubPlayer}) => [IdPlayer, IdSubPlayer])) {
    if (id === undefined || unique.has(id)) continue;
    const name = names.get(id) ?? `player ${id}`;
    const own = taken.has(name) ? `${name} (${id})` : name;
    taken.add(own);
    unique.set(id, own);
  }
  return unique;
}
