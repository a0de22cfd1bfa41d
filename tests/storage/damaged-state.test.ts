import {execFileSync} from 'node:child_process';
import {type FileHandle, mkdir, open, readdir, readFile, truncate, writeFile} from 'node:fs/promises';
import {basename, dirname, join} from 'node:path';
import {describe, expect, test, vi} from 'vitest';
import {loadState, stateFile} from '../../src/storage/bookmarks.ts';
import {readState} from '../../src/storage/bookmarks-format.ts';
import {first, STATE, savedText, saveState, second, withFile} from './state-files.ts';
import {tempFolder} from './temp-folder.ts';

/** What all open files share, to make one of them fail. */
async function fileHandles(): Promise<FileHandle> {
  const handle = await open(import.meta.filename, 'r');
  await handle.close();
  return Object.getPrototypeOf(handle);
}

describe('a damaged file', () => {
  test('cut at every byte: a warning, never a crash, and other matches are as they were', async () => {
    const text = await savedText(STATE);
    const folder = await withFile(text);
    await saveState(folder, second, STATE);
    // Without the newline at its end the file is still whole.
    for (let length = Buffer.byteLength(text) - 2; length >= 0; length -= 1) {
      await truncate(stateFile(folder, first), length);
      const {state, warnings} = await loadState(folder, first);
      expect(state).toBeUndefined();
      expect(warnings).toHaveLength(1);
      expect(warnings[0]).toContain(stateFile(folder, first));
    }
    expect(await loadState(folder, second)).toEqual({state: STATE, warnings: []});
  });

  test('any byte changed: a state or a problem, never a crash', async () => {
    const bytes = Buffer.from(await savedText(STATE));
    for (const at of bytes.keys()) {
      for (const byte of [0x00, 0x22, 0x30, 0x7b, 0xff, bytes[at]! ^ 1]) {
        const damaged = Buffer.from(bytes);
        damaged[at] = byte;
        const read = readState(damaged, 'a file');
        if ('problem' in read) expect(read.problem).toMatch(/^a file:/);
        else expect(read.state.position).toBeGreaterThanOrEqual(0);
      }
    }
  });

  const body = {format: 'football-replay-state/1', ...STATE};
  test.each<[string, string | Uint8Array, string]>([
    ['empty', '', ': empty'],
    ['blank', ' \n', ': empty'],
    ['no JSON', '{"position": 1,}', ':1:15: not JSON: remove the comma before }'],
    ['no UTF-8', Uint8Array.of(0x22, 0xff, 0x22), ':1: not UTF-8; save the file as UTF-8'],
    ['a list', '[]', ': the file: is an empty list; expected an object'],
    [
      'another version',
      '{"format": "football-replay-state/2"}',
      ': "football-replay-state/2" is from another version of this program; expected "football-replay-state/1"',
    ],
    ['no position', JSON.stringify({...body, position: undefined}), ': position: is missing; expected a number'],
    ['a position before kick-off', JSON.stringify({...body, position: -1}), ': position: is -1; expected at least 0'],
    ['a bookmark that is none', JSON.stringify({...body, bookmarks: [3]}), ': bookmarks[0]: is 3; expected an object'],
    [
      'a field too many',
      JSON.stringify({...body, extra: 1}),
      ': the file: "extra" is not a field of the format; remove it, or correct its spelling',
    ],
    ['too large', ' '.repeat(1024 * 1024 + 1), ': larger than 1024 KB, the limit'],
  ])('%s: says what and where', async (_, content, problem) => {
    const folder = await withFile(content);
    const path = stateFile(folder, first);
    expect(await loadState(folder, first)).toEqual({
      state: undefined,
      warnings: [`the saved state of this match cannot be read: ${path}${problem}; the next save sets it aside`],
    });
    expect(Buffer.from(content).equals(await readFile(path))).toBe(true);
  });

  test('is set aside by the next save, and by the one after its next damage beside that', async () => {
    const folder = await withFile('one');
    const path = stateFile(folder, first);
    expect(await saveState(folder, first, STATE)).toBeUndefined();
    await writeFile(path, 'two');
    expect(await saveState(folder, first, STATE)).toBeUndefined();
    expect(await saveState(folder, first, STATE)).toBeUndefined();
    expect((await readdir(dirname(path))).toSorted()).toEqual(
      ['', '.set-aside', '.set-aside-2'].map(ending => basename(path) + ending),
    );
    expect(await readFile(`${path}.set-aside`, 'utf8')).toBe('one');
    expect(await readFile(`${path}.set-aside-2`, 'utf8')).toBe('two');
    expect((await loadState(folder, first)).state).toEqual(STATE);
  });
});

describe('where nothing can be written', () => {
  test('no folder: nothing is remembered, and saving says so', async () => {
    expect(await loadState(undefined, first)).toEqual({state: undefined, warnings: []});
    expect(await saveState(undefined, first, STATE)).toBe('the state of this match is not saved: no state folder');
  });

  test('a file is where the folder should be', async () => {
    const file = join(await tempFolder(), 'file');
    await writeFile(file, 'mine');
    expect(await loadState(file, first)).toEqual({state: undefined, warnings: []});
    expect(await saveState(file, first, STATE)).toBe(
      `the state of this match is not saved: ${stateFile(file, first)}: a file is in the way`,
    );
    expect(await readFile(file, 'utf8')).toBe('mine');
  });

  test.runIf(process.platform === 'linux')('a system folder that takes no files', async () => {
    expect(await saveState('/proc/football-replay', first, STATE)).toMatch(
      /^the state of this match is not saved: \/proc\/football-replay\/matches\/.*: no such file or folder$/,
    );
  });

  test.runIf(process.platform === 'linux')(
    'a full disk: what was there stays, and nothing is left beside it',
    async () => {
      const folder = await tempFolder();
      await saveState(folder, first, STATE);
      vi.spyOn(await fileHandles(), 'writeFile').mockRejectedValueOnce(
        Object.assign(new Error('full'), {code: 'ENOSPC', syscall: 'write'}),
      );
      expect(await saveState(folder, first, {...STATE, position: 1})).toBe(
        `the state of this match is not saved: ${stateFile(folder, first)}: the disk is full`,
      );
      expect((await loadState(folder, first)).state).toEqual(STATE);
      expect(await readdir(join(folder, 'matches'))).toHaveLength(1);
    },
  );

  test.runIf(process.platform === 'linux')('a pipe in its place is not waited for', async () => {
    const folder = await withFile('');
    const path = stateFile(folder, second);
    execFileSync('mkfifo', [path]);
    expect((await loadState(folder, second)).warnings[0]).toContain(`${path}: not a regular file`);
    expect(await saveState(folder, second, STATE)).toContain(`${path}: not a regular file`);
  });

  test('a folder where the file should be is kept', async () => {
    const folder = await tempFolder();
    const path = stateFile(folder, first);
    await mkdir(join(path, 'inside'), {recursive: true});
    expect((await loadState(folder, first)).warnings).toEqual([
      `the saved state of this match cannot be read: ${path}: is a folder; the next save sets it aside`,
    ]);
    expect(await saveState(folder, first, STATE)).toBe(`the state of this match is not saved: ${path}: is a folder`);
    expect(await readdir(dirname(path))).toEqual([basename(path)]);
    expect(await readdir(path)).toEqual(['inside']);
  });
});
