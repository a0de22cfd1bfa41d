import {lstat, readdir, stat, symlink, writeFile} from 'node:fs/promises';
import {basename, dirname, join} from 'node:path';
import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {loadState, stateFile} from '../../src/storage/bookmarks.ts';
import {runs} from '../support/runs.ts';
import {first, STATE, saveState, second, withFile} from './state-files.ts';
import {tempFolder} from './temp-folder.ts';

describe('saved state', () => {
  test('comes back', async () => {
    const folder = await tempFolder();
    expect(await saveState(folder, first, STATE)).toBeUndefined();
    expect(await loadState(folder, first)).toEqual({state: STATE, warnings: []});
  });

  test('comes back, whatever it is', async () => {
    const folder = await tempFolder();
    const position = fc.double({min: 0, max: 1e8, noNaN: true}).map(Math.abs);
    const bookmark = fc.oneof(
      fc.record({position}),
      fc.record({position, name: fc.stringMatching(/^[A-Za-z0-9"\\'é]+$/)}),
    );
    const state = fc.record(
      {
        position,
        speed: fc.oneof(fc.double({min: 0.01, max: 10_000, noNaN: true}), fc.constant(Number.POSITIVE_INFINITY)),
        bookmarks: fc
          .uniqueArray(bookmark, {maxLength: 5, selector: each => Number(each.position)})
          .map(bookmarks => bookmarks.sort((a, b) => a.position - b.position)),
        savedAt: fc
          .date({min: new Date(0), max: new Date('2100-01-01'), noInvalidDate: true})
          .map(date => date.toISOString()),
      },
      {requiredKeys: ['position', 'bookmarks', 'savedAt']},
    );
    await fc.assert(
      fc.asyncProperty(state, async given => {
        expect(await saveState(folder, first, given)).toBeUndefined();
        expect(await loadState(folder, first)).toEqual({state: given, warnings: []});
      }),
      {numRuns: runs(50)},
    );
  });

  test('belongs to one match only', async () => {
    const folder = await tempFolder();
    await saveState(folder, first, STATE);
    expect(await loadState(folder, second)).toEqual({state: undefined, warnings: []});
    await saveState(folder, second, {...STATE, position: 7});
    expect((await loadState(folder, first)).state?.position).toBe(STATE.position);
    expect((await loadState(folder, second)).state?.position).toBe(7);
  });

  test('names of bookmarks are plain text, and an invisible name counts as no name', async () => {
    const folder = await tempFolder();
    const bookmarks = ['\u001b[31mred', '\u200b', '', ' a '].map((name, position) => ({position, name}));
    await saveState(folder, first, {...STATE, bookmarks});
    expect((await loadState(folder, first)).state?.bookmarks).toEqual([
      {position: 0, name: 'red'},
      {position: 1},
      {position: 2},
      {position: 3, name: 'a'},
    ]);
  });

  test('a position that is not a number is a bug, and nothing is written', async () => {
    const folder = await tempFolder();
    await expect(saveState(folder, first, {...STATE, position: Number.NaN})).rejects.toThrow();
    expect(await readdir(folder)).toEqual([]);
  });

  test.skipIf(process.platform === 'win32')('is for its user alone', async () => {
    const folder = join(await tempFolder(), 'share', 'football-replay');
    await saveState(folder, first, STATE);
    const mode = async (path: string) => (await stat(path)).mode & 0o777;
    expect(await mode(dirname(folder))).toBe(0o700);
    expect(await mode(folder)).toBe(0o700);
    expect(await mode(stateFile(folder, first))).toBe(0o600);
  });

  test('leaves no other file behind', async () => {
    const folder = await tempFolder();
    await saveState(folder, first, STATE);
    await saveState(folder, first, STATE);
    expect(await readdir(join(folder, 'matches'))).toEqual([basename(stateFile(folder, first))]);
  });

  test.skipIf(process.platform === 'win32')('does not follow a link, or replace it', async () => {
    const folder = await withFile('');
    const path = stateFile(folder, second);
    await symlink(stateFile(folder, first), path);
    await saveState(folder, first, STATE);
    expect(await saveState(folder, second, {...STATE, position: 5})).toContain(`${path}: not a regular file`);
    expect((await lstat(path)).isSymbolicLink()).toBe(true);
    expect((await loadState(folder, first)).state?.position).toBe(STATE.position);
  });
});

describe('many saves at once', () => {
  test('of one match: the last place that was asked for counts, and every bookmark', async () => {
    const folder = await tempFolder();
    const positions = Array.from({length: 40}, (_, position) => position);
    const warnings = await Promise.all(
      positions.map(position => saveState(folder, first, {...STATE, position, bookmarks: [{position}]})),
    );
    expect(new Set(warnings)).toEqual(new Set([undefined]));
    expect((await loadState(folder, first)).state).toEqual({
      ...STATE,
      position: 39,
      bookmarks: positions.map(position => ({position})),
    });
    expect(await readdir(join(folder, 'matches'))).toEqual([basename(stateFile(folder, first))]);
  });

  test('while others read: they see one state or another, never a part', async () => {
    const folder = await tempFolder();
    await saveState(folder, first, STATE);
    const saves = Array.from({length: 20}, (_, position) => saveState(folder, first, {...STATE, position}));
    const loads = Array.from({length: 60}, () => loadState(folder, first));
    for (const {state, warnings} of await Promise.all(loads)) {
      expect(warnings).toEqual([]);
      expect(state?.bookmarks).toEqual(STATE.bookmarks);
    }
    await Promise.all(saves);
  });

  test('one that fails does not hold up the next', async () => {
    const folder = await tempFolder();
    await writeFile(join(folder, 'file'), '');
    const [failed, written] = await Promise.all([
      saveState(join(folder, 'file'), first, STATE),
      saveState(folder, first, STATE),
    ]);
    expect(failed).toContain('the state of this match is not saved');
    expect(written).toBeUndefined();
  });
});
