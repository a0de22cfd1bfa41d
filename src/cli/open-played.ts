import {openSync} from 'node:fs';
import {ReadStream} from 'node:tty';
import type {Observable} from 'rxjs';
import {UsageError} from '../errors.ts';
import type {Opened} from '../formats/match-format.ts';
import type {News, Poll} from '../match/live/feed.ts';
import type {Match} from '../match/model/match.ts';
import {parseReference} from '../providers/reference.ts';
import {plainText} from '../text/plain-text.ts';
import {type Context, warn} from './context.ts';
import type {WatchedFeed} from './follow-live.ts';
import {type OpeningContext, openAny} from './open-match.ts';
import {openingContext} from './opening-context.ts';
import type {PlayOptions} from './request.ts';

/** What is played: a whole match, several on one clock, or one that is still being played. */
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
  const feed = await feedOf(context, name, options, opening);
  // A provider's day has been chosen from by now.
  const whole = options.all || parseReference(name) === undefined ? options : {...options, date: undefined};
  if (feed === undefined || 'format' in feed) {
    if (options.record !== undefined)
      throw new UsageError(`--record is for a live match, and ${plainText(name)} is not live`);
    const match = feed ?? (await openAny(name, whole, opening));
    return {match, live: undefined, keyboard, close};
  }
  const opened = await openFeed(context, name, feed, options, opening);
  return {...opened, keyboard, close: () => Promise.all([close(), opened.close()])};
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
  const {fileFeed} = await import('./open-live.ts');
  return fileFeed(name);
}

async function openFeed(
  context: Context,
  name: string,
  poll: Poll,
  {record}: PlayOptions,
  {timer, showProgress}: OpeningContext,
): Promise<Pick<Played, 'match' | 'live' | 'close'>> {
  const [{openLive}, {pollFeed}, {monotonicScheduler}] = await Promise.all([
    import('./open-live.ts'),
    import('../streams/live.ts'),
    import('../streams/scheduler.ts'),
  ]);
  const wallNow = () => Date.parse(new Date().toISOString());
  const recorder =
    record === undefined ? undefined : await (await import('./record-live.ts')).recordLive(record, wallNow);
  showProgress(`${plainText(name)}: waiting for the match`);
  const {first, poll: rest} = await openLive(name, poll, {timer, wallNow});
  const polled$: Observable<News> = pollFeed(rest, monotonicScheduler);
  const news$ = recorder === undefined ? polled$ : recorder.record(polled$, reason => warn(context, reason));
  return {match: first.match, live: {first, news$, wallNow}, close: async () => recorder?.close()};
}

/** The terminal itself, while standard input is a match. */
function controllingTerminal(): NodeJS.ReadStream | undefined {
  try {
    return new ReadStream(openSync('/dev/tty', 'r'));
  } catch {
    return undefined;
  }
}
