import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {readdir, utimes, writeFile} from 'node:fs/promises';
import {basename, join} from 'node:path';
import {describe, expect, test} from 'vitest';
import {openDrafts} from '../../src/files/drafts.ts';
import {withLock} from '../../src/files/lock-file.ts';
import {loadState, stateFile} from '../../src/storage/bookmarks.ts';
import {mergeBookmarks} from '../../src/storage/merge-bookmarks.ts';
import {first, STATE, saveState} from './state-files.ts';
import {tempFolder} from './temp-folder.ts';

describe('bookmarks of several players', () => {
  const [a, b, c] = [{position: 1}, {position: 2, name: 'two'}, {position: 3}];

  test.each([
    ['both are kept', [a], [], [b], [a, b]],
    ['what this player removed is removed', [a, b, c], [a, b], [a], [a, c]],
    ['what another removed stays removed', [a], [a, b], [a, b, c], [a, c]],
    ['a new name counts', [b], [b], [{position: 2, name: 'goal'}], [{position: 2, name: 'goal'}]],
    ['a name that another gave stays', [b], [{position: 2}], [{position: 2}], [b]],
  ])('%s', (_, saved, known, own, merged) => {
    expect(mergeBookmarks(saved, known, own)).toEqual(merged);
  });

  test('twelve processes at once lose no bookmark', async () => {
    const folder = await tempFolder();
    await saveState(folder, first, {...STATE, bookmarks: []});
    const positions = Array.from({length: 12}, (_, n) => n + 1);
    const players = positions.map(position =>
      spawn(process.execPath, ['tests/storage/player.ts', folder, String(position)], {
        stdio: ['pipe', 'pipe', 'inherit'],
      }),
    );
    // All have read the state before any saves.
    await Promise.all(players.map(({stdout}) => once(stdout, 'data')));
    const saved = players.map(({stdout}) => once(stdout, 'data').then(([data]) => String(data)));
    for (const {stdin} of players) stdin.end('now');
    expect(await Promise.all(saved)).toEqual(positions.map(() => 'saved\n'));
    const {state} = await loadState(folder, first);
    expect(state?.bookmarks).toEqual(positions.map(position => ({position})));
    expect(await readdir(join(folder, 'matches'))).toEqual([basename(stateFile(folder, first))]);
  });
});

describe('a lock', () => {
  const drafts = openDrafts();

  test('that a killed program left goes stale', async () => {
    const path = join(await tempFolder(), 'x');
    await writeFile(`${path}.lock`, '');
    await utimes(`${path}.lock`, 1000, 1000);
    let now = 1_000_000;
    let waits = 0;
    const wait = async (milliseconds: number) => {
      waits += 1;
      now += milliseconds;
    };
    expect(await withLock(path, drafts, {now: () => now, wait}, async () => 'done')).toBe('done');
    // Ten seconds, in steps of 25 ms, and the one beyond.
    expect(waits).toBe(401);
  });

  test('that another program holds is waited for, up to a limit', async () => {
    const path = join(await tempFolder(), 'x');
    await writeFile(`${path}.lock`, '');
    const clock = {now: () => 0, wait: async () => {}};
    await expect(withLock(path, drafts, clock, async () => 'done')).rejects.toThrow('another program is using it');
  });
});
