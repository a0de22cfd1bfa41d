import {InputError, UsageError} from '../errors.ts';
import {growingFile, growingStream} from '../files/growing-file.ts';
import {FILE_INTERVAL, lineFeed} from '../formats/live/feed.ts';
import type {News, Poll} from '../match/live/feed.ts';
import {type History, merge} from '../match/live/merge.ts';
import {pause, type Timer} from '../providers/deadline.ts';
import {plainText} from '../text/plain-text.ts';

/** A live match that has begun to arrive. */
export type Live = {
  /** As its first version had it. */
  readonly first: History;
  /** The first version again, for those who stay behind, and what comes after it. */
  readonly poll: Poll;
};

/** The feed of a file that another program writes. Throws a UsageError unless the name can be one. */
export function fileFeed(path: string): Poll {
  if (path.includes('\0')) throw new UsageError(`${plainText(path)}: not a valid file name`);
  return lineFeed(growingFile(path), FILE_INTERVAL);
}

/** The feed of standard input. */
export function inputFeed(stdin: AsyncIterable<Uint8Array>): Poll {
  return lineFeed(growingStream(stdin), 0);
}

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
