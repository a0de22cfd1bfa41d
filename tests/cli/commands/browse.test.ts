import {writeFileSync} from 'node:fs';
import path from 'node:path';
import {gzipSync} from 'node:zlib';
import {describe, expect, test} from 'vitest';
import {fileListing, listingFor} from '../../../src/cli/commands/browse.ts';
import {InputError} from '../../../src/errors.ts';
import {openDownload} from '../../../src/providers/open-download.ts';
import {parseReference} from '../../../src/providers/reference.ts';
import type {Level} from '../../../src/ui/components/offers-shape.ts';
import {tempFolder} from '../../storage/temp-folder.ts';
import {matchesEntry} from '../../support/make-statsbomb.ts';
import {COMPETITIONS, OPEN_DATA} from '../../support/open-data.ts';
import {NO_OPENING} from '../../support/opening.ts';
import {type Answer, gives, passing, serve, status} from '../../support/server.ts';

async function offering(answers: Readonly<Record<string, Answer>> = OPEN_DATA) {
  const server = await serve(answers);
  const folder = await tempFolder();
  const env = {FOOTBALL_REPLAY_CACHE: folder, FOOTBALL_REPLAY_STATSBOMB: server.base.href};
  const warnings: string[] = [];
  const warn = (warning: string) => warnings.push(warning);
  return {
    server,
    folder,
    warnings,
    offers: (text: string, offline = false) =>
      passing(timer => listingFor(parseReference(text)!, {offline}, {...NO_OPENING, env, timer, warn})),
    download: (text: string) =>
      passing(timer => openDownload(parseReference(text)!, {...NO_OPENING, env, timer, warn, offline: false})),
  };
}

const into = async (level: Level | undefined, name: string) => level!.open!(name);

describe('a provider’s matches', () => {
  test('are offered by competition, season and match, without a score', async () => {
    const {offers} = await offering();
    const {value} = await offers('statsbomb');
    expect(value?.level).toMatchObject({
      question: 'StatsBomb’s open data: which competition?',
      offers: [{line: 'Cup (Europe)'}, {line: 'League (England, women)'}],
    });
    const seasons = await into(value?.level, 'Cup (Europe)');
    expect(seasons).toMatchObject({
      question: 'Cup (Europe): which season?',
      offers: [
        {name: '1/10', line: '2010/2011'},
        {name: '1/11', line: '2011/2012'},
      ],
    });
    expect(await into(seasons, '1/10')).toEqual({
      question: 'Cup 2010/2011: which match?',
      // In the order they were played.
      offers: [
        {name: 'statsbomb:4', line: '2011-03-01  Homeham v Awayton, Final'},
        {name: 'statsbomb:5', line: '2011-03-02  Homeham v Awayton, Final'},
      ],
      none: 'No matches listed.',
      typing: true,
    });
  });

  test('are printed as lines when piped, each starting with its name', async () => {
    const {offers} = await offering();
    expect((await offers('statsbomb')).value?.lines).toEqual([
      'statsbomb:1/10  Cup 2010/2011 (Europe)',
      'statsbomb:1/11  Cup 2011/2012 (Europe)',
      'statsbomb:2/10  League 2010 (England, women)',
    ]);
    expect((await offers('statsbomb:1/10')).value?.lines).toEqual([
      'statsbomb:4  2011-03-01  Homeham v Awayton, Cup 2010/2011, Final',
      'statsbomb:5  2011-03-02  Homeham v Awayton, Cup 2010/2011, Final',
    ]);
  });

  test('are plain text, whatever the server sends', async () => {
    const hostile = '\u001b]0;title\u0007Cup\u001b[31m\r\nof \u202eall\u0000';
    const {offers} = await offering({
      ...OPEN_DATA,
      '/competitions.json': gives([{...COMPETITIONS[0], competition_name: hostile, country_name: hostile}]),
      '/matches/1/10.json': gives([
        {...matchesEntry(4, {id: 1, name: hostile}, {id: 2, name: 'B'}, [1, 0]), match_date: '2011-03-01'},
        {match_id: 5},
        {match_id: 6, home_team: hostile},
      ]),
    });
    expect((await offers('statsbomb')).value?.lines).toEqual(['statsbomb:1/10  Cup of all 2010/2011 (Cup of all)']);
    expect((await offers('statsbomb:1/10')).value?.lines).toEqual([
      'statsbomb:4  2011-03-01  Cup of all v B, Cup 2010/2011, Final',
    ]);
  });

  test('are not listed for a reference to a match', async () => {
    const {offers, server} = await offering();
    expect((await offers('statsbomb:7')).value).toBeUndefined();
    expect(server.asked).toEqual([]);
  });

  test('that cannot be read are an error that says why', async () => {
    const {offers} = await offering({...OPEN_DATA, '/matches/1/10.json': status(404)});
    const {value} = await offers('statsbomb');
    const seasons = await into(value?.level, 'Cup (Europe)');
    await expect(into(seasons, '1/10')).rejects.toThrow(
      new InputError('statsbomb:1/10: StatsBomb’s open data has no such season (replay statsbomb lists the seasons)'),
    );
    expect((await offers('statsbomb:1/10')).error).toBeInstanceOf(InputError);
  });
});

