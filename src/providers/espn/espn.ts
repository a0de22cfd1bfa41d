import {espn as format} from '../../formats/espn/format.ts';
import {periodTimesIn} from '../../formats/espn/period-times.ts';
import {isFinal, isOver} from '../../formats/espn/version.ts';
import {NO_COMPANIONS} from '../../formats/shared/companion-files.ts';
import type {Asked, Files} from '../files.ts';
import type {Provider} from '../provider.ts';
import {espnFeed} from './feed.ts';
import {leagues} from './leagues.ts';
import {espnDayBegun, isScoreboard, matchesOf, scoreboardAddress} from './scoreboard.ts';

// ESPN's pages read two files of its site: the scoreboard of a league's day, and the summary of a match, which also has its
// commentary. A summary grows until the match is over, and only then is it kept.

const MEGABYTE = 2 ** 20;
const LEAGUE = /^[a-z][a-z0-9_]{0,20}(?:\.[a-z0-9_]{1,24}){1,3}$/;
const MATCH = /^([a-z0-9_.]{3,60})\/(\d{1,12})$/;
const isMatch = (id: string) => LEAGUE.test(MATCH.exec(id)?.[1] ?? '');

/** The address of a summary, relative to that of the site. */
export function summaryAddress(id: string): string {
  const [, league, event] = MATCH.exec(id) ?? [];
  return `${league}/summary?event=${event}`;
}

const summaryOf = (id: string): Asked => ({
  what: 'the summary',
  isRight: format.recognises,
  keeps: isFinal,
  address: summaryAddress(id),
  most: 16 * MEGABYTE,
});

export const espn: Provider = {
  name: 'espn',
  title: 'ESPN',
  address: 'https://site.api.espn.com/apis/site/v2/sports/soccer/',
  variable: 'FOOTBALL_REPLAY_ESPN',
  example: 'eng.1/704279',
  isMatch,
  isSeason: id => LEAGUE.test(id),
  daily: true,

  match: async (id, files) => ({
    bytes: await files.get(fileOf(id), summaryOf(id)),
    name: `${id.replace('/', '-')}.json`,
    companions: NO_COMPANIONS,
  }),

  seasons: async () => leagues,

  matches: async (league, files, date) => {
    const day = (date ?? '').replaceAll('-', '');
    const address = scoreboardAddress(league, date);
    const file = `scoreboards/${folderOf(league)}/${day === '' ? 'today' : day}.json`;
    const value = await files.json(file, {what: 'the matches', isRight: isScoreboard, changes: true, address});
    return matchesOf(league, value);
  },

  held: async ({held}: Files) => {
    const folders = await held.list('summaries');
    const lists = await Promise.all(
      folders.map(async folder =>
        (await held.list(`summaries/${folder}`)).map(
          file => `${folder.replaceAll('-', '.')}/${file.slice(0, -'.json'.length)}`,
        ),
      ),
    );
    return lists
      .flat()
      .filter(isMatch)
      .map(id => ({id, teams: undefined, date: undefined, stage: undefined, competition: undefined}));
  },

  isFinal: isOver,
  live: espnFeed,
  periodTimes: periodTimesIn,
  dayBegun: espnDayBegun,
};

/** Names in the cache have no dots but that of their ending. */
function folderOf(league: string): string {
  return league.replaceAll('.', '-');
}

function fileOf(id: string): string {
  const [, league = '', event = ''] = MATCH.exec(id) ?? [];
  return `summaries/${folderOf(league)}/${event}.json`;
}
