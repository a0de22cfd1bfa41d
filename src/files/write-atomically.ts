import {randomUUID} from 'node:crypto';
import {mkdir, open, realpath, rename, rm, stat} from 'node:fs/promises';
import {dirname} from 'node:path';
import {isMissing} from './failure.ts';

/** Ends when all writes asked for so far have ended, well or not. */
let writes: Promise<unknown> = Promise.resolve();

/** What has to be done just before the write, while no other write of this program is on its way. */
type Before = () => Promise<void>;

/**
 * Writes a file so that at every instant, also after a power cut, it holds the old content or the new and nothing between.
 * Only its user may read it, and the folders that it needs are created so too. Writes happen one at a time, in the order
 * they are asked for. Rejects with the system's error, the old file untouched.
 *
 * Why not `write-file-atomic`: 7.0 needs `__filename`, which an ES module bundle has not, and takes a write that a full
 * disk cut short for a whole one; 8.0 needs a later Node than ours.
 */
export function writeAtomically(
  path: string,
  content: string | Uint8Array,
  before: Before = async () => {},
): Promise<void> {
  const written = writes.then(async () => {
    await createFolder(dirname(path));
    await before();
    await replace(path, content);
  });
  writes = written.catch(() => {});
  return written;
}

/**
 * Creates a folder and those above it. Node's own `recursive` asks again without end where a system answers that there is no
 * such folder above, though there is, as /proc does.
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

async function replace(path: string, content: string | Uint8Array): Promise<void> {
  // What a link leads to is replaced, and the link stays.
  const target = await realpath(path).catch(() => path);
  const temporary = `${target}.${randomUUID()}.tmp`;
  try {
    const file = await open(temporary, 'wx', 0o600);
    try {
      await file.writeFile(content);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(temporary, target);
  } catch (error) {
    await rm(temporary, {force: true}).catch(() => {});
    throw error;
  }
  await syncFolder(dirname(target));
}

/** Makes a rename last through a power cut, where the system lets a folder be synced: Windows does not. */
async function syncFolder(folder: string): Promise<void> {
  try {
    const handle = await open(folder, 'r');
    await handle.sync().finally(() => handle.close());
  } catch {
    // The file is whole either way.
  }
}
