import {mkdir, stat} from 'node:fs/promises';
import {dirname} from 'node:path';
import type {Drafts} from './drafts.ts';
import {replaceFile} from './replace-file.ts';
import {isMissing} from './system-error.ts';

/**
 * Saves a file of the program's own, such as a match's state: whole or not at all, readable by its user alone, creating the
 * folders that it needs. Saves happen one at a time, in the order they are asked for; `before` runs just before the write.
 * Rejects with the system's error.
 */
export function saveFile(
  path: string,
  content: string | Uint8Array,
  drafts: Drafts,
  before: () => Promise<void> = async () => {},
): Promise<void> {
  return drafts.inTurn(async () => {
    await createFolder(dirname(path));
    await before();
    await replaceFile(path, content, drafts, {mode: 0o600});
  });
}

/**
 * Creates a folder and those above it. Node's own `recursive` loops forever on a system that keeps answering that the folder
 * above does not exist, as /proc does.
 */
async function createFolder(folder: string): Promise<void> {
  try {
    await makeFolder(folder);
  } catch (error) {
    const above = dirname(folder);
    if (!isMissing(error) || above === folder) throw error;
    await createFolder(above);
    await makeFolder(folder);
  }
}

async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder, {mode: 0o700});
  } catch (error) {
    const found = await stat(folder).catch(() => undefined);
    if (found?.isDirectory() !== true) throw error;
  }
}
