import {readdirSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {describe, expect, test} from 'vitest';
import {InputError, UsageError} from '../../src/errors.ts';
import {openDrafts} from '../../src/files/drafts.ts';
import type {FileOptions} from '../../src/formats/read-match.ts';
import {type DownloadOptions, openDownload} from '../../src/providers/open-download.ts';
import {parseReference} from '../../src/providers/reference.ts';
import {plainText} from '../../src/text/plain-text.ts';
import {tempFolder} from '../storage/temp-folder.ts';
import {COMPETITIONS, OPEN_DATA} from '../support/open-data.ts';
import {type Answer, gives, passing, serve, status} from '../support/server.ts';

/** Opens matches from a server of one's own, with a cache of one's own. */
async function opening(answers: Readonly<Record<string, Answer | readonly Answer[]>> = OPEN_DATA) {
  const server = await serve(answers);
  const folder = await tempFolder();
  const warnings: string[] = [];
  const open = (text: string, options: Partial<DownloadOptions> = {}, reading: FileOptions = {}) =>
    passing(timer =>
      openDownload(
        parseReference(text)!,
        {
          env: {FOOTBALL_REPLAY_CACHE: folder, FOOTBALL_REPLAY_STATSBOMB: server.base.href},
          timer,
          drafts: openDrafts(),
          offline: false,
          warn: warning => warnings.push(warning.replace(server.base.host, 'HOST')),
          ...options,
        },
        reading,
      ),
    );
  return {server, folder, warnings, open};
}

describe('a match that is named', () => {
  test('comes with its line-ups, and its entry in its season’s file', async () => {
    const {open, server, warnings} = await opening();
    const {value} = await open('statsbomb:7');
    expect(value?.fixture).toMatchObject({competition: 'Cup 2011/2012', date: '2012-05-19', venue: 'The Ground'});
    // The entry says that the side named second in the events is at home, and the line-ups what the scorer is called.
    expect(value?.fixture.home.name).toBe('Awayton');
    expect(value?.lineUps?.away.starting.map(({short}) => short)).toContain('Known101');
    expect(value?.origin).toMatchObject({provider: 'statsbomb', attribution: 'Data: StatsBomb', warnings: []});
    expect(warnings).toEqual([]);
    expect([...server.asked].sort()).toEqual(
      expect.arrayContaining(['/competitions.json', '/events/7.json', '/lineups/7.json', '/matches/1/11.json']),
    );
  });

  test('is in the cache from then on, with or without a network', async () => {
    const {open, server} = await opening();
    const {value} = await open('statsbomb:7');
    const asked = server.asked.length;
    expect((await open('statsbomb:7')).value).toEqual(value);
    expect((await open('statsbomb:7', {offline: true})).value).toEqual(value);
    expect(server.asked).toHaveLength(asked);
  });

  test('asks no season again that was listed', async () => {
    const {open, server} = await opening({...OPEN_DATA, '/events/9.json': OPEN_DATA['/events/7.json']!});
    await open('statsbomb:7');
    const before = server.asked.filter(asked => asked.startsWith('/matches')).length;
    expect((await open('statsbomb:9')).value?.fixture.competition).toBe('League 2010');
    const after = server.asked.filter(asked => asked.startsWith('/matches'));
    expect(new Set(after).size).toBe(after.length);
    expect(before).toBeGreaterThan(0);
  });

  test('is found in its season although the files of many others are missing', async () => {
    const gone = Array.from({length: 20}, (_, n) => ({...COMPETITIONS[0]!, season_id: 100 + n}));
    const {open, warnings} = await opening({...OPEN_DATA, '/competitions.json': gives([...gone, ...COMPETITIONS])});
    const {value} = await open('statsbomb:7');
    expect(value?.fixture).toMatchObject({competition: 'Cup 2011/2012', home: {name: 'Awayton'}});
    expect(warnings).toEqual([]);
  });

  test('comes without what cannot be had beside it, and the match says what that means', async () => {
    const {'/lineups/7.json': _lineups, '/competitions.json': _competitions, ...rest} = OPEN_DATA;
    const {open, warnings} = await opening(rest);
    const {value} = await open('statsbomb:7');
    expect(value?.fixture.home.name).toBe('Homeham');
    expect(value?.origin?.warnings.slice(0, 2)).toEqual([
      expect.stringMatching(/^no matches file next to it/),
      expect.stringMatching(/^no line-ups file next to it/),
    ]);
    expect(warnings).toEqual([]);
  });

  test('says why, where what lies beside it could be had another time', async () => {
    const {open, warnings} = await opening({
      ...OPEN_DATA,
      '/lineups/7.json': status(500),
      '/matches/1/11.json': gives('?'),
    });
    expect((await open('statsbomb:7')).value?.fixture.home.name).toBe('Homeham');
    expect(warnings).toEqual([
      'statsbomb:7: the line-ups cannot be downloaded: HOST answered 500 (3 attempts)',
      'statsbomb:7: the matches cannot be downloaded: HOST: the answer is not the expected file (3 attempts)',
    ]);
  });

  test('takes the files that are named instead of what would be downloaded', async () => {
    const {open} = await opening();
    const {error} = await open('statsbomb:7', {}, {lineups: '/none.json'});
    expect(error).toEqual(new InputError('/none.json: no such file or folder'));
  });
});

describe('what cannot be opened says why', () => {
  test('no such match', async () => {
    const {error} = await (await opening()).open('statsbomb:8');
    expect(error).toEqual(
      new InputError('statsbomb:8: StatsBomb’s open data has no such match; replay statsbomb lists what it has'),
    );
  });

  test('a match that does not come', async () => {
    const {open, server, folder} = await opening({'/events/7.json': gives('<html>')});
    const {error} = await open('statsbomb:7');
    expect(error).toEqual(
      new InputError(
        `statsbomb:7: the events cannot be downloaded: ${server.base.host}: the answer is not the expected file (3 attempts)`,
      ),
    );
    expect(readdirSync(folder)).toEqual([]);
  });

  test('not in the cache', async () => {
    const {open, server, folder} = await opening();
    expect((await open('statsbomb:7', {offline: true})).error).toEqual(
      new InputError(`statsbomb:7: not in the cache in ${plainText(folder)}; without --offline it would be downloaded`),
    );
    expect(server.asked).toEqual([]);
  });

  const lists = 'replay statsbomb lists StatsBomb’s open data, and replay statsbomb:18236 plays one';
  test.each([
    ['statsbomb', `which match? ${lists}`],
    ['statsbomb:', `which match? ${lists}`],
    ['statsbomb:../../x', `statsbomb:../../x: expected the number of a match; ${lists}`],
    ['statsbomb:7/1', `statsbomb:7/1: expected the number of a match; ${lists}`],
    ['statsbomb:\u001b[31m7', `statsbomb:7: expected the number of a match; ${lists}`],
  ])('%s', async (text, message) => {
    const {open, server} = await opening();
    expect((await open(text)).error).toEqual(new UsageError(message));
    expect(server.asked).toEqual([]);
  });

  test.each(['http://example.com/', 'ftp://127.0.0.1/', 'data', 'https://example.com/?a=1', '\u001b[31mx'])(
    'an invalid mirror: %s',
    async named => {
      const {open} = await opening();
      const {error} = await open('statsbomb:7', {env: {FOOTBALL_REPLAY_STATSBOMB: named}});
      expect(error).toBeInstanceOf(UsageError);
      expect((error as Error).message).toBe(
        `FOOTBALL_REPLAY_STATSBOMB is ${plainText(named)}; expected the address of a mirror, like https://raw.githubusercontent.com/statsbomb/open-data/master/data/ (http:// only on this machine)`,
      );
    },
  );

  test('an unwritable cache is reported once, and the match plays', async () => {
    const {open, server, folder, warnings} = await opening();
    const file = path.join(folder, 'file');
    writeFileSync(file, '');
    const {value} = await open('statsbomb:7', {
      env: {FOOTBALL_REPLAY_CACHE: file, FOOTBALL_REPLAY_STATSBOMB: server.base.href},
    });
    expect(value?.fixture.date).toBe('2012-05-19');
    expect(warnings).toEqual(['downloads are not cached: a file is in the way']);
  });
});

describe('a reference', () => {
  test.each([
    ['statsbomb', {text: 'statsbomb', provider: 'statsbomb', id: undefined}],
    ['statsbomb:18236', {text: 'statsbomb:18236', provider: 'statsbomb', id: '18236'}],
    ['statsbomb:16/22', {text: 'statsbomb:16/22', provider: 'statsbomb', id: '16/22'}],
    ['./statsbomb', undefined],
    ['statsbomb.json', undefined],
    ['C:\\statsbomb', undefined],
    ['constructor:1', undefined],
    ['wyscout:1', undefined],
  ])('%s', (text, expected) => expect(parseReference(text)).toEqual(expected));
});
