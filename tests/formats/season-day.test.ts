import {existsSync} from 'node:fs';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {describe, expect, test} from 'vitest';
import {type DayChoice, NO_CONTEXT, type Opened} from '../../src/formats/match-format.ts';
import {openFile} from '../../src/formats/read-match.ts';
import {readOpened} from '../../src/formats/registry.ts';
import {buildDay, tablesAt} from '../../src/matchday/day.ts';
import type {Matchday} from '../../src/matchday/matchday.ts';

const SEASON = `= English Premier League 2011/12

Matchday 1
[Sat Aug/13 2011]
  15.00  Arsenal FC  2-0 (1-0)  Bolton Wanderers
         Chelsea FC  1-1  Derby County

Matchday 2
[Sat Aug/20 2011]
  15.00  Arsenal FC  1-0 (1-0)  Chelsea FC
           (Henry 12')
  17.30  Derby County  3-1 (0-1)  Bolton Wanderers
           (Powell 60' 70' 80'; Davies 12')
[Sat Aug/27 2011]
         Arsenal FC  0-0  Derby County
`;

const TOURNAMENT = `= World Cup 2018

▪ Group H
Thu Jun 14 2018
 18:00 UTC+3   Japan  1-1 (0-0)  Senegal
     (Honda 78'; Mane 11')
Thu Jun 28 2018
 17:00 UTC+3   Japan  0-1 (0-0)  Poland
     (Bednarek 59')
 18:00 UTC+4   Senegal  0-1 (0-0)  Colombia
     (Mina 74')

▪ Round of 16
Sat Jun 30 2018
 17:00 UTC+3   France  4-3 (1-1)  Argentina
     (Griezmann 13' (pen.), Pavard 57', Mbappe 64', 68'; Di Maria 41', Mercado 48', Aguero 90+3')
`;

const FILES = {season: SEASON, cup: TOURNAMENT};

const open = (file: keyof typeof FILES, day: DayChoice) =>
  readOpened(FILES[file], `${file}.txt`, {context: {...NO_CONTEXT, day}});

function asDay(opened: Opened): Matchday {
  if (!('matches' in opened)) throw new Error('one match');
  return opened;
}

const dayOf = async (file: keyof typeof FILES, day: DayChoice) => asDay(await open(file, day));

describe('a day of a season', () => {
  test('has its matches at their kick-offs, and the standings before it by the stated results', async () => {
    const day = await dayOf('season', {date: '2011-08-20'});
    expect(day.competition).toBe('English Premier League 2011/12');
    expect(day.name).toBe('Matchday 2');
    expect(day.matches.map(({match: {fixture}}) => [fixture.home.short, fixture.away.short, fixture.kickOff])).toEqual([
      ['ARS', 'CHE', '15:00'],
      ['DER', 'BOL', '17:30'],
    ]);
    expect(
      day.tables.map(({teams}) => teams.map(({team, won, drawn, lost}) => `${team} ${won} ${drawn} ${lost}`)),
    ).toEqual([['Arsenal FC 1 0 0', 'Chelsea FC 0 1 0', 'Derby County 0 1 0', 'Bolton Wanderers 0 0 1']]);
    expect(day.rules.order).toEqual(['goal-difference', 'goals', 'play-off']);
    expect(tablesAt(buildDay(day), Number.POSITIVE_INFINITY).tables[0]?.standings.map(({team}) => team)).toEqual([
      'Arsenal FC',
      'Derby County',
      'Chelsea FC',
      'Bolton Wanderers',
    ]);
  });

  test.each<[string, 'season' | 'cup', DayChoice, string]>([
    [
      'without matches',
      'season',
      {date: '2011-08-21'},
      'no matches on 2011-08-21; the nearest are on 2011-08-20 and 2011-08-27',
    ],
    [
      'without kick-offs',
      'season',
      {date: '2011-08-27'},
      'Arsenal FC v Derby County has no kick-off time; name a file',
    ],
    ['of a league has no group', 'season', {group: 'E'}, 'no group "E"; the file has no groups'],
    ['of another group', 'cup', {group: 'E'}, 'no group "E"; its groups are Group H'],
  ])('%s', async (_, file, day, message) => {
    await expect(open(file, day)).rejects.toThrow(message);
  });

  test('is refused for a file of one match', async () => {
    await expect(openFile('data/first-leg.json', {day: {date: '2017-01-11'}})).rejects.toThrow(
      '--date: data/first-leg.json is in the format football-replay/1, which is not a list of matches',
    );
  });
});

