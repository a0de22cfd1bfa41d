import * as z from 'zod';
import {readJson} from '../../files/read-json.ts';
import {FetchFailure, fetchChanged} from '../fetch-file.ts';
import type {DayBegun, FeedOptions, Listed} from '../provider.ts';

const MEGABYTE = 2 ** 20;
const MOST = 16 * MEGABYTE;
/** Matches of one day. */
const MOST_MATCHES = 500;

const status = z.looseObject({type: z.looseObject({state: z.string().max(40).nullish()}).nullish()}).nullish();

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
              status: status.catch(undefined),
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

export const isScoreboard = (value: unknown) => scoreboard.safeParse(value).success;

/** The address of a league's day, relative to that of the site; without a date, the current one. */
export function scoreboardAddress(league: string, date: string | undefined): string {
  const day = date === undefined ? '' : `&dates=${date.replaceAll('-', '')}`;
  return `${league}/scoreboard?limit=${MOST_MATCHES}${day}`;
}

/** The matches of a scoreboard. */
export function matchesOf(league: string, value: unknown): readonly Listed[] {
  return scoreboard.parse(value).events.map(({id, date, competitions: [competition]}) => {
    const name = (side: string) => competition?.competitors.find(({homeAway}) => homeAway === side)?.team.displayName;
    const [home, away] = [name('home'), name('away')];
    const time = /T(\d{2}:\d{2})/.exec(date ?? '')?.[1];
    return {
      id: `${league}/${id}`,
      teams: home === undefined || away === undefined ? undefined : `${home} v ${away}`,
      date: date?.slice(0, 10),
      stage: time === undefined ? undefined : `${time} UTC`,
      competition: undefined,
      progress: progressOf(competition?.status?.type?.state),
    };
  });
}

function progressOf(state: string | null | undefined): Listed['progress'] {
  switch (state) {
    case 'pre':
      return 'to-come';
    case 'in':
      return 'playing';
    case 'post':
      return 'over';
    default:
      return undefined;
  }
}

/** Which matches of a day have begun, by its scoreboard. */
export function espnDayBegun(league: string, date: string | undefined, {base, timer, fetch}: FeedOptions): DayBegun {
  const address = new URL(scoreboardAddress(league, date), base);
  return async signal => {
    const {bytes} = await fetchChanged(address, {}, {timer, fetch, most: MOST, signal});
    const value = readJson(bytes ?? new Uint8Array(), 'the matches');
    if (!isScoreboard(value)) throw new FetchFailure(`${base.host}: the answer is not the expected file`);
    return new Set(matchesOf(league, value).flatMap(({id, progress}) => (progress === 'to-come' ? [] : [id])));
  };
}
