import type {CompanionFiles} from '../../src/formats/shared/companion-files.ts';
import {feedOf} from '../../src/formats/statsperform/recognise.ts';
import {matchOf} from '../../src/formats/whoscored/recognise.ts';
import type {Match, Score} from '../../src/match/model/match.ts';
import {isObject} from '../../src/text/is-object.ts';
import {statedInText} from './football-txt-lines.ts';
import {statedInEntry} from './wyscout-entry.ts';

// What a file says of a match, counted from the raw file and not by the importer, so that the two check each other.

/** Totals of both sides; what a file does not state is left out. */
export type Stated = {
  readonly score?: Score | undefined;
  readonly yellow?: number | undefined;
  /** Second yellows included. */
  readonly red?: number | undefined;
  /** Cards of any colour, where the file does not mark second yellows. */
  readonly cards?: number | undefined;
  readonly substitutions?: number | undefined;
  /** As listed, which is not always what the score says. */
  readonly goals?: number | undefined;
  readonly goalsBySide?: Score | undefined;
};

/** Where a match stands: how many matches of the same teams, in the same order, the file lists before it, and the files beside. */
export type Around = {readonly earlier: number; readonly companions: CompanionFiles};

/** What the file states of a match; empty where its format is not known here. */
export function statedIn(value: unknown, match: Match, around: Around): Stated {
  const count = COUNTERS[match.origin?.provider ?? 'football-replay'];
  return count?.(value, match, around) ?? {};
}

type Raw = Readonly<Record<string, unknown>>;

const COUNTERS: Readonly<Record<string, (value: unknown, match: Match, around: Around) => Stated>> = {
  'football-replay': value => {
    const events = list(value, 'events');
    return {
      score: isObject(value) ? pair(value.score, 'home', 'away') : undefined,
      yellow: count(events, ({type, card}) => type === 'card' && card === 'yellow'),
      red: count(events, ({type, card}) => type === 'card' && card !== 'yellow'),
      substitutions: count(events, ({type}) => type === 'substitution'),
    };
  },
  statsbomb: value => {
    const events = objects(value);
    const card = ({foul_committed: foul, bad_behaviour: behaviour}: Raw) =>
      at(foul, 'card', 'name') ?? at(behaviour, 'card', 'name');
    return {
      yellow: count(events, event => card(event) === 'Yellow Card'),
      red: count(events, event => card(event) === 'Red Card' || card(event) === 'Second Yellow'),
      substitutions: count(events, event => at(event, 'type', 'name') === 'Substitution'),
    };
  },
  espn: value => {
    const competition = objects(at(value, 'header', 'competitions'))[0];
    const competitors = list(competition, 'competitors');
    const of = (side: string) => competitors.find(({homeAway}) => homeAway === side)?.score;
    const total = (name: string) => {
      const teams = list(at(value, 'boxscore'), 'teams');
      const values = teams.map(team => list(team, 'statistics').find(stat => stat.name === name)?.displayValue);
      return values.length === 2 && values.every(shown => shown !== undefined)
        ? values.reduce<number>((sum, shown) => sum + Number(shown), 0)
        : undefined;
    };
    return {
      score: pair({home: of('home'), away: of('away')}, 'home', 'away'),
      yellow: total('yellowCards'),
      red: total('redCards'),
    };
  },
  openfootball: (value, {fixture}) => {
    const raw = [...list(value, 'matches'), ...list(value, 'rounds').flatMap(round => list(round, 'matches'))].find(
      entry =>
        entry.date === fixture.date &&
        nameOf(entry.team1) === fixture.home.name &&
        nameOf(entry.team2) === fixture.away.name,
    );
    return {score: pairOfList(at(raw, 'score', 'et')) ?? pairOfList(at(raw, 'score', 'ft'))};
  },
  'football.txt': (value, {fixture: {home, away}}, {earlier}) =>
    statedInText(String(value), {home: home.name, away: away.name}, earlier),
  wyscout: (value, _match, {companions}) => statedInEntry(value, companions),
  'football-data': (value, {fixture}) => {
    const raw = objects(value).find(
      entry =>
        entry.date === fixture.date && sounds(entry.home, fixture.home.name) && sounds(entry.away, fixture.away.name),
    );
    const incidents = list(at(raw, 'incident'), 'incidents');
    if (incidents.length === 0) return {score: pair(raw, 'GH', 'GA')};
    return {
      score: pair(raw, 'GH', 'GA'),
      cards: count(incidents, ({incident_type: type}) => type === 'Yellow Card' || type === 'Red Card'),
      substitutions: count(incidents, ({incident_type: type}) => type === 'Substitution'),
    };
  },
  whoscored: value => {
    const match = matchOf(value);
    const events = list(match, 'events');
    const type = (event: Raw) => at(event, 'type', 'value');
    const [, home, away] = /^(\d+) : (\d+)$/.exec(String(at(match, 'score'))) ?? [];
    return {
      score: pair({home, away}, 'home', 'away'),
      yellow: count(events, event => type(event) === 17 && at(event, 'cardType', 'value') === 31),
      red: count(events, event => type(event) === 17 && at(event, 'cardType', 'value') !== 31),
      substitutions: count(events, event => type(event) === 19),
    };
  },
  statsperform: value => {
    if (feedOf(value) !== 'events') return {};
    const events = list(at(value, 'liveData'), 'event');
    return {
      score: pair(at(value, 'liveData', 'matchDetails', 'scores', 'total'), 'home', 'away'),
      cards: count(events, ({typeId}) => typeId === 17),
      substitutions: count(events, ({typeId}) => typeId === 19),
    };
  },
  fifa: value => {
    const events = list(value, 'Event');
    return {
      score: pair(events.at(-1), 'HomeGoals', 'AwayGoals'),
      yellow: count(events, ({Type}) => Type === 2),
      red: count(events, ({Type}) => Type === 3 || Type === 4),
      substitutions: count(events, ({Type}) => Type === 5),
    };
  },
};

function count(events: readonly Raw[], is: (event: Raw) => boolean): number {
  return events.filter(is).length;
}

function objects(value: unknown): readonly Raw[] {
  return Array.isArray(value) ? value.filter(isObject) : [];
}

function list(value: unknown, key: string): readonly Raw[] {
  return objects(at(value, key));
}

function at(value: unknown, ...keys: readonly string[]): unknown {
  return keys.reduce<unknown>((inner, key) => (isObject(inner) ? inner[key] : undefined), value);
}

function nameOf(team: unknown): unknown {
  return isObject(team) ? team.name : team;
}

function pair(value: unknown, home: string, away: string): Score | undefined {
  const [one, other] = [at(value, home), at(value, away)];
  if (one === undefined || one === null || other === undefined || other === null) return undefined;
  return {home: Number(one), away: Number(other)};
}

function pairOfList(value: unknown): Score | undefined {
  return Array.isArray(value) ? pair({home: value[0], away: value[1]}, 'home', 'away') : undefined;
}

/** True where the letters of a slug, its leading club word apart, are those of a name without accents. */
function sounds(slug: unknown, name: string): boolean {
  const letters = (text: string) =>
    text
      .normalize('NFD')
      .toLowerCase()
      .replace(/[^a-z0-9]/g, '');
  return typeof slug === 'string' && letters(slug).replace(/^a?fc/, '') === letters(name).replace(/^a?fc/, '');
}
