import {execFile} from 'node:child_process';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {promisify} from 'node:util';
import {afterAll, describe, expect, test} from 'vitest';
import {parseMutateArguments} from '../../scripts/mutate/arguments.ts';
import {sampleOfLines} from '../../scripts/mutate/sample.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'mutate-'));
afterAll(() => rmSync(folder, {recursive: true}));

const file = path.join(folder, 'sum.ts');
const SOURCE = `import {one} from './one.ts';

/** Adds one. */
export type Sum = {
  readonly a: number;
};
// Not yet.
export function sum({a}: Sum): number {
  return a + one;
}
`;
writeFileSync(file, SOURCE);
const long = path.join(folder, 'long.ts');
writeFileSync(long, Array.from({length: 100}, (_, n) => `export const n${n} = ${n};`).join('\n'));

describe('a sample', () => {
  test('has lines of code alone', () => {
    expect(sampleOfLines([file], 10, 1)).toEqual([`${file}:8-8`, `${file}:9-9`]);
  });

  test('has as many lines as asked for, the same with the same seed', () => {
    const sample = sampleOfLines([long, file], 20, 1);
    expect(new Set(sample).size).toBe(20);
    expect(sampleOfLines([file, long], 20, 1)).toEqual(sample);
    expect(sampleOfLines([long, file], 20, 2)).not.toEqual(sample);
  });
});

describe('the arguments', () => {
  test.each([
    [['src/match'], {source: 'src/match'}],
    [['src/match/model/tie.ts'], {source: 'src/match/model/tie.ts'}],
    [['src/match', '--sample', '50'], {source: 'src/match', sample: 50}],
    [['--sample=50', '--seed=0', 'src/match'], {source: 'src/match', sample: 50, seed: 0}],
  ])('%j', (argv, parsed) => expect(parseMutateArguments(argv)).toEqual(parsed));

  test.each([
    [[]],
    [['src']],
    [['tests/match']],
    [['src/nothing']],
    [['src/match', 'src/streams']],
    [['src/match', '--sample', '0']],
    [['src/match', '--sample', '1.5']],
    [['src/match', '--sample', 'all']],
    [['src/match', '--sample', '5', '--seed', '-1']],
    [['src/match', '--sample', '5', '--seed', 'x']],
    [['src/match', '--seed', '5']],
    [['src/match', '--lines', '5']],
  ])('%j are rejected', argv => expect(parseMutateArguments(argv)).toBeUndefined());
});

test('bad usage exits 2 and prints the usage', async () => {
  const running = promisify(execFile)(process.execPath, ['scripts/mutate.ts', 'src/nothing']);
  await expect(running).rejects.toMatchObject({code: 2, stderr: expect.stringContaining('usage: npm run mutate -- ')});
});
