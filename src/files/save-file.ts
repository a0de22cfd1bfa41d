import {lstat, mkdir, stat} from 'node:fs/promises';
import {dirname, join, relative, sep} from 'node:path';
import {InputError} from '../errors.ts';
import {plainText} from '../text/plain-text.ts';
import type {Drafts} from './drafts.ts';
import {replaceFile} from './replace-file.ts';
import {isMissing} from './system-error.ts';

/**
 * Saves a file of the program's own, such as a match's state, below one of its own folders: whole or not at all, readable by
 * its user alone, creating the folders that it needs. Never follows a symbolic link below `root`, and replaces regular files
 * only. Saves happen one at a time, in the order they are asked for. Rejects with an InputError or the system's error.
 */
export function saveFile(root: string, file: string, content: string | Uint8Array, drafts: Drafts): Promise<void> {
  return drafts.inTurn(() => replaceOwn(root, file, content, drafts));
}

/** {@link saveFile}, at once. */
export async function replaceOwn(
  root: string,
  file: string,
  content: string | Uint8Array,
  drafts: Drafts,
): Promise<void> {
  const path = await preparePlace(root, file);
  await replaceFile(path, content, drafts, {mode: 0o600, replaceLink: true});
}

/** The path of a file below a folder, with its folders created. Rejects with an InputError unless it may be saved there. */
export async function preparePlace(root: string, file: string): Promise<string> {
  const path = join(root, file);
  await createFolder(dirname(path));
  const names = relative(root, path).split(sep);
  for (const [index, name] of names.entries()) {
    const here = join(root, ...names.slice(0, index), name);
    const found = await lstat(here).catch(() => undefined);
    const isFile = index === names.length - 1;
    if (isFile ? (found?.isFile() ?? true) : found?.isDirectory()) continue;
    const fault = isFile && found?.isDirectory() ? 'is a folder' : `not a regular ${isFile ? 'file' : 'folder'}`;
    throw new InputError(`${plainText(here)}: ${fault}`);
  }
  return path;
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
