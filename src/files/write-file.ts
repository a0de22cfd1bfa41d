import {randomUUID} from 'node:crypto';
import {rmSync, type Stats, statSync} from 'node:fs';
import {rename, rm, writeFile} from 'node:fs/promises';
import {InputError} from '../errors.ts';
import {plainText} from '../text/plain-text.ts';

/** What is being written, to be removed where the program is stopped. */
const drafts = new Set<string>();

export type WriteOptions = {
  /** True where a file that is there may be replaced. */
  readonly force: boolean;
};

/**
 * Writes a file whole or not at all; text in pieces is written as they come. What is there and no file, such as a pipe or a
 * device, is written into. Throws an InputError where it cannot be written, and where there is a file of that name that may
 * not be replaced. What making the text throws is thrown on.
 */
export async function writeWhole(
  path: string,
  text: string | Iterable<string> | AsyncIterable<string>,
  options: WriteOptions,
): Promise<void> {
  const draft = `${path}.${randomUUID().slice(0, 8)}.part`;
  try {
    const there = mayWrite(path, options);
    if (there !== undefined && !there.isFile()) return await writeFile(path, text);
    drafts.add(draft);
    await writeFile(draft, text, {flag: 'wx'});
    // It may have come while this was written.
    mayWrite(path, options);
    await rename(draft, path);
  } catch (error) {
    await rm(draft, {force: true}).catch(() => {});
    throw inOurWords(path, error);
  } finally {
    drafts.delete(draft);
  }
}

/** Leaves nothing behind of what is being written. */
export function dropDrafts(): void {
  for (const draft of drafts) rmSync(draft, {force: true});
}

/** What is there by that name; undefined where nothing is. Throws an InputError where it has to stay as it is. */
export function mayWrite(path: string, {force}: WriteOptions): Stats | undefined {
  const there = statsOf(path);
  if (there?.isDirectory()) throw new InputError(`${plainText(path)}: ${REASONS.EISDIR}`);
  if (there?.isFile() && !force) {
    throw new InputError(`${plainText(path)}: there is such a file already; --force replaces it`);
  }
  return there;
}

function statsOf(path: string): Stats | undefined {
  try {
    return statSync(path, {throwIfNoEntry: false});
  } catch (error) {
    throw inOurWords(path, error);
  }
}

/** What the system refuses is the user's to put right; anything else stays what it is. */
function inOurWords(path: string, error: unknown): unknown {
  if (!(error instanceof Error && 'syscall' in error && 'code' in error)) return error;
  return new InputError(`${plainText(path)}: ${REASONS[String(error.code)] ?? `cannot be written (${error.code})`}`);
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such folder to write in',
  ENOTDIR: 'there is no such folder to write in',
  EISDIR: 'a folder, and not a file',
  EACCES: 'you may not write there',
  EPERM: 'you may not write there',
  EROFS: 'you may not write there',
  ENOSPC: 'there is no room left to write in',
};
