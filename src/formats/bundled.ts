import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {InputError} from '../errors.ts';
import type {Match} from '../match/model/match.ts';
import {MATCHDAY_FORMAT} from '../matchday/format-name.ts';
import type {Matchday} from '../matchday/matchday.ts';
import {didYouMean, nearestFirst} from '../text/did-you-mean.ts';
import {plainText} from '../text/plain-text.ts';
import type {Opened} from './match-format.ts';
import type {FileOptions} from './read-match.ts';

const at = (folders: readonly string[]) => folders.map(folder => new URL(folder, import.meta.url));
/** The package's data, seen from the bundle in `dist/` and from the sources in `src/formats/`. */
const DATA = at(['../data/', '../../data/']);
/**
 * The bundled matches as the build has read and validated them, seen from `dist/` and from `dist/chunks/`. Loading zod and
 * validating the first leg again at every start would double the time to the first line.
 */
const VALIDATED = at(['./matches/', '../matches/']);

const VALIDATED_DAYS = at(['./matchdays/', '../matchdays/']);

/** The names of the bundled matches, in alphabetical order. */
export function listBundled(): readonly string[] {
  return namesIn(VALIDATED, false);
}

/** The names of the bundled matchdays, in alphabetical order. */
export function listBundledDays(): readonly string[] {
  return namesIn(VALIDATED_DAYS, true);
}

function namesIn(validated: readonly URL[], days: boolean): readonly string[] {
  const built = validated.find(url => existsSync(url));
  const folder = built ?? DATA.find(url => existsSync(url));
  if (folder === undefined) return [];
  return readdirSync(folder)
    .filter(file => file.endsWith('.json') && !file.endsWith('.schema.json'))
    .filter(file => built !== undefined || holdsMatchday(new URL(file, folder)) === days)
    .map(file => file.slice(0, -'.json'.length))
    .sort();
}

/** Bytes at the start of a file in which it states its format. */
const HEAD = 200;

function holdsMatchday(file: URL): boolean {
  return readFileSync(file).subarray(0, HEAD).includes(MATCHDAY_FORMAT);
}

/** A bundled match, by its name. Throws an InputError if there is none. */
export async function readBundled(name: string): Promise<Match> {
  const validated = findIn(VALIDATED, `${name}.json`);
  if (validated !== undefined) return JSON.parse(readFileSync(validated, 'utf8')) as Match;
  const file = findIn(DATA, `${name}.json`);
  if (file === undefined) throw unknownMatch(name);
  const {readMatchFile} = await import('./read-match.ts');
  return readMatchFile(fileURLToPath(file));
}

/** A bundled matchday, or with `choose` one match of it. */
export async function openBundledDay(name: string, options: FileOptions = {}): Promise<Opened> {
  const validated = findIn(VALIDATED_DAYS, `${name}.json`);
  if (validated === undefined) {
    const {openFile} = await import('./read-match.ts');
    return openFile(fileURLToPath(findIn(DATA, `${name}.json`)!), options);
  }
  const value: unknown = JSON.parse(readFileSync(validated, 'utf8'));
  if (options.choose === undefined) return value as Matchday;
  const [{readOpened}, {NO_CONTEXT}] = await Promise.all([import('./registry.ts'), import('./match-format.ts')]);
  return readOpened(value, name, {context: {...NO_CONTEXT, name, choose: options.choose}});
}

function findIn(folders: readonly URL[], file: string): URL | undefined {
  return folders.map(folder => new URL(file, folder)).find(url => existsSync(url));
}

/** The JSON Schema of a match file, of a matchday file, or of a line of `--format jsonl`. */
export function readSchema(name: 'match' | 'matchday' | 'event-line' | 'day-line'): string {
  return readFileSync(findIn(DATA, `${name}.schema.json`)!, 'utf8');
}

/**
 * The match or matchday that an argument names: a bundled name, or else the path of a file. A bundled name wins; `./first-leg`
 * is the file. Throws an InputError if there is neither, listing the bundled names, the most similar first.
 */
export async function openLocal(argument: string, options: FileOptions = {}): Promise<Opened> {
  const isDay = listBundledDays().includes(argument);
  if (isDay || listBundled().includes(argument)) {
    const {lineups, matches, day} = options;
    const [kind, given] =
      Object.entries({lineups, matches, date: day?.date, group: day?.group}).find(each => each[1]) ?? [];
    if (given === undefined) return isDay ? openBundledDay(argument, options) : readBundled(argument);
    throw new InputError(`--${kind} ${plainText(given)}: ${argument} is bundled, and takes no --${kind}`);
  }
  if (/[\\/.]/.test(argument) || existsSync(argument)) {
    const {openFile} = await import('./read-match.ts');
    return openFile(argument, options);
  }
  throw unknownMatch(argument);
}

function unknownMatch(name: string): InputError {
  const bundled = [...listBundled(), ...listBundledDays()].sort();
  const ordered = nearestFirst(name, bundled).map(candidate => candidate.name);
  return new InputError(
    `no match named "${plainText(name)}"${didYouMean(name, bundled)}\n` +
      `  bundled: ${ordered.join(', ')}; any other match: the path of its file, or statsbomb:18236`,
  );
}
