import {existsSync} from 'node:fs';
import {describe, expect, test} from 'vitest';
import {InputError} from '../../src/errors.ts';
import {listBundled, openLocal, readBundled} from '../../src/formats/bundled.ts';
import {buildTimeline} from '../../src/match/model/timeline.ts';

describe('bundled matches', () => {
  test('are the files of the data folder, schemas apart', () => {
    expect(listBundled()).toContain('first-leg');
    for (const name of listBundled()) {
      expect(name).not.toMatch(/schema/);
      expect(existsSync(`data/${name}.json`)).toBe(true);
    }
  });

  test.each(listBundled())('%s can be read, and its goals come to the score that it states', async name => {
    const match = await readBundled(name);
    expect(buildTimeline(match).states.at(-1)?.score).toEqual(match.score);
  });

  test('are opened by name, other matches by path', async () => {
    const byName = await openLocal('first-leg');
    expect(await openLocal('./data/first-leg.json')).toEqual(byName);
    expect(await openLocal('data/first-leg.json')).toEqual(byName);
  });

  test('a name that is not there is answered with those that are, the likeliest first', async () => {
    const bundled = `\n  bundled: first-leg, second-leg, final-day; any other match: the path of its file, or statsbomb:18236`;
    await expect(openLocal('frist-leg')).rejects.toThrow(
      new InputError(`no match named "frist-leg"; did you mean "first-leg"?${bundled}`),
    );
    await expect(openLocal('\u001b[31mcup-final')).rejects.toThrow(/^no match named "cup-final"\n {2}bundled: /);
  });

  test('what looks like a path is one', async () => {
    await expect(openLocal('./first-leg')).rejects.toThrow(new InputError('./first-leg: no such file or folder'));
    await expect(openLocal('first-leg.json')).rejects.toThrow(new InputError('first-leg.json: no such file or folder'));
    await expect(openLocal('data')).rejects.toThrow(new InputError('data: is a folder'));
  });
});
