import {readdirSync, readFileSync, statSync} from 'node:fs';
import path from 'node:path';
import {InputError} from '../../errors.ts';
import {MAX_BYTES} from '../../files/read-bytes.ts';
import {parseJson, readText} from '../../files/read-json.ts';
import {memoryFault, refuseLongText} from '../../files/size-limits.ts';
import {plainText} from '../../text/plain-text.ts';

/** Files that go with a match file: line-ups, fixtures, names. Paths are relative to the match file's folder, with slashes. */
export type CompanionFiles = {
  /** The names in a folder, in alphabetical order; none if the folder does not exist. */
  readonly list: (folder: string) => readonly string[];
  /** The text of a file; undefined if it does not exist, cannot be read or is too large. */
  readonly text: (file: string) => string | undefined;
  /** The JSON value of a file, with plain strings; undefined if it does not exist. Throws an InputError if it is not JSON. */
  readonly json: (file: string) => unknown;
};

/** Files that the user can name instead of having them found: they must exist, and fit the match. */
export type Companion = 'lineups' | 'matches';
export type Named = {readonly [kind in Companion]?: NamedFile | undefined};
export type NamedFile = {
  /** As the user wrote it, plain. */
  readonly file: string;
  /** The JSON value, with plain strings. */
  readonly value: unknown;
};

/** For a match without a folder. */
export const NO_COMPANIONS: CompanionFiles = {list: () => [], text: () => undefined, json: () => undefined};

/** The companion files in and around the folder of a file. */
export function companionsOfFile(file: string): CompanionFiles {
  const folder = path.dirname(path.resolve(file));
  const place = (name: string) => path.join(folder, ...name.split('/'));
  const bytes = (name: string) =>
    quietly(() => {
      const found = statSync(place(name));
      // A pipe would block, and a device may have no end.
      return found.isFile() && found.size <= MAX_BYTES ? readFileSync(place(name)) : undefined;
    });
  return {
    list: name => quietly(() => readdirSync(place(name)).sort()) ?? [],
    text: name => bytes(name)?.toString('utf8'),
    json: name => {
      const content = bytes(name);
      return content === undefined ? undefined : readCompanion(content, name);
    },
  };
}

/** Companion files in memory, by their names. */
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

/** The JSON value of a companion file, with plain strings. Throws an InputError if it is not JSON, or too large. */
export function readCompanion(bytes: Uint8Array, name: string): unknown {
  const fault = memoryFault(bytes);
  if (fault !== undefined) throw new InputError(`${plainText(name)}: ${fault}`);
  const text = readText(bytes, name);
  const value = parseJson(text, name);
  refuseLongText(value, text, name);
  return value;
}

/** Companion files are optional: one that cannot be read counts as missing. */
function quietly<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}
