import {readFile} from 'node:fs/promises';
import {COMPLETION_FILES, type Shell} from './shells.ts';

/** Where the build puts the scripts, seen from the program's first piece and from the others. */
const FOLDERS = ['./completions/', '../completions/'].map(folder => new URL(folder, import.meta.url));

/** The script with which a shell completes what `replay` takes. */
export async function readCompletions(shell: Shell): Promise<string> {
  const found = await Promise.allSettled(
    FOLDERS.map(folder => readFile(new URL(COMPLETION_FILES[shell], folder), 'utf8')),
  );
  for (const file of found) if (file.status === 'fulfilled') return file.value;
  throw new Error(`the package has no completions for ${shell}`);
}
