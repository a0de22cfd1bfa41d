import {constants, existsSync} from 'node:fs';
import {copyFile} from 'node:fs/promises';
import {join, relative} from 'node:path';
import {InputError} from '../errors.ts';
import type {Drafts} from '../files/drafts.ts';
import {type LockClock, withLock} from '../files/lock-file.ts';
import {preparePlace, replaceOwn} from '../files/save-file.ts';
import {systemErrorReason} from '../files/system-error.ts';
import type {Match} from '../match/model/match.ts';
import {plainText} from '../text/plain-text.ts';
import type {Bookmark, ReadState, SavedState} from './bookmarks-format.ts';
import {matchKey} from './match-key.ts';
import {mergeBookmarks} from './merge-bookmarks.ts';
import {readSmall} from './read-small.ts';

export type LoadedState = {readonly state: SavedState | undefined; readonly warnings: readonly string[]};

const MOST_BYTES = 1024 * 1024;
const MOST_SET_ASIDE = 100;

/** The file in the state folder that holds the state of a match. */
export function stateFile(folder: string, match: Match): string {
  return join(folder, 'matches', `${matchKey(match)}.json`);
}

/**
 * The saved state of a match; the match may have become shorter since. A file that cannot be read, is damaged, or was written
 * by another version of the program gives a warning, and stays as it is.
 */
export async function loadState(folder: string | undefined, match: Match): Promise<LoadedState> {
  // Without saved state, the first frame does not wait for the code that reads it.
  const found = folder !== undefined && existsSync(folder) ? await find(stateFile(folder, match)) : undefined;
  if (found === undefined) return {state: undefined, warnings: []};
  if ('state' in found) return {state: found.state, warnings: []};
  const warning = `the saved state of this match cannot be read: ${found.problem}; the next save sets it aside`;
  return {state: undefined, warnings: [plainText(warning)]};
}

export type Saving = {
  readonly drafts: Drafts;
  /** The bookmarks that this player last read or saved: what differs from them, it has added, renamed or removed. */
  readonly known: () => readonly Bookmark[];
  readonly clock: LockClock;
};

/**
 * Saves the state of a match, in a file of its own. Of several programs that play one match, the bookmarks of all are kept,
 * and the place of the latest save. An unreadable file in its place is first copied to `….set-aside`, so that nothing is lost.
 * Gives a warning if that or the write fails: a read-only or full disk, no home folder.
 */
export async function saveState(
  folder: string | undefined,
  match: Match,
  state: SavedState,
  {drafts, known, clock}: Saving,
): Promise<string | undefined> {
  const {writeState} = await import('./bookmarks-format.ts');
  // A state that could not be read again is a bug, whatever is saved already.
  writeState(state);
  if (folder === undefined) return 'the state of this match is not saved: no state folder';
  const path = stateFile(folder, match);
  const save = async () => {
    const file = relative(folder, path);
    await preparePlace(folder, file);
    await withLock(path, drafts, clock, async () => {
      await setAside(path);
      const found = await find(path);
      const saved = found !== undefined && 'state' in found ? found.state.bookmarks : [];
      const text = writeState({...state, bookmarks: mergeBookmarks(saved, known(), state.bookmarks)});
      await replaceOwn(folder, file, text, drafts);
    });
  };
  try {
    await drafts.inTurn(save);
    return undefined;
  } catch (error) {
    const reason = error instanceof InputError ? error.message : `${path}: ${systemErrorReason(error)}`;
    return plainText(`the state of this match is not saved: ${reason}`);
  }
}

type Found = ReadState & {
  /** False for a folder, a pipe or a device. */
  readonly copyable: boolean;
};

/** Undefined if the file does not exist. */
async function find(path: string): Promise<Found | undefined> {
  const file = readSmall(path, MOST_BYTES);
  if (file === undefined) return undefined;
  if ('problem' in file) return {...file, problem: `${path}: ${file.problem}`};
  const {readState} = await import('./bookmarks-format.ts');
  return {...readState(file.bytes, path), copyable: true};
}

/** Copies an unreadable file to the first free name next to it. Rejects if that fails; nothing is overwritten. */
async function setAside(path: string): Promise<void> {
  const found = await find(path);
  if (found === undefined || 'state' in found) return;
  if (!found.copyable) throw new InputError(found.problem);
  for (let number = 1; ; number += 1) {
    const aside = `${path}.set-aside${number === 1 ? '' : `-${number}`}`;
    try {
      return await copyFile(path, aside, constants.COPYFILE_EXCL);
    } catch (error) {
      const taken = error instanceof Error && 'code' in error && error.code === 'EEXIST';
      if (!taken || number === MOST_SET_ASIDE) throw error;
    }
  }
}
