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
    // Of those that are alike, in alphabetical order.
    await expect(openLocal('zzzzzzzzz')).rejects.toThrow(/ bundled: final-day, first-leg, second-leg; /);
    await expect(openLocal('\u001b[31mcup-final')).rejects.toThrow(/^no match named "cup-final"\n {2}bundled: /);
  });

  test('a matchday is opened by name, and one match of it by its number', async () => {
    const day = await openLocal('final-day');
    expect(day).toMatchObject({format: 'football-replay-matchday/1', date: '2012-05-13'});
    expect(await openLocal('final-day', {choose: '1'})).toMatchObject({
      fixture: {home: {name: 'Sunderland'}, away: {name: 'Manchester United'}},
    });
  });

  test.each([
    ['first-leg', {lineups: 'l.json'}, '--lineups l.json: first-leg is bundled, and takes no --lineups'],
    ['first-leg', {matches: 'm.json'}, '--matches m.json: first-leg is bundled, and takes no --matches'],
    ['final-day', {day: {date: '2012-05-13'}}, '--date 2012-05-13: final-day is bundled, and takes no --date'],
    ['final-day', {day: {group: 'A'}}, '--group A: final-day is bundled, and takes no --group'],
  ])('%s takes none of the options for files: %j', async (name, options, message) => {
    await expect(openLocal(name, options)).rejects.toThrow(new InputError(message));
  });

  test('what looks like a path is one', async () => {
    await expect(openLocal('./first-leg')).rejects.toThrow(new InputError('./first-leg: no such file or folder'));
    await expect(openLocal('first-leg.json')).rejects.toThrow(new InputError('first-leg.json: no such file or folder'));
    await expect(openLocal('data')).rejects.toThrow(new InputError('data: is a folder'));
  });
});
