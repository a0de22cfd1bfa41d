import {constants, existsSync} from 'node:fs';
import {copyFile} from 'node:fs/promises';
import {join} from 'node:path';
import {InputError} from '../errors.ts';
import {failureReason} from '../files/failure.ts';
import {writeAtomically} from '../files/write-atomically.ts';
import type {Match} from '../match/model/match.ts';
import {plainText} from '../text/plain-text.ts';
import {matchKey} from './match-key.ts';
import {readSmall} from './read-small.ts';
import type {ReadState, SavedState} from './state-format.ts';

export type LoadedState = {readonly state: SavedState | undefined; readonly warnings: readonly string[]};

const MOST_BYTES = 1024 * 1024;
const MOST_SET_ASIDE = 100;

/** Where the state of a match lies in the state folder. */
export function stateFile(folder: string, match: Match): string {
  return join(folder, 'matches', `${matchKey(match)}.json`);
}

/**
 * What was remembered of a match, as it was saved: the match may have become shorter since. A file that cannot be read, is
 * damaged, or is of another version of the program is a warning, and stays as it is.
 */
export async function loadState(folder: string | undefined, match: Match): Promise<LoadedState> {
  // Who has kept nothing yet does not wait for what names, reads and checks such files.
  const found = folder !== undefined && existsSync(folder) ? await find(stateFile(folder, match)) : undefined;
  if (found === undefined) return {state: undefined, warnings: []};
  if ('state' in found) return {state: found.state, warnings: []};
  const warning = `what was remembered of this match cannot be used: ${found.problem}; it is set aside when something new is remembered`;
  return {state: undefined, warnings: [plainText(warning)]};
}

/**
 * Remembers a match, in a file of its own; of two programs that play one match, the later save counts. A file in its place
 * that cannot be used is first copied to `….set-aside`, so that nothing is lost. Gives a warning where that or the write
 * fails: a read-only or full disk, no home.
 */
export async function saveState(
  folder: string | undefined,
  match: Match,
  state: SavedState,
): Promise<string | undefined> {
  const {writeState} = await import('./state-format.ts');
  const text = writeState(state);
  if (folder === undefined) return 'this match is not remembered: there is no folder to keep it in';
  const path = stateFile(folder, match);
  try {
    await writeAtomically(path, text, () => setAside(path));
    return undefined;
  } catch (error) {
    const reason = error instanceof InputError ? error.message : `${path}: ${failureReason(error)}`;
    return plainText(`this match is not remembered: ${reason}`);
  }
}

type Found = ReadState & {
  /** False for what cannot be copied: a folder, a pipe. */
  readonly plain: boolean;
};

/** Undefined where there is no file. */
async function find(path: string): Promise<Found | undefined> {
  const file = readSmall(path, MOST_BYTES);
  if (file === undefined) return undefined;
  if ('problem' in file) return {...file, problem: `${path}: ${file.problem}`};
  const {readState} = await import('./state-format.ts');
  return {...readState(file.bytes, path), plain: true};
}

/** Copies a file that cannot be used to the first free name beside it. Rejects where that fails, and nothing is overwritten. */
async function setAside(path: string): Promise<void> {
  const found = await find(path);
  if (found === undefined || 'state' in found) return;
  if (!found.plain) throw new InputError(found.problem);
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
