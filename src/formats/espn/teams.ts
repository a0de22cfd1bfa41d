import type {Player} from '../../match/model/match.ts';
import {SIDES, type Side} from '../../match/model/side.ts';
import {withUniqueShortNames} from '../shared/short-names.ts';
import {nameKey} from '../shared/team-code.ts';
import type {ImportDraft} from '../shared/validate-match.ts';
import type {Competitor, Play, Roster} from './schema.ts';

type Athlete = {readonly id?: string | undefined; readonly displayName?: string | undefined};

/** The line-ups, and look-ups from the names in plays and texts to sides and players. */
export type People = {
  readonly lineUps: ImportDraft['lineUps'];
  readonly formations: Readonly<Record<Side, string | undefined>>;
  readonly sideOfTeam: (team: Play['team'] | string) => Side | undefined;
  /** The id of a player; undefined without one. */
  readonly idOf: (athlete: Athlete | null | undefined) => string | undefined;
  readonly sideOfPlayer: (id: string | undefined) => Side | undefined;
};

const MOST_STARTERS = 11;

/** A player's id is the name; of two with one name, the second has the shirt number or the team after it. */
export function readPeople(competitors: Readonly<Record<Side, Competitor>>, rosters: readonly Roster[]): People {
  const sideOf = new Map<string, Side>();
  const byAthlete = new Map<string, string>();
  const squads = {home: squadOf('home'), away: squadOf('away')};
  const whole = SIDES.every(side => {
    const {starting} = squads[side];
    return starting.length > 0 && starting.length <= MOST_STARTERS;
  });

  function squadOf(side: Side): {readonly starting: Player[]; readonly bench: Player[]} {
    const listed = rosters.find(({homeAway}) => homeAway === side)?.roster ?? [];
    const starting: Player[] = [];
    const bench: Player[] = [];
    for (const {athlete, jersey, starter} of inOrder(listed)) {
      const name = athlete?.displayName;
      if (name === undefined) continue;
      const spellings = [
        name,
        `${name} (${jersey ?? side})`,
        `${name} (${competitors[side].team.displayName}, ${sideOf.size})`,
      ];
      const id = spellings.find(spelling => !sideOf.has(spelling))!;
      sideOf.set(id, side);
      if (athlete?.id !== undefined) byAthlete.set(athlete.id, id);
      if (!byAthlete.has(nameKey(name))) byAthlete.set(nameKey(name), id);
      const number = /^\d{1,3}$/.test(jersey ?? '') ? Number(jersey) : undefined;
      const short = athlete?.lastName;
      const player = {id, name, ...(short === undefined ? {} : {short}), ...(number === undefined ? {} : {number})};
      (starter === true ? starting : bench).push(player);
    }
    return {starting, bench};
  }

  return {
    lineUps: whole ? withUniqueShortNames(squads) : undefined,
    formations: {home: formationOf('home'), away: formationOf('away')},
    sideOfTeam: team => SIDES.find(side => isTeam(competitors[side], team)),
    idOf: athlete => {
      if (athlete?.displayName === undefined && athlete?.id === undefined) return undefined;
      const {id, displayName} = athlete;
      const known = id === undefined ? undefined : byAthlete.get(id);
      return known ?? (displayName === undefined ? undefined : (byAthlete.get(nameKey(displayName)) ?? displayName));
    },
    sideOfPlayer: id => (id === undefined ? undefined : sideOf.get(id)),
  };

  function formationOf(side: Side): string | undefined {
    const formation = rosters.find(({homeAway}) => homeAway === side)?.formation ?? '';
    const outfield = formation.split('-').reduce((sum, line) => sum + Number(line), 0);
    return /^\d(-\d)+$/.test(formation) && outfield === squads[side].starting.length - 1 ? formation : undefined;
  }
}

function isTeam({team}: Competitor, named: Play['team'] | string): boolean {
  if (named == null) return false;
  if (typeof named !== 'string' && named.id !== undefined && team.id !== undefined) return named.id === team.id;
  const name = typeof named === 'string' ? named : named.displayName;
  if (name === undefined) return false;
  const names = [team.displayName, team.name, team.shortDisplayName, team.location, team.abbreviation];
  return names.some(own => own !== undefined && nameKey(own) === nameKey(name));
}

type Listed = Roster['roster'][number];

/** As a formation is read: the goalkeeper, then each line from the back, right to left. */
function inOrder(listed: readonly Listed[]): readonly Listed[] {
  return listed
    .map((player, index) => ({player, index, place: placeOf(player.position?.name ?? '')}))
    .sort((a, b) => a.place - b.place || a.index - b.index)
    .map(({player}) => player);
}

function placeOf(position: string): number {
  const line = LINES.findIndex(name => name.test(position));
  const across = ACROSS.findIndex(name => name?.test(position));
  return (line < 0 ? LINES.length : line) * 10 + (across < 0 ? MIDDLE : across);
}

const LINES = [
  /goalkeeper/i,
  /(?<!wing)[ -]back|defender|sweeper/i,
  /defensive mid|wing[ -]?back/i,
  /(?<!attacking )midfielder/i,
  /attacking mid/i,
  /forward|striker|winger|attack/i,
];
/** From right to left; any other position is in the middle. */
const ACROSS = [
  /^right/i,
  /^(?:center|centre|central)[ -]right/i,
  undefined,
  /^(?:center|centre|central)[ -]left/i,
  /^left/i,
];
const MIDDLE = ACROSS.indexOf(undefined);
