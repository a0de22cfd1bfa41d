import {InputError} from '../errors.ts';
import type {News, Poll} from '../match/live/feed.ts';
import {type History, merge} from '../match/live/merge.ts';
import {plainText} from '../text/plain-text.ts';
import {pause, type Timer} from './deadline.ts';

/** A live match that has begun to arrive. */
export type Live = {
  /** As its first version had it. */
  readonly first: History;
  /** The first version again, for those who stay behind, and what comes after it. */
  readonly poll: Poll;
};

/**
 * Waits for the first version of a feed. Throws an InputError, which begins with `name`, if the feed fails before it, or ends
 * without one.
 */
export async function openLive(
  name: string,
  poll: Poll,
  {timer, wallNow, signal = new AbortController().signal}: Opening,
): Promise<Live> {
  for (;;) {
    const {news, again} = await poll(signal);
    const at = news.findIndex(({type}) => type === 'version');
    const failure = news.find(item => item.type === 'failed');
    if (failure !== undefined) throw new InputError(`${plainText(name)}: ${failure.reason}`);
    const version = news[at];
    if (version?.type === 'version') {
      const first = merge(undefined, version.version, wallNow());
      return {first, poll: startingWith(news, again, poll)};
    }
    if (again === undefined) throw new InputError(`${plainText(name)}: no match in it`);
    await pause(timer, again);
  }
}

type Opening = {
  readonly timer: Timer;
  /** The wall clock, in milliseconds. */
  readonly wallNow: () => number;
  /** @default never aborted */
  readonly signal?: AbortSignal;
};

/** The same feed, with what came along with its first version. */
function startingWith(news: readonly News[], again: number | undefined, poll: Poll): Poll {
  let first = true;
  return async signal => {
    if (!first) return poll(signal);
    first = false;
    return {news, again};
  };
}
