import {InputError} from '../errors.ts';
import {MAX_BYTES} from '../files/read-bytes.ts';
import {isLiveText} from '../formats/live/format.ts';
import {readMatch} from '../formats/read-match.ts';
import {NO_COMPANIONS} from '../formats/shared/companion-files.ts';
import type {Poll} from '../match/live/feed.ts';
import type {Match} from '../match/model/match.ts';
import {inputFeed} from './growing-feed.ts';
import type {OpeningContext} from './open-match.ts';
import type {OpenOptions} from './request.ts';

/** Bytes that show whether standard input is a live match. */
const HEAD = 200;
const NAME = 'standard input';

/** The match in standard input, of any format, or its feed if it is a live one. Throws an InputError. */
export async function readInput(
  stdin: AsyncIterable<Uint8Array>,
  {choose}: OpenOptions,
  {showProgress}: OpeningContext,
): Promise<Match | Poll> {
  showProgress(`${NAME}: waiting for a match`);
  const chunks = stdin[Symbol.asyncIterator]();
  const read: Uint8Array[] = [];
  let length = 0;
  for (let next = await chunks.next(); next.done !== true; next = await chunks.next()) {
    const before = length;
    read.push(next.value);
    length += next.value.length;
    if (length > MAX_BYTES)
      throw new InputError(`${NAME}: larger than ${MAX_BYTES / 2 ** 20} MB, the limit for a match file`);
    if (before < HEAD && isLiveText(new TextDecoder().decode(Buffer.concat(read)))) {
      return inputFeed(continued(read, {[Symbol.asyncIterator]: () => chunks}));
    }
  }
  return readMatch(Buffer.concat(read), NAME, {choose, companions: NO_COMPANIONS});
}

async function* continued(read: readonly Uint8Array[], rest: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield* read;
  yield* rest;
}
