import * as z from 'zod';
import {espn as format} from '../../formats/espn/format.ts';
import {isFinal, isOver} from '../../formats/espn/version.ts';
import {NO_COMPANIONS} from '../../formats/shared/companion-files.ts';
import type {Asked, Files} from '../files.ts';
import type {Listed, Provider} from '../provider.ts';
import {espnFeed} from './feed.ts';
import {leagues} from './leagues.ts';

// ESPN's pages read two files of its site: the scoreboard of a league's day, and the summary of a match, which also has its
// commentary. A summary grows until the match is over, and only then is it kept.

const MEGABYTE = 2 ** 20;
const LEAGUE = /^[a-z][a-z0-9_]{0,20}(?:\.[a-z0-9_]{1,24}){1,3}$/;
const MATCH = /^([a-z0-9_.]{3,60})\/(\d{1,12})$/;
/** Matches of one day. */
const MOST_MATCHES = 500;

const scoreboard = z.looseObject({
  events: z
    .array(
      z.looseObject({
        id: z.string().regex(/^\d{1,12}$/),
        date: z.string().max(40).optional(),
        competitions: z
          .array(
            z.looseObject({
              altGameNote: z.string().max(200).nullish(),
              competitors: z.array(
                z.looseObject({homeAway: z.string(), team: z.looseObject({displayName: z.string().max(100)})}),
              ),
            }),
          )
          .min(1),
      }),
    )
    .max(MOST_MATCHES),
});

const isScoreboard = (value: unknown) => scoreboard.safeParse(value).success;
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
    const address = `${league}/scoreboard?limit=${MOST_MATCHES}${day === '' ? '' : `&dates=${day}`}`;
    const file = `scoreboards/${folderOf(league)}/${day === '' ? 'today' : day}.json`;
    const value = await files.json(file, {what: 'the matches', isRight: isScoreboard, changes: true, address});
    return scoreboard.parse(value).events.map(event => listed(league, event));
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
};

type Entry = z.output<typeof scoreboard>['events'][number];

function listed(league: string, {id, date, competitions: [competition]}: Entry): Listed {
  const name = (side: string) => competition?.competitors.find(({homeAway}) => homeAway === side)?.team.displayName;
  const [home, away] = [name('home'), name('away')];
  const time = /T(\d{2}:\d{2})/.exec(date ?? '')?.[1];
  return {
    id: `${league}/${id}`,
    teams: home === undefined || away === undefined ? undefined : `${home} v ${away}`,
    date: date?.slice(0, 10),
    stage: time === undefined ? undefined : `${time} UTC`,
    competition: undefined,
  };
}

/** Names in the cache have no dots but that of their ending. */
function folderOf(league: string): string {
  return league.replaceAll('.', '-');
}

function fileOf(id: string): string {
  const [, league = '', event = ''] = MATCH.exec(id) ?? [];
  return `summaries/${folderOf(league)}/${event}.json`;
}
