import {readdir} from 'node:fs/promises';
import path from 'node:path';
import {promisify} from 'node:util';
import {gunzip, gzip} from 'node:zlib';
import {MAX_BYTES} from '../files/read-bytes.ts';
import {writeAtomically} from '../files/write-atomically.ts';
import {readSmall} from '../storage/read-small.ts';

/** What was downloaded, by its path in the provider's data: `events/18236.json`. */
export type Cache = {
  /** The bytes of a file; undefined where it is not there, or is not what was written. */
  readonly read: (file: string) => Promise<Uint8Array | undefined>;
  /** Rejects with the system's error. */
  readonly write: (file: string, bytes: Uint8Array) => Promise<void>;
  /** The files and folders that a folder holds, in the order of the alphabet. */
  readonly list: (folder: string) => Promise<readonly string[]>;
};

/** For a machine that has no place for one. */
export const NO_CACHE: Cache = {read: async () => undefined, write: async () => {}, list: async () => []};

const ENDING = '.gz';

/**
 * A provider's part of the cache in a folder. Files are packed, which makes them a tenth of their size, and lets damage be found: what is packed has
 * its length and checksum with it.
 */
export function cacheIn(folder: string, provider: string): Cache {
  const place = (file: string) => path.join(folder, provider, ...file.split('/'));
  return {
    read: async file => {
      const found = await readSmall(`${place(file)}${ENDING}`, MAX_BYTES);
      if (found === undefined || !('bytes' in found)) return undefined;
      return promisify(gunzip)(found.bytes, {maxOutputLength: MAX_BYTES}).catch(() => undefined);
    },
    write: async (file, bytes) => {
      await writeAtomically(`${place(file)}${ENDING}`, await promisify(gzip)(bytes, {level: 3}));
    },
    list: async inside => {
      const names = await readdir(place(inside)).catch(() => []);
      return names
        .flatMap(name => (name.endsWith(ENDING) ? [name.slice(0, -ENDING.length)] : name.includes('.') ? [] : [name]))
        .sort();
    },
  };
}
