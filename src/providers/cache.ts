import {readdir} from 'node:fs/promises';
import path from 'node:path';
import {promisify} from 'node:util';
import {gunzip, gzip} from 'node:zlib';
import type {Drafts} from '../files/drafts.ts';
import {MAX_BYTES} from '../files/read-bytes.ts';
import {saveFile} from '../files/save-file.ts';
import {readSmall} from '../storage/read-small.ts';

/** Downloaded files, by their path in the provider's data: `events/18236.json`. */
export type Cache = {
  /** The bytes of a file; undefined if it is missing or damaged. */
  readonly read: (file: string) => Promise<Uint8Array | undefined>;
  /** Writes regular files in the cache's own folders only. Rejects with an InputError or the system's error. */
  readonly write: (file: string, bytes: Uint8Array) => Promise<void>;
  /** The files and folders in a folder, in alphabetical order. */
  readonly list: (folder: string) => Promise<readonly string[]>;
};

/** For a machine without a cache folder. */
export const NO_CACHE: Cache = {read: async () => undefined, write: async () => {}, list: async () => []};

const ENDING = '.gz';
/** What the program itself names files and folders: an id, and `.json`. Anything else is not ours, and may not be printed. */
const NAME = /^[\w-]{1,40}(?:\.json)?$/;

/**
 * A provider's part of the cache folder. Files are compressed with gzip, to a tenth of their size; its checksum reveals
 * damage.
 */
export function cacheIn(folder: string, provider: string, drafts: Drafts): Cache {
  const place = (file: string) => path.join(folder, provider, ...file.split('/'));
  return {
    read: async file => {
      const found = readSmall(`${place(file)}${ENDING}`, MAX_BYTES);
      if (found === undefined || !('bytes' in found)) return undefined;
      return promisify(gunzip)(found.bytes, {maxOutputLength: MAX_BYTES}).catch(() => undefined);
    },
    write: async (file, bytes) => {
      const own = path.join(folder, provider);
      await saveFile(own, `${file}${ENDING}`, await promisify(gzip)(bytes, {level: 3}), drafts);
    },
    list: async inside => {
      const names = await readdir(place(inside)).catch(() => []);
      return names
        .flatMap(name => (name.endsWith(ENDING) ? [name.slice(0, -ENDING.length)] : name.includes('.') ? [] : [name]))
        .filter(name => NAME.test(name))
        .sort();
    },
  };
}
