import {randomUUID} from 'node:crypto';
import {lstat, rename, rm, writeFile} from 'node:fs/promises';
import {InputError} from '../errors.ts';
import {plainText} from '../text/plain-text.ts';
import type {Drafts} from './drafts.ts';

/** A lock is held for milliseconds; an older one was left by a program that was killed. */
const STALE_AFTER = 10_000;
/** Milliseconds between attempts, and how many: together longer than it takes a lock to go stale. */
const RETRY_AFTER = 25;
const MOST_ATTEMPTS = 600;

/** The clock of a lock: it is injected, so that tests need not wait. */
export type LockClock = {
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Resolves after so many milliseconds. */
  readonly wait: (milliseconds: number) => Promise<void>;
};

/**
 * Does something while no other program holds the lock of a path, a file `….lock` next to it. Rejects with an InputError if
 * another holds it for too long, and with the system's error if the lock cannot be created.
 */
export async function withLock<T>(
  path: string,
  drafts: Drafts,
  {now, wait}: LockClock,
  work: () => Promise<T>,
): Promise<T> {
  const lock = `${path}.lock`;
  for (let attempt = 1; !(await isCreated(lock)); attempt += 1) {
    if (attempt === MOST_ATTEMPTS) throw new InputError(`${plainText(lock)}: another program is using it`);
    if (await isStale(lock, now())) await removeStale(lock, now());
    else await wait(RETRY_AFTER);
  }
  drafts.add(lock);
  try {
    return await work();
  } finally {
    await rm(lock, {force: true});
    drafts.remove(lock);
  }
}

async function isCreated(lock: string): Promise<boolean> {
  try {
    await writeFile(lock, '', {flag: 'wx', mode: 0o600});
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}

async function isStale(lock: string, now: number): Promise<boolean> {
  const found = await lstat(lock).catch(() => undefined);
  return found !== undefined && now - found.mtimeMs > STALE_AFTER;
}

/** Two programs may both find a lock stale: the rename shows which of them removes it, and that it is still the old one. */
async function removeStale(lock: string, now: number): Promise<void> {
  const aside = `${lock}.${randomUUID().slice(0, 8)}`;
  const moved = await rename(lock, aside).then(
    () => true,
    () => false,
  );
  if (!moved) return;
  if (await isStale(aside, now)) await rm(aside, {force: true, recursive: true});
  else await rename(aside, lock);
}
