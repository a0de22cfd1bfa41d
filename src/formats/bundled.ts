import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {InputError} from '../errors.ts';
import type {Match} from '../match/model/match.ts';
import {didYouMean, nearestFirst} from '../text/did-you-mean.ts';
import {plainText} from '../text/plain-text.ts';
import type {FileOptions} from './read-match.ts';

/** Where the package's data lies, seen from the bundle in `dist/` and from the sources in `src/formats/`. */
const FOLDERS = ['../data/', '../../data/'].map(folder => new URL(folder, import.meta.url));

/** The names of the matches that come with the program, in the order of the alphabet. */
export function listBundled(): readonly string[] {
  const folder = [...READ, ...FOLDERS].find(url => existsSync(url));
  if (folder === undefined) return [];
  return readdirSync(folder)
    .filter(file => file.endsWith('.json') && !file.endsWith('.schema.json'))
    .map(file => file.slice(0, -'.json'.length))
    .sort();
}

/**
 * Where the build puts the bundled matches as they are after reading: checked, and with every default filled in. What is in
 * the package needs no check at every start, nor the code that checks.
 */
const READ = ['./matches/', '../matches/'].map(folder => new URL(folder, import.meta.url));

/** A bundled match, by its name. */
export async function readBundled(name: string): Promise<Match> {
  for (const folder of READ) {
    const read = new URL(`${name}.json`, folder);
    if (existsSync(read)) return JSON.parse(readFileSync(read, 'utf8')) as Match;
  }
  const file = FOLDERS.map(folder => new URL(`${name}.json`, folder)).find(url => existsSync(url));
  if (file === undefined) throw unknownMatch(name);
  const {readMatchFile} = await import('./read-match.ts');
  return readMatchFile(fileURLToPath(file));
}

/** The JSON Schema of a match file, or of a line of `--format jsonl`, which come with the program as files. */
export function readSchema(name: 'match' | 'event-line'): string {
  const file = FOLDERS.map(folder => new URL(`${name}.schema.json`, folder)).find(url => existsSync(url));
  if (file === undefined) throw new Error(`the schema ${name} is not in the package`);
  return readFileSync(file, 'utf8');
}

/**
 * The match that an argument names: a bundled name, or else the path of a file. A bundled name wins; `./first-leg` is the
 * file. Throws an InputError where there is neither, with the names that there are, the likeliest first.
 */
export async function openLocal(argument: string, options: FileOptions = {}): Promise<Match> {
  if (listBundled().includes(argument)) {
    const [kind, file] =
      Object.entries({lineups: options.lineups, matches: options.matches}).find(each => each[1]) ?? [];
    if (file === undefined) return readBundled(argument);
    throw new InputError(`--${kind} ${plainText(file)}: ${argument} comes with the program, and nothing goes with it`);
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
    `there is no match "${plainText(name)}"${didYouMean(name, bundled)}\n` +
      `  bundled: ${ordered.join(', ')}; any other match is given as the path of its file, or as statsbomb:18236`,
  );
}
