import {writeFileSync} from 'node:fs';
import path from 'node:path';
import {expect, test} from 'vitest';
import {openMatch} from '../../src/cli/open-match.ts';
import {InputError, UsageError} from '../../src/errors.ts';
import {tempFolder} from '../storage/temp-folder.ts';
import {OPEN_DATA} from '../support/open-data.ts';
import {NO_OPENING, OPEN_OPTIONS} from '../support/opening.ts';
import {passing, serve} from '../support/server.ts';

test('opening a bundled match or a file needs no timer and gives no warnings', async () => {
  const shown: string[] = [];
  const context = {
    ...NO_OPENING,
    showProgress: (text: string, long = false) => shown.push(`${text}${long ? '!' : ''}`),
  };
  expect((await openMatch('first-leg', OPEN_OPTIONS, context)).fixture.home.name).toBe('Southampton');
  expect(shown).toEqual([]);
  await openMatch('data/first-leg.json', {...OPEN_OPTIONS, offline: true}, context);
  expect(shown).toEqual([
    expect.stringMatching(/^data\/first-leg\.json: \d+ KB, reading$/),
    expect.stringMatching(/^data\/first-leg\.json: \d+ KB, parsing$/),
    expect.stringMatching(/^data\/first-leg\.json: \d+ KB, checking$/),
  ]);
});

test('a slow step is announced as long before it starts', async () => {
  const file = path.join(await tempFolder(), 'large.json');
  writeFileSync(file, JSON.stringify(['x'.repeat(8 * 2 ** 20)]));
  const shown: string[] = [];
  const context = {...NO_OPENING, showProgress: (text: string, long = false) => long && shown.push(text)};
  await expect(openMatch(file, OPEN_OPTIONS, context)).rejects.toThrow(/not a match in a known format/);
  expect(shown).toEqual([`${file}: 8.0 MB, parsing`, `${file}: 8.0 MB, checking`]);
});

test('a misspelt command is not mistaken for a match', async () => {
  await expect(openMatch('exprt', OPEN_OPTIONS, NO_OPENING)).rejects.toThrow(
    new InputError('no match or command named "exprt"; did you mean "export"?'),
  );
});

test('a moment that is none, after a match that there is, is not mistaken for a file', async () => {
  const forms = "expected a clock such as 67, 67:30, 45+2, 20', HT, FT or pens";
  for (const argument of ['first-leg@pen1', 'data/first-leg.json@half']) {
    const at = argument.split('@')[1];
    await expect(openMatch(argument, OPEN_OPTIONS, NO_OPENING)).rejects.toThrow(new UsageError(`@${at}: ${forms}`));
  }
  await expect(openMatch('no-such@half', OPEN_OPTIONS, NO_OPENING)).rejects.toThrow(/no match named "no-such@half"/);
});

test('a bundled match takes no companion files', async () => {
  await expect(openMatch('first-leg', {...OPEN_OPTIONS, lineups: 'x.json'}, NO_OPENING)).rejects.toThrow(
    new InputError('--lineups x.json: first-leg is bundled, and takes no --lineups'),
  );
});

test('a provider’s match is downloaded, with progress', async () => {
  const server = await serve(OPEN_DATA);
  const env = {FOOTBALL_REPLAY_CACHE: await tempFolder(), FOOTBALL_REPLAY_STATSBOMB: server.base.href};
  const shown: string[] = [];
  const {value} = await passing(timer =>
    openMatch('statsbomb:7', OPEN_OPTIONS, {
      ...NO_OPENING,
      env,
      timer,
      warn: () => {},
      showProgress: text => shown.push(text),
    }),
  );
  expect(value?.fixture.date).toBe('2012-05-19');
  expect(shown[0]).toBe('statsbomb:7: opening');
  expect(shown).toContainEqual(
    expect.stringMatching(/^statsbomb:7: downloading the events, (?<size>\d+ KB) of \k<size>$/),
  );
});

test('a provider with a typing error is one to be asked about', async () => {
  await expect(openMatch('statsbom:18236', OPEN_OPTIONS, NO_OPENING)).rejects.toThrow(
    new InputError('statsbom:18236: unknown provider; did you mean "statsbomb:18236"?'),
  );
});
