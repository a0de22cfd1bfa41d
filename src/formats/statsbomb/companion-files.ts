import {InputError} from '../../errors.ts';
import {isObject} from '../../text/is-object.ts';
import type {ReadContext} from '../match-format.ts';
import type {NamedFile} from '../shared/companion-files.ts';
import {lineupsSchema, matchEntrySchema, type RawLineups, type RawMatch} from './schema.ts';

/** What lies beside an events file, and what has to be said of it. */
export type StatsbombBeside = {
  readonly lineups: RawLineups | undefined;
  /** The match's entry in a matches file, and the name of that file. */
  readonly entry: {readonly match: RawMatch; readonly file: string} | undefined;
  readonly warnings: readonly string[];
};

/** Folders of a season's matches files that are looked through; the open data has about twenty. */
const MOST_FOLDERS = 100;

/**
 * Line-ups and matches, as they are named, or else found by the match's id, which only the name of the events file tells:
 * beside it, or as the open data has them, in folders beside the one of the events. Throws an InputError where what is named
 * does not fit the teams of the events.
 */
export function statsbombBeside({name, beside, named}: ReadContext, teams: ReadonlySet<number>): StatsbombBeside {
  const id = /^\d+/.exec(name)?.[0];
  const lineups = named.lineups && namedLineups(named.lineups, teams);
  const entry = named.matches && namedEntry(named.matches, id, teams);
  const found =
    id === undefined ? NOTHING : look(id, beside, {lineups: lineups === undefined, entry: entry === undefined});
  return {lineups: lineups ?? found.lineups, entry: entry ?? found.entry, warnings: found.warnings};
}

const NOTHING: StatsbombBeside = {lineups: undefined, entry: undefined, warnings: []};

function namedLineups({file, value}: NamedFile, teams: ReadonlySet<number>): RawLineups {
  const lineups = lineupsSchema.safeParse(value).data;
  if (lineups === undefined) {
    throw new InputError(`--lineups ${file}: not StatsBomb’s line-ups: a list of two teams, each with its "lineup"`);
  }
  if (![...teams].every(team => lineups.some(({team_id}) => team_id === team))) {
    const of = lineups.map(({team_name}) => team_name).join(' and ');
    throw new InputError(`--lineups ${file}: the line-ups of ${of}, and the events are of another match`);
  }
  return lineups;
}

function namedEntry(
  {file, value}: NamedFile,
  id: string | undefined,
  teams: ReadonlySet<number>,
): StatsbombBeside['entry'] {
  const entries = [value].flat().flatMap(entry => matchEntrySchema.safeParse(entry).data ?? []);
  if (entries.length === 0)
    throw new InputError(`--matches ${file}: not StatsBomb’s matches: a list of entries, each with "match_id"`);
  const fitting = entries.filter(({home_team: home, away_team: away}) =>
    [home.home_team_id, away.away_team_id].every(team => teams.has(team)),
  );
  const own = fitting.find(({match_id}) => String(match_id) === id) ?? (fitting.length === 1 ? fitting[0] : undefined);
  if (own !== undefined) return {match: own, file};
  throw new InputError(
    fitting.length === 0
      ? `--matches ${file}: no match of these two teams is in it`
      : `--matches ${file}: ${fitting.length} matches of these teams are in it; the name of the events file has to begin with the match’s number, as ${fitting[0]?.match_id}.json does`,
  );
}

function look(
  id: string,
  beside: ReadContext['beside'],
  wanted: {readonly lineups: boolean; readonly entry: boolean},
): StatsbombBeside {
  const warnings: string[] = [];
  const read = <T>(file: string, take: (value: unknown) => T | undefined): T | undefined => {
    try {
      const value = beside.json(file);
      if (value === undefined) return undefined;
      const taken = take(value);
      if (taken === undefined) warnings.push(`${file} is not what it should be, and is not used`);
      return taken;
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      warnings.push(`${error.message}; it is not used`);
      return undefined;
    }
  };
  const lineupFiles = [`${id}.lineups.json`, `${id}_lineups.json`, `lineups/${id}.json`, `../lineups/${id}.json`];
  const lineups = firstOf(wanted.lineups ? lineupFiles : [], file =>
    read(file, value => lineupsSchema.safeParse(value).data),
  );
  const mention = new RegExp(`"match_id"\\s*:\\s*${id}\\b`);
  const entry = firstOf(wanted.entry ? matchesFiles(beside) : [], file => {
    if (!mention.test(beside.text(file) ?? '')) return undefined;
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

function* matchesFiles({list}: ReadContext['beside']): Iterable<string> {
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
