import {openSync} from 'node:fs';
import {ReadStream} from 'node:tty';
import type {Observable} from 'rxjs';
import {UsageError} from '../errors.ts';
import type {Opened} from '../formats/match-format.ts';
import type {Poll} from '../match/live/feed.ts';
import type {Match} from '../match/model/match.ts';
import type {OpenedDay} from '../providers/open-day.ts';
import {parseReference, type Reference} from '../providers/reference.ts';
import type {MatchNews} from '../streams/poll-feeds.ts';
import {plainText} from '../text/plain-text.ts';
import {type Context, warn} from './context.ts';
import type {WatchedFeed} from './follow-live.ts';
import {type OpeningContext, openAny} from './open-match.ts';
import {openingContext} from './opening-context.ts';
import type {PlayOptions} from './request.ts';
import {zoneOf} from './timeline-of.ts';
import {wallNow} from './wall-now.ts';

/** What is played: a whole match, several on one clock, or what is still being played. */
export type Played = {
  readonly match: Opened;
  readonly live: WatchedFeed | undefined;
  /** Where keys come from; undefined without a terminal for them. */
  readonly keyboard: NodeJS.ReadStream | undefined;
  readonly close: () => Promise<unknown>;
};

/** The name of standard input on the command line. */
const STDIN = '-';

/** Opens what a command line names to be played. Throws an InputError or a UsageError. */
export async function openPlayed(context: Context, name: string, options: PlayOptions): Promise<Played> {
  const opening = await openingContext(context, options.quiet);
  const keyboard = name === STDIN ? controllingTerminal() : context.stdin;
  const close = async () => {
    if (name === STDIN) keyboard?.destroy();
  };
  const reference = parseReference(name);
  if (reference !== undefined && options.all) {
    return {...(await openDayPlayed(reference, options, opening)), keyboard, close};
  }
  const feed = await feedOf(context, name, options, opening);
  if (feed === undefined || 'format' in feed) {
    if (options.record !== undefined)
      throw new UsageError(`--record is for a live match, and ${plainText(name)} is not live`);
    // A provider's day has been chosen from by now.
    const whole = reference === undefined ? options : {...options, date: undefined};
    const match = feed ?? (await openAny(name, whole, opening));
    return {match, live: undefined, keyboard, close};
  }
  const opened = await openFeed(context, name, feed, options, opening);
  return {...opened, keyboard, close: () => Promise.all([close(), opened.close()])};
}

/** A competition's day, which is followed while one of its matches is not over. */
async function openDayPlayed(
  reference: Reference,
  {date, offline, zone, record}: PlayOptions,
  {showProgress, ...opening}: OpeningContext,
): Promise<Pick<Played, 'match' | 'live'>> {
  if (record !== undefined) {
    throw new UsageError('--record records one match, such as espn:eng.1/704279, and not the matches of a day');
  }
  const {openDay} = await import('../providers/open-day.ts');
  showProgress(`${plainText(reference.text)}: opening`);
  const day = await openDay(reference, date, {...opening, offline, wallNow});
  const {matchday, feeds} = day;
  if (feeds.length === 0) return {match: matchday, live: undefined};
  return {match: matchday, live: await liveDay(day, zoneOf(matchday, zone))};
}

async function liveDay({matchday, known, feeds}: OpenedDay, zone: number | undefined): Promise<WatchedFeed> {
  const [{followDay}, {pollFeeds}, {monotonicScheduler}] = await Promise.all([
    import('../streams/followed.ts'),
    import('../streams/poll-feeds.ts'),
    import('../streams/scheduler.ts'),
  ]);
  return {
    follow: options => followDay(matchday, known, {...options, zone}),
    news$: pollFeeds(feeds, monotonicScheduler),
    wallNow,
  };
}

/** The feed that is named, or the whole match in standard input; undefined for anything else. */
async function feedOf(
  {stdin}: Context,
  name: string,
  options: PlayOptions,
  opening: OpeningContext,
): Promise<Poll | Match | undefined> {
  if (name === STDIN) {
    const {readInput} = await import('./standard-input.ts');
    return readInput(stdin, options, opening);
  }
  const reference = parseReference(name);
  if (reference !== undefined) {
    const {openRunning} = await import('../providers/open-running.ts');
    return openRunning(reference, {...opening, offline: options.offline});
  }
  if (!options.live) return undefined;
  const {fileFeed} = await import('./growing-feed.ts');
  return fileFeed(name);
}

async function openFeed(
  context: Context,
  name: string,
  poll: Poll,
  {record}: PlayOptions,
  {timer, showProgress}: OpeningContext,
): Promise<Pick<Played, 'match' | 'live' | 'close'>> {
  const [{openLive}, {followMatch}, {pollFeeds}, {monotonicScheduler}] = await Promise.all([
    import('../providers/open-live.ts'),
    import('../streams/followed.ts'),
    import('../streams/poll-feeds.ts'),
    import('../streams/scheduler.ts'),
  ]);
  const recorder =
    record === undefined ? undefined : await (await import('./record-live.ts')).recordLive(record, wallNow);
  showProgress(`${plainText(name)}: waiting for the match`);
  const {first, poll: rest} = await openLive(name, poll, {timer, wallNow});
  const polled$: Observable<MatchNews> = pollFeeds([{match: 0, poll: rest}], monotonicScheduler);
  const news$ = recorder === undefined ? polled$ : recorder.record(polled$, reason => warn(context, reason));
  return {
    match: first.match,
    live: {follow: options => followMatch(first, options), news$, wallNow},
    close: async () => recorder?.close(),
  };
}

/** The terminal itself, while standard input is a match. */
function controllingTerminal(): NodeJS.ReadStream | undefined {
  try {
    return new ReadStream(openSync('/dev/tty', 'r'));
  } catch {
    return undefined;
  }
}
