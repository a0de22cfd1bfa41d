import {readdirSync, readFileSync, statSync} from 'node:fs';
import path from 'node:path';
import {MAX_BYTES} from '../../files/read-bytes.ts';
import {parseJson, readText} from '../../files/read-json.ts';
import {refuseLongText} from '../../files/size-limits.ts';

/** The files that lie near a match file: line-ups, fixtures, names. Paths are seen from the match file's folder, with slashes. */
export type CompanionFiles = {
  /** The names in a folder, in the order of the alphabet; none where there is no such folder. */
  readonly list: (folder: string) => readonly string[];
  /** The text of a file; undefined where there is none that can be read, or it is too large. */
  readonly text: (file: string) => string | undefined;
  /** The JSON value of a file, with plain strings; undefined where there is no such file. Throws an InputError where it is no JSON. */
  readonly json: (file: string) => unknown;
};

/** What the user names, and is not looked for: each has to be there, and to fit. */
export type Companion = 'lineups' | 'matches';
export type Named = {readonly [kind in Companion]?: NamedFile | undefined};
export type NamedFile = {
  /** As the user wrote it, plain. */
  readonly file: string;
  /** The JSON value, with plain strings. */
  readonly value: unknown;
};

/** For a match that comes from no folder. */
export const NO_COMPANIONS: CompanionFiles = {list: () => [], text: () => undefined, json: () => undefined};

/** What lies beside the file at a path. */
export function companionsOfFile(file: string): CompanionFiles {
  const folder = path.dirname(path.resolve(file));
  const place = (name: string) => path.join(folder, ...name.split('/'));
  const bytes = (name: string) =>
    quietly(() => (statSync(place(name)).size <= MAX_BYTES ? readFileSync(place(name)) : undefined));
  return {
    list: name => quietly(() => readdirSync(place(name)).sort()) ?? [],
    text: name => bytes(name)?.toString('utf8'),
    json: name => {
      const content = bytes(name);
      return content === undefined ? undefined : readCompanion(content, name);
    },
  };
}

/** Files that lie in no folder, by their names. */
export function companionsFromBytes(files: Readonly<Record<string, Uint8Array>>): CompanionFiles {
  const bytes = (name: string) => {
    const file = name.replace(/^\.\//, '');
    return Object.hasOwn(files, file) ? files[file] : undefined;
  };
  return {
    list: folder => (folder === '.' ? Object.keys(files).sort() : []),
    text: name => {
      const content = bytes(name);
      return content === undefined ? undefined : new TextDecoder().decode(content);
    },
    json: name => {
      const content = bytes(name);
      return content === undefined ? undefined : readCompanion(content, name);
    },
  };
}

/** The JSON value of a file that goes with a match, with plain strings. Throws an InputError where it is none. */
export function readCompanion(bytes: Uint8Array, name: string): unknown {
  const text = readText(bytes, name);
  const value = parseJson(text, name);
  refuseLongText(value, text, name);
  return value;
}

/** What lies beside is welcome and never needed: what cannot be read is not there. */
function quietly<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}
