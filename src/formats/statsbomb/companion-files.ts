import {InputError} from '../../errors.ts';
import {isObject} from '../../text/is-object.ts';
import type {ReadContext} from '../match-format.ts';
import type {NamedFile} from '../shared/companion-files.ts';
import {lineupsSchema, matchEntrySchema, type RawLineups, type RawMatch} from './schema.ts';

/** The companion files of an events file, and warnings about them. */
export type StatsbombCompanions = {
  readonly lineups: RawLineups | undefined;
  /** The match's entry in a matches file, and the name of that file. */
  readonly entry: {readonly match: RawMatch; readonly file: string} | undefined;
  readonly warnings: readonly string[];
};

/** The limit of season folders that are searched; the open data has about twenty. */
const MOST_FOLDERS = 100;

/**
 * Line-ups and matches, as they are named, or else found by the match's id, which only the name of the events file tells:
 * beside it, or as the open data has them, in folders beside the one of the events. Throws an InputError where what is named
 * does not fit the teams of the events.
 */
export function statsbombCompanions(
  {name, companions, named}: ReadContext,
  teams: ReadonlySet<number>,
): StatsbombCompanions {
  const id = /^\d+/.exec(name)?.[0];
  const lineups = named.lineups && namedLineups(named.lineups, teams);
  const entry = named.matches && namedEntry(named.matches, id, teams);
  const found =
    id === undefined ? NOTHING : look(id, companions, {lineups: lineups === undefined, entry: entry === undefined});
  return {lineups: lineups ?? found.lineups, entry: entry ?? found.entry, warnings: found.warnings};
}

const NOTHING: StatsbombCompanions = {lineups: undefined, entry: undefined, warnings: []};

function namedLineups({file, value}: NamedFile, teams: ReadonlySet<number>): RawLineups {
  const lineups = lineupsSchema.safeParse(value).data;
  if (lineups === undefined) {
    throw new InputError(`--lineups ${file}: not StatsBomb line-ups; expected a list of two teams, each with "lineup"`);
  }
  if (![...teams].every(team => lineups.some(({team_id}) => team_id === team))) {
    const of = lineups.map(({team_name}) => team_name).join(' and ');
    throw new InputError(`--lineups ${file}: the line-ups of ${of}, but the events are of another match`);
  }
  return lineups;
}

function namedEntry(
  {file, value}: NamedFile,
  id: string | undefined,
  teams: ReadonlySet<number>,
): StatsbombCompanions['entry'] {
  const entries = [value].flat().flatMap(entry => matchEntrySchema.safeParse(entry).data ?? []);
  if (entries.length === 0)
    throw new InputError(`--matches ${file}: not StatsBomb matches; expected a list of entries, each with "match_id"`);
  const fitting = entries.filter(({home_team: home, away_team: away}) =>
    [home.home_team_id, away.away_team_id].every(team => teams.has(team)),
  );
  const own = fitting.find(({match_id}) => String(match_id) === id) ?? (fitting.length === 1 ? fitting[0] : undefined);
  if (own !== undefined) return {match: own, file};
  throw new InputError(
    fitting.length === 0
      ? `--matches ${file}: no match between these two teams`
      : `--matches ${file}: ${fitting.length} matches between these teams; rename the events file to begin with the match number, like ${fitting[0]?.match_id}.json`,
  );
}

function look(
  id: string,
  companions: ReadContext['companions'],
  wanted: {readonly lineups: boolean; readonly entry: boolean},
): StatsbombCompanions {
  const warnings: string[] = [];
  const read = <T>(file: string, take: (value: unknown) => T | undefined): T | undefined => {
    try {
      const value = companions.json(file);
      if (value === undefined) return undefined;
      const taken = take(value);
      if (taken === undefined) warnings.push(`${file} is invalid, and is ignored`);
      return taken;
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      warnings.push(`${error.message}; it is ignored`);
      return undefined;
    }
  };
  const lineupFiles = [`${id}.lineups.json`, `${id}_lineups.json`, `lineups/${id}.json`, `../lineups/${id}.json`];
  const lineups = firstOf(wanted.lineups ? lineupFiles : [], file =>
    read(file, value => lineupsSchema.safeParse(value).data),
  );
  const mention = new RegExp(`"match_id"\\s*:\\s*${id}\\b`);
  const entry = firstOf(wanted.entry ? matchesFiles(companions) : [], file => {
    if (!mention.test(companions.text(file) ?? '')) return undefined;
    const match = read(file, value => entryOf(value, Number(id)));
    return match === undefined ? undefined : {match, file: file.split('/').at(-1)!};
  });
  return {lineups, entry, warnings};
}

function entryOf(value: unknown, id: number): RawMatch | undefined {
  const entries: readonly unknown[] = Array.isArray(value) ? value : [value];
  const entry = entries.find(candidate => isObject(candidate) && candidate.match_id === id);
  return matchEntrySchema.safeParse(entry).data;
}

function* matchesFiles({list}: ReadContext['companions']): Iterable<string> {
  for (const folder of ['.', '..']) {
    for (const file of list(folder)) if (/^matches.*\.json$/i.test(file)) yield `${folder}/${file}`;
  }
  for (const folder of ['matches', '../matches']) {
    for (const name of list(folder).slice(0, MOST_FOLDERS)) {
      if (name.endsWith('.json')) yield `${folder}/${name}`;
      else for (const file of list(`${folder}/${name}`)) if (file.endsWith('.json')) yield `${folder}/${name}/${file}`;
    }
  }
}

function firstOf<T, R>(items: Iterable<T>, find: (item: T) => R | undefined): R | undefined {
  for (const item of items) {
    const found = find(item);
    if (found !== undefined) return found;
  }
  return undefined;
}
