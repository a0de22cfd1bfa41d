import {InputError, UsageError} from '../errors.ts';
import {readJson} from '../files/read-json.ts';
import {readMatch} from '../formats/read-match.ts';
import type {Poll} from '../match/live/feed.ts';
import {finishedHistory} from '../match/live/finished.ts';
import type {History} from '../match/live/merge.ts';
import type {Matchday} from '../matchday/matchday.ts';
import {plainText} from '../text/plain-text.ts';
import {baseAddress} from './address.ts';
import {toMatchday} from './day-of-matches.ts';
import {onceBegun, sharedAnswer} from './once-begun.ts';
import {type DownloadOptions, type OpenProvider, openProvider} from './open-download.ts';
import {openLive} from './open-live.ts';
import type {Listed} from './provider.ts';
import type {Reference} from './reference.ts';

export type OpenedDay = {
  readonly matchday: Matchday;
  /** What is known of each match of the day. */
  readonly known: readonly History[];
  /** The feeds of the matches that are not over, by the place of the match on the day; none offline. */
  readonly feeds: readonly {readonly match: number; readonly poll: Poll}[];
};

export type DayOptions = DownloadOptions & {
  /** The wall clock, in milliseconds. */
  readonly wallNow: () => number;
};

/**
 * All matches of a competition's day, as far as they have been played: finished ones from the cache or downloaded once, the
 * others as they are now, with their feeds. A match that cannot be read is left out, with a warning. Throws an InputError if
 * none is left, and a UsageError for a reference to something else.
 *
 * @param date Such as `2026-08-15`; today if undefined.
 */
export async function openDay(reference: Reference, date: string | undefined, options: DayOptions): Promise<OpenedDay> {
  const open = await openProvider(reference.provider, options);
  const {provider, files} = open;
  const shown = plainText(reference.text);
  const {id} = reference;
  if (id === undefined || !provider.isSeason(id) || !provider.daily) {
    throw new UsageError(`--all is for a competition whose days are listed, such as espn:eng.1, and not for ${shown}`);
  }
  const when = date === undefined ? 'today' : `on ${date}`;
  const listed = await provider.matches(id, files, date);
  if (listed.length === 0) throw new InputError(`${shown}: no matches ${when}; name another day with --date`);
  const feedOf = options.offline ? undefined : feedsOfDay(open, id, date, options);
  const opened: MatchOfDay[] = [];
  for (const each of listed) {
    const match = await openListed(open, each, feedOf, options);
    if (match !== undefined) opened.push(match);
  }
  if (opened.length === 0) throw new InputError(`${shown}: none of the ${listed.length} matches ${when} can be read`);
  const known = opened.map(({history}) => history);
  return {
    matchday: toMatchday(shown, known),
    known,
    feeds: opened.flatMap(({poll}, match) => (poll === undefined ? [] : [{match, poll}])),
  };
}

type MatchOfDay = {readonly history: History; readonly poll: Poll | undefined};

/** Makes the feeds of a day's matches. A match to come is not requested before the scoreboard of the day says that it has begun. */
function feedsOfDay(
  {provider}: OpenProvider,
  season: string,
  date: string | undefined,
  {timer, fetch, env}: DayOptions,
): ((match: Listed) => Poll) | undefined {
  const {live, dayBegun} = provider;
  if (live === undefined) return undefined;
  const options = {base: baseAddress(provider.address, provider.variable, env[provider.variable]), timer, fetch};
  const begun = dayBegun && sharedAnswer(dayBegun(season, date, options));
  return ({id, progress}) => {
    const poll = live(id, options);
    return begun === undefined || progress !== 'to-come' ? poll : onceBegun(signal => begun(id, signal), id, poll);
  };
}

async function openListed(
  {provider, files}: OpenProvider,
  match: Listed,
  feedOf: ((match: Listed) => Poll) | undefined,
  {warn, timer, wallNow}: DayOptions,
): Promise<MatchOfDay | undefined> {
  const {id, teams, progress} = match;
  const warned = (warning: string) => warn?.(`${plainText(teams ?? id)}: ${warning}`);
  const name = plainText(`${provider.name}:${id}`);
  const follow = async (feed: Poll): Promise<MatchOfDay> => {
    const {first, poll} = await openLive(name, feed, {timer, wallNow});
    return {history: first, poll: first.over ? undefined : poll};
  };
  try {
    if (feedOf !== undefined && (progress === 'to-come' || progress === 'playing')) return await follow(feedOf(match));
    const {bytes, name: file, companions} = await provider.match(id, files, warned);
    const value = readJson(bytes, name);
    if (feedOf !== undefined && provider.isFinal?.(value) === false) return await follow(feedOf(match));
    const whole = await readMatch(bytes, name, {file, companions});
    return {history: finishedHistory(whole, wallNow(), provider.periodTimes?.(value)), poll: undefined};
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    warned(`left out: ${error.message}`);
    return undefined;
  }
}
