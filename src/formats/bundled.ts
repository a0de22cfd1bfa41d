import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {InputError} from '../errors.ts';
import type {Match} from '../match/model/match.ts';
import {didYouMean, nearestFirst} from '../text/did-you-mean.ts';
import {plainText} from '../text/plain-text.ts';
import type {FileOptions} from './read-match.ts';

const at = (folders: readonly string[]) => folders.map(folder => new URL(folder, import.meta.url));
/** The package's data, seen from the bundle in `dist/` and from the sources in `src/formats/`. */
const DATA = at(['../data/', '../../data/']);
/**
 * The bundled matches as the build has read and validated them, seen from `dist/` and from `dist/chunks/`. Loading zod and
 * validating the first leg again at every start would double the time to the first line.
 */
const VALIDATED = at(['./matches/', '../matches/']);

/** The names of the bundled matches, in alphabetical order. */
export function listBundled(): readonly string[] {
  const folder = [...VALIDATED, ...DATA].find(url => existsSync(url));
  if (folder === undefined) return [];
  return readdirSync(folder)
    .filter(file => file.endsWith('.json') && !file.endsWith('.schema.json'))
    .map(file => file.slice(0, -'.json'.length))
    .sort();
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

function findIn(folders: readonly URL[], file: string): URL | undefined {
  return folders.map(folder => new URL(file, folder)).find(url => existsSync(url));
}

/** The JSON Schema of a match file, or of a line of `--format jsonl`. */
export function readSchema(name: 'match' | 'event-line'): string {
  const file = findIn(DATA, `${name}.schema.json`);
  if (file === undefined) throw new Error(`the schema ${name} is not in the package`);
  return readFileSync(file, 'utf8');
}

/**
 * The match that an argument names: a bundled name, or else the path of a file. A bundled name wins; `./first-leg` is the
 * file. Throws an InputError if there is neither, listing the bundled names, the most similar first.
 */
export async function openLocal(argument: string, options: FileOptions = {}): Promise<Match> {
  if (listBundled().includes(argument)) {
    const [kind, file] =
      Object.entries({lineups: options.lineups, matches: options.matches}).find(each => each[1]) ?? [];
    if (file === undefined) return readBundled(argument);
    throw new InputError(`--${kind} ${plainText(file)}: ${argument} is bundled, and takes no --${kind}`);
  }
  if (/[\\/.]/.test(argument) || existsSync(argument)) {
    const {readMatchFile} = await import('./read-match.ts');
    return readMatchFile(argument, options);
  }
  throw unknownMatch(argument);
}

function unknownMatch(name: string): InputError {
  const bundled = listBundled();
  const ordered = nearestFirst(name, bundled).map(candidate => candidate.name);
  return new InputError(
    `no match named "${plainText(name)}"${didYouMean(name, bundled)}\n` +
      `  bundled: ${ordered.join(', ')}; any other match: the path of its file, or statsbomb:18236`,
  );
}
