import {mkdir, readFile, writeFile} from 'node:fs/promises';
import {dirname} from 'node:path';
import {expect} from 'vitest';
import {openDrafts} from '../../src/files/drafts.ts';
import type {Match} from '../../src/match/model/match.ts';
import {loadState, saveState as save, stateFile} from '../../src/storage/bookmarks.ts';
import type {SavedState} from '../../src/storage/bookmarks-format.ts';
import {ninety} from '../support/make-match.ts';
import {tempFolder} from './temp-folder.ts';

export const first = ninety();
export const second: Match = {...first, fixture: {...first.fixture, leg: 2}};
export const STATE: SavedState = {
  position: 4_020_000,
  speed: 10,
  bookmarks: [{position: 1_200_000, name: 'Redmond’s goal'}, {position: 2_000_000.5}],
  savedAt: '2026-11-21T20:15:00.000Z',
};

const drafts = openDrafts();

/** Saves as the only player of a match: what was saved before is known. */
export async function saveState(
  folder: string | undefined,
  match: Match,
  state: SavedState,
): Promise<string | undefined> {
  const {state: before} = await loadState(folder, match);
  const clock = {now: () => Date.now(), wait: async () => {}};
  return save(folder, match, state, {drafts, known: () => before?.bookmarks ?? [], clock});
}

/** A folder in which the match has a state file of this content. */
export async function withFile(content: string | Uint8Array, match = first): Promise<string> {
  const folder = await tempFolder();
  await mkdir(dirname(stateFile(folder, match)), {recursive: true});
  await writeFile(stateFile(folder, match), content);
  return folder;
}

/** The text of the file that a state is saved as. */
export async function savedText(state: SavedState): Promise<string> {
  const folder = await tempFolder();
  expect(await saveState(folder, first, state)).toBeUndefined();
  return readFile(stateFile(folder, first), 'utf8');
}
