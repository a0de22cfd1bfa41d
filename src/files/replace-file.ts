import {randomUUID} from 'node:crypto';
import {open, realpath, rename, rm} from 'node:fs/promises';
import {dirname} from 'node:path';
import type {Drafts} from './drafts.ts';

/** A whole file, or its text in pieces, which are written as they come. */
export type Content = string | Uint8Array | Iterable<string> | AsyncIterable<string>;

export type ReplaceOptions = {
  /** The permissions of the file. @default what the system gives a new file */
  readonly mode?: number;
  /** Runs when the content is written, just before it takes its place; throwing leaves the old file. */
  readonly beforeRename?: () => void;
  /** Of a symbolic link, replaces the link and not its target. @default false */
  readonly replaceLink?: boolean;
};

/**
 * Writes a file so that at every instant, also after a power cut, it has the old content or the new and nothing between. Of a
 * symbolic link, the target is replaced. Rejects with the system's error or what producing the content throws; the old file
 * is then untouched, and no temporary file is left.
 *
 * Why not `write-file-atomic`: 7.0 needs `__filename`, which an ES module bundle does not have, and does not notice a write
 * that a full disk cut short; 8.0 needs a later Node than ours.
 */
export async function replaceFile(
  path: string,
  content: Content,
  drafts: Drafts,
  {mode, beforeRename, replaceLink = false}: ReplaceOptions = {},
): Promise<void> {
  const target = replaceLink ? path : await realpath(path).catch(() => path);
  const temporary = `${target}.${randomUUID().slice(0, 8)}.part`;
  drafts.add(temporary);
  try {
    const file = await open(temporary, 'wx', mode);
    try {
      await file.writeFile(content);
      await file.sync();
    } finally {
      await file.close();
    }
    beforeRename?.();
    await rename(temporary, target);
  } catch (error) {
    await rm(temporary, {force: true}).catch(() => {});
    throw error;
  } finally {
    drafts.remove(temporary);
  }
  await syncFolder(dirname(target));
}

/** Makes a rename last through a power cut, on systems that can sync a folder: Windows cannot. */
async function syncFolder(folder: string): Promise<void> {
  try {
    const handle = await open(folder, 'r');
    await handle.sync().finally(() => handle.close());
  } catch {
    // The file is complete either way.
  }
}
