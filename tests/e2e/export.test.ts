import {spawn, spawnSync} from 'node:child_process';
import {mkdtempSync, readdirSync, rmSync, watch} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterEach, beforeEach, expect, test} from 'vitest';
import {BIN} from './terminal.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'replay-export-'));
});
afterEach(() => rmSync(folder, {recursive: true, force: true}));

const env = () => ({PATH: process.env.PATH, HOME: folder, LANG: 'C.UTF-8'});

test('a picture without colours is drawn without a word, by Node neither', () => {
  const args = [BIN, 'export', 'first-leg@67', '-o', 'a.svg'];
  const {status, stdout, stderr} = spawnSync(process.execPath, args, {
    cwd: folder,
    encoding: 'utf8',
    env: {...env(), NO_COLOR: '1'},
  });
  expect({status, stdout, stderr}).toEqual({status: 0, stdout: '', stderr: ''});
});

test('Ctrl-C stops a long recording at once, and leaves nothing of it', async () => {
  // What is being written comes into the folder as a draft.
  const begun = new Promise<void>(resolve => {
    const watcher = watch(folder, () => {
      watcher.close();
      resolve();
    });
  });
  const child = spawn(process.execPath, [BIN, 'export', 'first-leg', '-o', 'a.cast'], {
    cwd: folder,
    stdio: 'ignore',
    env: env(),
  });
  const ended = new Promise<number | null>(resolve => child.once('exit', code => resolve(code)));
  await Promise.race([begun, ended]);
  child.kill('SIGINT');
  expect(await ended).toBe(130);
  expect(readdirSync(folder)).toEqual([]);
});
