import {UsageError} from '../errors.ts';
import {growingFile, growingStream} from '../files/growing-file.ts';
import {asArrived} from '../formats/live/as-arrived.ts';
import {FILE_INTERVAL, lineFeed} from '../formats/live/feed.ts';
import type {Poll} from '../match/live/feed.ts';
import {plainText} from '../text/plain-text.ts';

/** The feed of a file that another program writes, or of a recording, as it arrived. Throws a UsageError unless the name can be one. */
export function fileFeed(path: string): Poll {
  if (path.includes('\0')) throw new UsageError(`${plainText(path)}: not a valid file name`);
  return lineFeed(asArrived(growingFile(path)), FILE_INTERVAL);
}

/** The feed of standard input. */
export function inputFeed(stdin: AsyncIterable<Uint8Array>): Poll {
  return lineFeed(growingStream(stdin), 0);
}
