import {writeFileSync} from 'node:fs';
import path from 'node:path';
import {expect, test} from 'vitest';
import {openMatch} from '../../src/cli/open-match.ts';
import {InputError} from '../../src/errors.ts';
import {tempFolder} from '../storage/temp-folder.ts';
import {OPEN_DATA} from '../support/open-data.ts';
import {passing, serve} from '../support/server.ts';
import {NO_WORLD, OPENING} from '../support/world.ts';

test('a bundled match and a file ask nothing of the world', async () => {
  const told: string[] = [];
  const world = {...NO_WORLD, tell: (doing: string, long = false) => told.push(`${doing}${long ? '!' : ''}`)};
  expect((await openMatch('first-leg', OPENING, world)).fixture.home.name).toBe('Southampton');
  expect(told).toEqual([]);
  await openMatch('data/first-leg.json', {...OPENING, offline: true}, world);
  expect(told).toEqual([
    expect.stringMatching(/^data\/first-leg\.json: \d+ KB, reading$/),
    expect.stringMatching(/^data\/first-leg\.json: \d+ KB, parsing$/),
    expect.stringMatching(/^data\/first-leg\.json: \d+ KB, checking$/),
  ]);
});

test('what takes long is known before it is done', async () => {
  const file = path.join(await tempFolder(), 'large.json');
  writeFileSync(file, `[${'1,'.repeat(4 * 2 ** 20)}1]`);
  const told: string[] = [];
  const world = {...NO_WORLD, tell: (doing: string, long = false) => long && told.push(doing)};
  await expect(openMatch(file, OPENING, world)).rejects.toThrow(/no match in a format that is known/);
  expect(told).toEqual([`${file}: 8.0 MB, parsing`, `${file}: 8.0 MB, checking`]);
});

test('nothing goes with a bundled match', async () => {
  await expect(openMatch('first-leg', {...OPENING, lineups: 'x.json'}, NO_WORLD)).rejects.toThrow(
    new InputError('--lineups x.json: first-leg is bundled, and takes no --lineups'),
  );
});

test('a provider’s match is downloaded, and what is done is told', async () => {
  const server = await serve(OPEN_DATA);
  const env = {FOOTBALL_REPLAY_CACHE: await tempFolder(), FOOTBALL_REPLAY_STATSBOMB: server.base.href};
  const told: string[] = [];
  const {value} = await passing(timer =>
    openMatch('statsbomb:7', OPENING, {...NO_WORLD, env, timer, warn: () => {}, tell: doing => told.push(doing)}),
  );
  expect(value?.fixture.date).toBe('2012-05-19');
  expect(told[0]).toBe('statsbomb:7: opening');
  expect(told).toContainEqual(
    expect.stringMatching(/^statsbomb:7: downloading the events, (?<size>\d+ KB) of \k<size>$/),
  );
});
