import {execFileSync} from 'node:child_process';
import {existsSync, mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {fileURLToPath} from 'node:url';

const BIN = path.resolve('dist/replay.js');
/** Other people's data, beside the repository where there is any. */
const SAMPLES = fileURLToPath(new URL('../../../shared/samples/', import.meta.url));

/** What is exported for others to read: what is bundled, and two real files of other formats where they are at hand. */
export const MATCHES: readonly string[] = [
  'first-leg',
  'second-leg',
  ...['statsbomb/18236.events.json', 'wyscout/2058017.json'].map(file => path.join(SAMPLES, file)).filter(existsSync),
];
if (MATCHES.length < 4)
  console.warn(`\n!! SKIPPED: there are no samples in ${SAMPLES}; only bundled matches are exported\n`);

/** What `replay export` writes, by the extension of the file. */
export function exported(match: string, extension: string, ...options: readonly string[]): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'replay-export-'));
  try {
    const file = path.join(folder, `match.${extension}`);
    const env = {PATH: process.env.PATH, HOME: folder, LANG: 'C.UTF-8', TERM: 'dumb'};
    execFileSync(process.execPath, [BIN, 'export', match, '-q', '-o', file, ...options], {env, encoding: 'utf8'});
    return readFileSync(file, 'utf8');
  } finally {
    rmSync(folder, {recursive: true, force: true});
  }
}
