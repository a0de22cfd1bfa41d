import {spawnSync} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync, statSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterAll, describe, expect, test} from 'vitest';

const folder = mkdtempSync(path.join(tmpdir(), 'replay-writes-'));
afterAll(() => rmSync(folder, {recursive: true, force: true}));

/** Runs the program from a shell with standard output to a file, after a command that may limit its size. */
function run(before: string, ...args: readonly string[]) {
  const out = path.join(folder, 'out');
  const {status, stderr} = spawnSync(
    'sh',
    ['-c', `${before}; out=$1; shift; exec "$@" > "$out"`, 'sh', out, process.execPath, 'src/cli/main.ts', ...args],
    {encoding: 'utf8'},
  );
  return {status, stderr, out};
}

describe.skipIf(process.platform === 'win32')('standard output to a file', () => {
  test.each([
    ['convert', 'first-leg'],
    ['first-leg', '--speed', 'max'],
    ['info', 'first-leg', '--json'],
  ])('a write that is cut short is exit 1: %s', (...args) => {
    // One block is 512 bytes.
    const {status, stderr, out} = run('ulimit -f 2', ...args);
    expect({status, stderr}).toEqual({
      status: 1,
      stderr: 'replay: cannot write the output: the file would exceed the size limit\n',
    });
    expect(statSync(out).size).toBeLessThanOrEqual(1024 * 2);
  });

  test('without a limit it is whole', () => {
    const {status, stderr, out} = run('true', 'convert', 'first-leg');
    expect({status, stderr}).toEqual({status: 0, stderr: ''});
    expect(JSON.parse(readFileSync(out, 'utf8'))).toHaveProperty('format');
  });
});
