import {readFile} from 'node:fs/promises';
import {COMPLETION_FILES, type Shell} from './shells.ts';

/** Where the build puts the scripts, relative to the entry point and to the chunks. */
const FOLDERS = ['./completions/', '../completions/'].map(folder => new URL(folder, import.meta.url));

/** The completion script of a shell. */
export async function readCompletions(shell: Shell): Promise<string> {
  const found = await Promise.allSettled(
    FOLDERS.map(folder => readFile(new URL(COMPLETION_FILES[shell], folder), 'utf8')),
  );
  for (const file of found) if (file.status === 'fulfilled') return file.value;
  throw new Error(`no completions for ${shell} in the package`);
}
