import {execFileSync} from 'node:child_process';
import {existsSync, mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {describe} from 'vitest';

/** Other people's data, beside the repository on machines that have it. */
const SAMPLES = fileURLToPath(new URL('../../../shared/samples/', import.meta.url));
const BIN = path.resolve('dist/replay.js');

/** What every consumer is given: the first leg, and a match of each of two providers, one of them decided by penalties. */
const MATCHES = ['first-leg', 'statsbomb/18236.events.json', 'wyscout/2058012.json'];

/** Tests of each match; one that is not here is skipped, and its title says so. */
export function eachMatch(tests: (match: string) => void): void {
  for (const name of MATCHES) {
    const match = name.includes('/') ? path.join(SAMPLES, name) : name;
    const here = match === name || existsSync(match);
    describe.skipIf(!here)(here ? name : `${name} IS NOT HERE: nothing is checked of it`, () => tests(match));
  }
}

/** What the built program writes on standard output. Throws where it fails. */
export function replay(...args: readonly string[]): string {
  return execFileSync(process.execPath, [BIN, ...args], {
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

/** What `replay export` writes to a file with this extension. */
export function exported(match: string, extension: string, ...options: readonly string[]): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'replay-export-'));
  try {
    const file = path.join(folder, `match.${extension}`);
    replay('export', match, '-q', '-o', file, ...options);
    return readFileSync(file, 'utf8');
  } finally {
    rmSync(folder, {recursive: true, force: true});
  }
}
