import {type ChildProcess, spawn} from 'node:child_process';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {since} from './figures.ts';

/** The built program. */
export const REPLAY = fileURLToPath(new URL('../dist/replay.js', import.meta.url));

/** A folder of this run alone, which is gone afterwards. */
export const FOLDER = mkdtempSync(join(tmpdir(), 'football-replay-bench-'));
process.on('exit', () => rmSync(FOLDER, {recursive: true, force: true}));

/** An empty program: what bare Node takes is what it takes. */
export const EMPTY = join(FOLDER, 'empty.js');
writeFileSync(EMPTY, '');

/** The environment of a person at a good terminal, who has kept nothing yet. */
export const ENVIRONMENT: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    Object.entries(process.env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  ),
  TERM: 'xterm-256color',
  COLORTERM: 'truecolor',
  LANG: 'C.UTF-8',
  FOOTBALL_REPLAY_STATE: join(FOLDER, 'state'),
  FOOTBALL_REPLAY_CONFIG: join(FOLDER, 'config'),
};
for (const name of ['CI', 'NO_COLOR', 'FORCE_COLOR', 'NODE_OPTIONS', 'INK_SCREEN_READER'])
  delete (ENVIRONMENT as Record<string, string>)[name];

export function start(args: readonly string[]): ChildProcess {
  return spawn(process.execPath, args, {env: ENVIRONMENT, stdio: ['ignore', 'pipe', 'inherit']});
}

/** Milliseconds from start to exit. */
export function untilExit(args: readonly string[]): Promise<number> {
  const begun = process.hrtime.bigint();
  return new Promise((resolve, reject) => {
    const child = start(args);
    child.stdout?.resume();
    child.once('error', reject).once('close', () => resolve(since(begun)));
  });
}

/** Milliseconds from start to the first of what it prints. */
export function untilPrinted(args: readonly string[]): Promise<number> {
  const begun = process.hrtime.bigint();
  return new Promise((resolve, reject) => {
    const child = start(args);
    let printed = Number.NaN;
    child.stdout?.once('data', () => {
      printed = since(begun);
    });
    child.stdout?.resume();
    child.once('error', reject).once('close', () => resolve(printed));
  });
}

/** The same measured again and again, each in turn, so that whatever else the machine does is shared by all. */
export async function inTurn(
  times: number,
  ...measures: readonly (() => Promise<number>)[]
): Promise<readonly number[][]> {
  const all: number[][] = measures.map(() => []);
  for (const measure of measures) await measure();
  for (let n = 0; n < times; n += 1) {
    for (const [index, measure] of measures.entries()) all[index]!.push(await measure());
  }
  return all;
}
