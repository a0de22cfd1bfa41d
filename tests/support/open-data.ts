import {AWAY, HOME, lineups, match, matchesEntry, shot} from './make-statsbomb.ts';
import {type Answer, gives} from './server.ts';

/** A small copy of an open-data repository: two competitions, three seasons, and the events of match 7. */

const season = (competition: string, name: string) => ({
  competition: {competition_name: competition},
  season: {season_name: name},
});
const listed = (id: number, date: string, competition: string, name: string) => ({
  ...matchesEntry(id, HOME, AWAY, [5, 4]),
  ...season(competition, name),
  match_date: date,
});

export const EVENTS = match([shot(1, '12:30', HOME, 109, 'Goal')]);

export const COMPETITIONS = [
  {competition_id: 1, season_id: 10, country_name: 'Europe', competition_name: 'Cup', season_name: '2010/2011'},
  {competition_id: 1, season_id: 11, country_name: 'Europe', competition_name: 'Cup', season_name: '2011/2012'},
  {
    competition_id: 2,
    season_id: 10,
    country_name: 'England',
    competition_name: 'League',
    competition_gender: 'female',
    season_name: '2010',
  },
];

export const OPEN_DATA: Readonly<Record<string, Answer>> = {
  '/competitions.json': gives(COMPETITIONS),
  '/matches/1/10.json': gives([
    listed(5, '2011-03-02', 'Cup', '2010/2011'),
    listed(4, '2011-03-01', 'Cup', '2010/2011'),
  ]),
  '/matches/1/11.json': gives([
    {...matchesEntry(7, AWAY, HOME, [0, 1]), ...season('Cup', '2011/2012'), match_date: '2012-05-19'},
  ]),
  '/matches/2/10.json': gives([listed(9, '2010-08-01', 'League', '2010')]),
  '/events/7.json': gives(EVENTS),
  '/lineups/7.json': gives(lineups()),
};
