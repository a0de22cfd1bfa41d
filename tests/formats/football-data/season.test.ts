import {expect, test} from 'vitest';
import {fixturesOf, seasonIn} from '../../../src/formats/registry.ts';
import {contextOf} from '../../support/make-companions.ts';

const LEAGUE = 'england_premier-league-2011-2012';
const listed = (home: string, GH: number | null, GA: number | null, date: string | null = '2012-05-13') => ({
  league: LEAGUE,
  home,
  away: 'westmere-city',
  GH,
  GA,
  date,
  incident: {incidents: null},
});
const VALUE = [
  listed('fc-northport', 2, 1),
  listed('afc-sunderland', null, null, null),
  listed('fc-fulham', 0, null),
  listed('fc-fulham', null, 0),
  listed('fc-burnley', -1, 0),
  listed('wigan-athletic', 0, -1),
  listed('fc-everton', 0, 0),
];

test('a season lists its matches with their scores; a score of one side alone settles nothing', async () => {
  const season = (await seasonIn(VALUE, contextOf('season.json')))!;
  expect([season.competition, season.label]).toEqual(['Premier League 2011/12', LEAGUE]);
  expect(season.matches.map(({home, date, score, settled}) => [home, date, score, settled])).toEqual([
    ['Northport', '2012-05-13', {home: 2, away: 1}, true],
    ['Sunderland', undefined, undefined, false],
    ['Fulham', '2012-05-13', undefined, false],
    ['Fulham', '2012-05-13', undefined, false],
    ['Burnley', '2012-05-13', undefined, true],
    ['Wigan Athletic', '2012-05-13', undefined, true],
    ['Everton', '2012-05-13', {home: 0, away: 0}, true],
  ]);
  expect(season.matches.every(({away, stage}) => away === 'Westmere City' && stage === undefined)).toBe(true);
  expect(season.origin.provider).toBe('football-data');
});

test('an entry that is no match keeps its place in the season', async () => {
  const season = (await seasonIn([VALUE[0], {league: LEAGUE, home: 7}, VALUE[6]], contextOf('season.json')))!;
  expect(season.matches.map(({index}) => index)).toEqual([0, 2]);
  const reading = await season.read(season.matches[1]!);
  expect(reading).toMatchObject({match: {fixture: {home: {name: 'Everton'}}, score: {home: 0, away: 0}}});
});

test('its fixtures have dates, and no kick-off times', async () => {
  expect(await fixturesOf([VALUE[0], {league: LEAGUE, home: 7}, VALUE[1]])).toEqual([
    {home: 'Northport', away: 'Westmere City', date: '2012-05-13', kickOff: undefined},
    {home: 'Sunderland', away: 'Westmere City', date: undefined, kickOff: undefined},
  ]);
});