describe('a group', () => {
  test('is its last round, at one moment in two zones, with head-to-head results', async () => {
    const day = await dayOf('cup', {group: 'h'});
    expect([day.name, day.date]).toEqual(['Group H', '2018-06-28']);
    expect(buildDay(day).matches.map(({kickOff}) => kickOff)).toEqual([1, 1]);
    expect(day.tables.map(({name}) => name)).toEqual(['Group H']);
    expect(day.earlier).toEqual([{home: 'Japan', away: 'Senegal', score: {home: 1, away: 1}}]);
    expect(day.rules.places).toEqual([{from: 1, to: 2, name: 'qualifying', kind: 'qualification'}]);
  });

  test('does not count knock-out matches, which have no table', async () => {
    const day = await dayOf('cup', {date: '2018-06-30'});
    expect(day.tables).toEqual([]);
    expect(day.name).toBe('Round of 16');
  });
});

// Files of others, which are next to the repository on some machines and not part of the project.

const SAMPLES = fileURLToPath(new URL('../../../shared/samples/openfootball/', import.meta.url));
const there = existsSync(path.join(SAMPLES, 'worldcup-2018_full.txt'));

describe.skipIf(!there)('World Cup groups come to the known standings', () => {
  const orderOf = async (file: string, group: string) => {
    const day = buildDay(asDay(await openFile(path.join(SAMPLES, file), {day: {group}})));
    return tablesAt(day, day.duration).tables[0]!.standings;
  };

  test('2018, Japan over Senegal by fair play included', async () => {
    const standings = await orderOf('worldcup-2018_full.txt', 'H');
    expect(standings.map(({team, points, fairPlay, parting}) => [team, points, fairPlay, parting])).toEqual([
      ['Colombia', 6, -7, undefined],
      ['Japan', 4, -4, 'points'],
      ['Senegal', 4, -6, 'fair-play'],
      ['Poland', 3, -3, 'points'],
    ]);
  });

  test.each([
    ['2018_full', 'A', 'Uruguay Russia Saudi-Arabia Egypt'],
    ['2018_full', 'B', 'Spain Portugal Iran Morocco'],
    ['2018_full', 'C', 'France Denmark Peru Australia'],
    ['2018_full', 'D', 'Croatia Argentina Nigeria Iceland'],
    ['2018_full', 'E', 'Brazil Switzerland Serbia Costa-Rica'],
    ['2018_full', 'F', 'Sweden Mexico South-Korea Germany'],
    ['2018_full', 'G', 'Belgium England Tunisia Panama'],
    ['2022-cup', 'A', 'Netherlands Senegal Ecuador Qatar'],
    ['2022-cup', 'B', 'England USA Iran Wales'],
    ['2022-cup', 'C', 'Argentina Poland Mexico Saudi-Arabia'],
    ['2022-cup', 'D', 'France Australia Tunisia Denmark'],
    ['2022-cup', 'E', 'Japan Spain Germany Costa-Rica'],
    ['2022-cup', 'F', 'Morocco Croatia Belgium Canada'],
    ['2022-cup', 'G', 'Brazil Switzerland Cameroon Serbia'],
    ['2022-cup', 'H', 'Portugal South-Korea Uruguay Ghana'],
  ])('%s, group %s', async (year, group, teams) => {
    const standings = await orderOf(`worldcup-${year}.txt`, group);
    expect(standings.map(({team}) => team.replace(' ', '-')).join(' ')).toBe(teams);
  });
});
