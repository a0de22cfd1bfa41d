import {InputError} from '../errors.ts';
import {MAX_BYTES} from '../files/read-bytes.ts';
import {readJson} from '../files/read-json.ts';
import {systemErrorReason} from '../files/system-error.ts';
import type {Cache} from './cache.ts';
import {pause, type Timer} from './deadline.ts';
import {type Fetch, FetchFailure, fetchFile} from './fetch-file.ts';

/** The pauses before each attempt, in milliseconds. */
const WAITS = [0, 500, 2000] as const;

export type Progress = {
  /** What is downloaded: `the line-ups`. */
  readonly what: string;
  readonly bytes: number;
  readonly all: number | undefined;
};

export type Asked = {
  /** Its name in messages: `the line-ups`. */
  readonly what: string;
  /** True of a JSON value that the file may have. */
  readonly isRight: (value: unknown) => boolean;
  /** The size limit, in bytes, decompressed. @default that of a match file */
  readonly most?: number;
  /** True of a file that changes: it is downloaded anew each time, and the cache is used if that fails. */
  readonly changes?: boolean;
  /** True of a value that goes into the cache; any other is downloaded anew each time. @default every value */
  readonly keeps?: (value: unknown) => boolean;
  /** Where the file is, relative to the provider's address. @default its own path */
  readonly address?: string;
};

/** A provider's files, from the cache or downloaded. */
export type Files = {
  /** The bytes of a file. Throws an InputError if it cannot be downloaded, and a MissingFile if it does not exist. */
  readonly get: (file: string, asked: Asked) => Promise<Uint8Array>;
  /** The same as a JSON value with plain strings. */
  readonly json: (file: string, asked: Asked) => Promise<unknown>;
  /** Puts a file of our own into the cache, if possible. */
  readonly keep: (file: string, bytes: Uint8Array) => Promise<void>;
  /** The cache itself. */
  readonly held: Pick<Cache, 'read' | 'list'>;
  readonly offline: boolean;
};

/** The provider has no file of this name, or offline, the cache has none. */
export class MissingFile extends InputError {}

export type FilesOptions = {
  readonly base: URL;
  readonly cache: Cache;
  readonly timer: Timer;
  /** @default Node's own */
  readonly fetch?: Fetch | undefined;
  /** True to use only the cache. */
  readonly offline: boolean;
  readonly progress?: ((progress: Progress) => void) | undefined;
  /** Receives warnings. */
  readonly warn?: ((warning: string) => void) | undefined;
};

export function openFiles({base, cache, timer, fetch, offline, progress, warn}: FilesOptions): Files {
  let warned = false;
  const keep = (file: string, bytes: Uint8Array) =>
    cache.write(file, bytes).catch((error: unknown) => {
      const reason = error instanceof InputError ? error.message : systemErrorReason(error);
      if (!warned) warn?.(`downloads are not cached: ${reason}`);
      warned = true;
    });

  const download = async (
    file: string,
    {what, isRight, keeps, address = file, most = MAX_BYTES}: Asked,
  ): Promise<Uint8Array> => {
    let failure: FetchFailure | undefined;
    for (const wait of WAITS) {
      if (wait > 0) await pause(timer, wait);
      try {
        const bytes = await fetchFile(new URL(address, base), {
          timer,
          fetch,
          most,
          progress: (done, all) => progress?.({what, bytes: done, all}),
        });
        if (!holds(bytes, isRight)) throw new FetchFailure(`${base.host}: the answer is not the expected file`);
        if (keeps === undefined || holds(bytes, keeps)) await keep(file, bytes);
        return bytes;
      } catch (error) {
        if (!(error instanceof FetchFailure)) throw error;
        failure = error;
        if (!error.again) break;
      }
    }
    if (failure?.missing) throw new MissingFile(`${base.host} has no such file`);
    const times = failure?.again ? ` (${WAITS.length} attempts)` : '';
    throw new InputError(`${what} cannot be downloaded: ${failure?.message}${times}`);
  };

  /** A file of the cache; undefined if it is missing or another file, which is then downloaded again. */
  const right = async (file: string, {isRight}: Asked): Promise<Uint8Array | undefined> => {
    const kept = await cache.read(file);
    return kept !== undefined && holds(kept, isRight) ? kept : undefined;
  };

  const get = async (file: string, asked: Asked): Promise<Uint8Array> => {
    const kept = offline || !asked.changes ? await right(file, asked) : undefined;
    if (kept !== undefined) return kept;
    if (offline) throw new MissingFile(`${asked.what} ${asked.what.endsWith('s') ? 'are' : 'is'} not in the cache`);
    try {
      return await download(file, asked);
    } catch (error) {
      const old = asked.changes && error instanceof InputError ? await right(file, asked) : undefined;
      if (old === undefined) throw error;
      warn?.(`${error instanceof Error ? error.message : error}; the cached copy is used`);
      return old;
    }
  };

  return {
    get,
    json: async (file, asked) => readJson(await get(file, asked), asked.what),
    keep,
    held: cache,
    offline,
  };
}

function holds(bytes: Uint8Array, isRight: (value: unknown) => boolean): boolean {
  try {
    return isRight(readJson(bytes, ''));
  } catch (error) {
    if (error instanceof InputError) return false;
    throw error;
  }
}
