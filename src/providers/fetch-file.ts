import type {ClientRequest, IncomingMessage} from 'node:http';
import {redirected} from './address.ts';
import {patience, type Timer} from './deadline.ts';

const SECOND = 1000;
const MEGABYTE = 2 ** 20;
/** How long a server has until it begins to answer, and between two pieces of what it sends. */
export const UNTIL_ANSWER = 15 * SECOND;
export const UNTIL_MORE = 20 * SECOND;
const MOST_REDIRECTS = 5;

/** Why a file did not come. `again` where it may come the next time. */
export class FetchFailure extends Error {
  override readonly name = 'FetchFailure';
  readonly again: boolean;
  /** True where the server says that there is no such file. */
  readonly missing: boolean;

  constructor(message: string, {again = true, missing = false} = {}) {
    super(message);
    this.again = again;
    this.missing = missing;
  }
}

export type FetchOptions = {
  readonly timer: Timer;
  /** The most bytes that a file may have, as it comes and unpacked. */
  readonly most: number;
  /** How many bytes have come, and how many are to come where the server says so. */
  readonly progress?: ((bytes: number, all: number | undefined) => void) | undefined;
};

/**
 * Asks once for the file at an address, and follows where that leads. Throws a FetchFailure where what comes is not the whole
 * file, or it takes too long. Node's HTTP is loaded here, and nowhere else.
 */
export async function fetchFile(address: URL, options: FetchOptions): Promise<Uint8Array> {
  let from = address;
  for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects += 1) {
    const answer = await fetchOnce(from, options);
    if (!('location' in answer)) return answer.bytes;
    const to = redirected(from, answer.location);
    if (to === undefined) {
      throw new FetchFailure(`${from.host} redirects to an address that is not asked: https:// alone is`, {
        again: false,
      });
    }
    from = to;
  }
  throw new FetchFailure(`${address.host} redirects more than ${MOST_REDIRECTS} times`, {again: false});
}

type Answer = {readonly bytes: Uint8Array} | {readonly location: string};

async function fetchOnce(address: URL, options: FetchOptions): Promise<Answer> {
  const {get} = address.protocol === 'http:' ? await import('node:http') : await import('node:https');
  const waiting = patience(options.timer);
  let given: FetchFailure | undefined;
  let request: ClientRequest | undefined;
  let response: IncomingMessage | undefined;
  let read = false;
  const giveUp = (why: string) => () => {
    given = new FetchFailure(`${address.host} ${why}`);
    (response ?? request)?.destroy(given);
  };
  try {
    const headers = {'accept-encoding': 'gzip', 'user-agent': 'football-replay'};
    response = await new Promise<IncomingMessage>((resolve, reject) => {
      waiting.wait(UNTIL_ANSWER, giveUp(`does not answer within ${UNTIL_ANSWER / SECOND} seconds`));
      // What is wrong after the answer has ended is heard too, and no matter then.
      request = get(address, {headers}, resolve).on('error', reject);
    });
    const {statusCode: status = 0, headers: told} = response;
    if (status >= 300 && status < 400 && told.location !== undefined) return {location: told.location};
    if (status !== 200) throw refusal(address, status);
    const stalled = giveUp(`sends nothing more for ${UNTIL_MORE / SECOND} seconds`);
    // What is left to do once all has come is up to this machine.
    response.once('end', waiting.end);
    const bytes = await bodyOf(response, address, options, () => waiting.wait(UNTIL_MORE, stalled));
    read = true;
    return {bytes};
  } catch (error) {
    throw given ?? (error instanceof FetchFailure ? error : new FetchFailure(`${address.host} ${reason(error)}`));
  } finally {
    waiting.end();
    // A connection whose answer is not read to its end would be waited for.
    if (!read) (response ?? request)?.destroy();
  }
}

async function bodyOf(
  response: IncomingMessage,
  {host}: URL,
  {most, progress}: FetchOptions,
  came: () => void,
): Promise<Uint8Array> {
  const [{pipeline, PassThrough}, {createGunzip}] = await Promise.all([import('node:stream'), import('node:zlib')]);
  const tooLarge = () =>
    new FetchFailure(`${host} sends more than ${Math.floor(most / MEGABYTE)} MB, the most that a file can be`, {
      again: false,
    });
  const told = Number(response.headers['content-length']);
  const all = Number.isSafeInteger(told) ? told : undefined;
  if (all !== undefined && all > most) throw tooLarge();
  let arrived = 0;
  came();
  response.on('data', (chunk: Uint8Array) => {
    arrived += chunk.length;
    came();
    progress?.(arrived, all);
  });
  const packed = response.headers['content-encoding'] === 'gzip';
  const body = pipeline(response, packed ? createGunzip() : new PassThrough(), () => {});
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of body as AsyncIterable<Uint8Array>) {
    length += chunk.length;
    if (length > most) throw tooLarge();
    chunks.push(chunk);
  }
  if (!response.complete || (all !== undefined && arrived !== all)) throw new FetchFailure(`${host} ${BROKEN_OFF}`);
  return Buffer.concat(chunks, length);
}

function refusal({host}: URL, status: number): FetchFailure {
  if (status === 404 || status === 410)
    return new FetchFailure(`${host} has no such file`, {again: false, missing: true});
  const again = status >= 500 || status === 429 || status === 408;
  return new FetchFailure(`${host} answers ${status}`, {again});
}

const BROKEN_OFF = 'breaks off before the end';

/** What the system or Node says of a connection, in words. */
function reason(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown error';
  if (code.startsWith('HPE_')) return 'answers what is not HTTP';
  if (/CERT|TLS|SSL|SELF_SIGNED|UNABLE_TO/.test(code)) return `does not prove who it is (${code})`;
  return REASONS[code] ?? (code.startsWith('Z_') ? 'sends what cannot be unpacked' : `cannot be asked (${code})`);
}

const REASONS: Readonly<Record<string, string>> = {
  ENOTFOUND: 'is not found: is there a network?',
  EAI_AGAIN: 'is not found: is there a network?',
  ENETUNREACH: 'cannot be reached: is there a network?',
  EHOSTUNREACH: 'cannot be reached: is there a network?',
  ENETDOWN: 'cannot be reached: is there a network?',
  ECONNREFUSED: 'refuses the connection',
  ETIMEDOUT: 'does not answer',
  ECONNRESET: BROKEN_OFF,
  EPIPE: BROKEN_OFF,
  ERR_STREAM_PREMATURE_CLOSE: BROKEN_OFF,
  Z_BUF_ERROR: BROKEN_OFF,
};