describe('offline', () => {
  test('the downloaded matches are listed', async () => {
    const {offers, download, server} = await offering();
    await download('statsbomb:7');
    const asked = server.asked.length;
    const {value} = await offers('statsbomb', true);
    expect(value?.lines).toEqual(['statsbomb:7  2012-05-19  Awayton v Homeham, Cup 2011/2012, Final']);
    expect(value?.level.open).toBeUndefined();
    expect((await offers('statsbomb:1/11', true)).value?.lines).toHaveLength(1);
    expect((await offers('statsbomb:3/3', true)).error).toBeInstanceOf(InputError);
    expect(server.asked).toHaveLength(asked);
  });

  test('a match whose teams were not found is named by its number', async () => {
    const {'/competitions.json': _competitions, ...rest} = OPEN_DATA;
    const {offers, download} = await offering(rest);
    await download('statsbomb:7');
    expect((await offers('statsbomb', true)).value?.lines).toEqual(['statsbomb:7  match 7']);
  });

  test('a damaged entry does not hide the other matches', async () => {
    const {offers, download, folder} = await offering();
    await download('statsbomb:7');
    const events = path.join(folder, 'statsbomb', 'events');
    writeFileSync(path.join(events, '8.json.gz'), 'damaged');
    writeFileSync(path.join(events, '9.json.gz'), gzipSync('[]'));
    writeFileSync(path.join(folder, 'statsbomb', 'matches', '1', '12.json.gz'), 'damaged');
    const lines = (await offers('statsbomb', true)).value?.lines ?? [];
    expect(lines).toContain('statsbomb:7  2012-05-19  Awayton v Homeham, Cup 2011/2012, Final');
    expect(lines.join()).not.toContain('undefined');
  });

  test('an empty cache is an error', async () => {
    const {offers, folder} = await offering();
    expect((await offers('statsbomb', true)).error).toEqual(
      new InputError(
        `no such match in the cache in ${folder}; without --offline, replay statsbomb:18236 downloads one`,
      ),
    );
  });
});

test('a list of more seasons than any provider has is refused', async () => {
  const seasons = Array.from({length: 1_001}, (_, season) => ({...COMPETITIONS[0], season_id: season}));
  const {offers, download, server} = await offering({...OPEN_DATA, '/competitions.json': gives(seasons)});
  expect((await offers('statsbomb')).error).toMatchObject({
    message: expect.stringContaining('the competitions cannot be downloaded'),
  });
  await download('statsbomb:7');
  expect(server.asked.filter(asked => asked.startsWith('/matches/'))).toEqual([]);
});

test('a provider that does not answer is an error', async () => {
  const {offers, server} = await offering({'/competitions.json': status(502)});
  expect((await offers('statsbomb')).error).toEqual(
    new InputError(`statsbomb: the competitions cannot be downloaded: ${server.base.host} answered 502 (3 attempts)`),
  );
});

test('the matches of a file are listed by number, without scores', () => {
  const teams = {home: 'Northport', away: 'Westmere', date: '2031-05-04'};
  const {level, lines} = fileListing('cup.json', [
    {...teams, number: 9, result: '2-1', stage: 'Final'},
    {...teams, number: 10, result: '0-3', status: 'awarded'},
  ]);
  expect(lines).toEqual([
    'cup.json --choose 9   2031-05-04  Northport v Westmere, Final',
    'cup.json --choose 10  2031-05-04  Northport v Westmere',
  ]);
  expect(level).toMatchObject({question: 'cup.json: which match?', typing: true});
  expect(level.offers[0]).toEqual({name: '9', line: '2031-05-04  Northport v Westmere, Final'});
});
