import {spawnSync} from 'node:child_process';
import {copyFileSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterAll, expect, test} from 'vitest';

const folder = mkdtempSync(path.join(tmpdir(), 'launcher-'));
afterAll(() => rmSync(folder, {recursive: true}));

const launcher = path.join(folder, 'replay.js');
const program = path.join(folder, 'cli.js');
const OLD = path.join(folder, 'old.js');
copyFileSync('scripts/launcher.js', launcher);
writeFileSync(path.join(folder, 'package.json'), '{"type": "module"}');
writeFileSync(OLD, "Object.defineProperty(process, 'versions', {value: {...process.versions, node: '22.11.0'}});");

/** Runs the launcher as it lies in the folder: without the program beside it until a test writes one. */
function launch(...options: readonly string[]) {
  const {status, stdout, stderr} = spawnSync(process.execPath, [...options, launcher], {encoding: 'utf8'});
  return {status, stdout, stderr};
}

test('before the build, a message says what to run', () => {
  const stderr = 'replay: the program is not built yet: run npm run build\n';
  expect(launch()).toEqual({status: 1, stdout: '', stderr});
});

test('an old Node is refused with the version that is needed', () => {
  writeFileSync(program, "console.log('started');");
  expect(launch()).toEqual({status: 0, stdout: 'started\n', stderr: ''});
  const stderr = 'replay: this is Node 22.11.0, and Node 22.12 or later is needed (https://nodejs.org)\n';
  expect(launch('--import', OLD)).toEqual({status: 1, stdout: '', stderr});
});
