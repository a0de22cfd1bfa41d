import {mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {onTestFinished} from 'vitest';

/** A new empty folder, which is gone when the test that asks for it has finished. */
export async function tempFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'football-replay-'));
  onTestFinished(() => rm(folder, {recursive: true, force: true, maxRetries: 5}));
  return folder;
}
