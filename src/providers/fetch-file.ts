import {reasonOfCode} from '../files/system-error.ts';
import {redirected} from './address.ts';
import {type Deadline, openDeadline, type Timer} from './deadline.ts';

export type Fetch = typeof globalThis.fetch;

const SECOND = 1000;
const MEGABYTE = 2 ** 20;
/** How long a server may take until it begins to answer, and between two pieces of its answer, in milliseconds. */
export const ANSWER_LIMIT = 15 * SECOND;
export const PIECE_LIMIT = 20 * SECOND;
/** How long a whole file may take, in milliseconds: one that trickles would never end. */
export const FILE_LIMIT = 600 * SECOND;
const MOST_REDIRECTS = 5;

/** Why a download failed. */
export class FetchFailure extends Error {
  override readonly name = 'FetchFailure';
  /** True if another attempt may succeed. */
  readonly again: boolean;
  /** True if the server has no such file. */
  readonly missing: boolean;

  constructor(message: string, {again = true, missing = false} = {}) {
    super(message);
    this.again = again;
    this.missing = missing;
  }
}

export type FetchOptions = {
  readonly timer: Timer;
  /** The size limit of a file, in bytes, decompressed. */
  readonly most: number;
  /** Bytes received so far, decompressed, and in all; `all` is undefined if the server does not state it, or compresses. */
  readonly progress?: ((bytes: number, all: number | undefined) => void) | undefined;
  /** @default Node's own */
  readonly fetch?: Fetch | undefined;
  /** Ends the download. */
  readonly signal?: AbortSignal | undefined;
};

/**
 * Downloads the file at an address, in one attempt, following redirects. Throws a FetchFailure if it does not arrive whole and in
 * time. Nothing else in the program opens a connection.
 */
export async function fetchFile(address: URL, options: FetchOptions): Promise<Uint8Array> {
  const {bytes} = await fetchChanged(address, {}, options);
  return bytes ?? new Uint8Array();
}

/** What a server said of a file when it last sent it: the values of its headers. */
export type Known = {readonly etag?: string | undefined; readonly modified?: string | undefined};

export type Changed = {
  /** Undefined if the file has not changed since it was `known`. */
  readonly bytes: Uint8Array | undefined;
  readonly known: Known;
  /** For how many milliseconds more the answer holds; undefined if the server does not say. */
  readonly fresh: number | undefined;
};

/** Requests a file that is downloaded again and again: the server sends it only if it has changed. */
export async function fetchChanged(address: URL, known: Known, options: FetchOptions): Promise<Changed> {
  let from = address;
  for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects += 1) {
    const answer = await fetchOnce(from, known, options);
    if (!('location' in answer)) return answer;
    const to = redirected(from, answer.location);
    if (to === undefined) {
      throw new FetchFailure(`${from.host} redirects to an address that is not https://`, {again: false});
    }
    from = to;
  }
  throw new FetchFailure(`${address.host} redirects more than ${MOST_REDIRECTS} times`, {again: false});
}

type Answer = Changed | {readonly location: string};

async function fetchOnce(address: URL, known: Known, options: FetchOptions): Promise<Answer> {
  const {timer, signal, fetch = globalThis.fetch} = options;
  const {host} = address;
  const deadline = openDeadline(timer);
  const whole = openDeadline(timer);
  let response: Response | undefined;
  try {
    deadline.set(ANSWER_LIMIT, new FetchFailure(`${host}: no answer within ${ANSWER_LIMIT / SECOND} seconds`));
    whole.set(
      FILE_LIMIT,
      new FetchFailure(`${host}: not complete after ${FILE_LIMIT / SECOND} seconds`, {again: false}),
    );
    response = await fetch(address, {
      headers: {
        'accept-encoding': 'gzip',
        'user-agent': 'football-replay',
        ...(known.etag === undefined ? {} : {'if-none-match': known.etag}),
        ...(known.modified === undefined ? {} : {'if-modified-since': known.modified}),
      },
      redirect: 'manual',
      signal: AbortSignal.any([deadline.signal, whole.signal, ...(signal === undefined ? [] : [signal])]),
    });
    const {status, headers} = response;
    const location = headers.get('location');
    if (status >= 300 && status < 400 && location !== null) return {location};
    const asked = known.etag !== undefined || known.modified !== undefined;
    if (status === 304 && asked) return {bytes: undefined, known, fresh: freshFor(headers)};
    if (status !== 200) throw refusal(host, status);
    const bytes = await readBody(response, host, options, deadline);
    const sent = {etag: headers.get('etag') ?? undefined, modified: headers.get('last-modified') ?? undefined};
    return {bytes, known: sent, fresh: freshFor(headers)};
  } catch (error) {
    throw error instanceof FetchFailure ? error : new FetchFailure(`${host}: ${reason(error)}`);
  } finally {
    deadline.clear();
    whole.clear();
    // Closes the connection of an answer that was not read to its end; one that was is locked.
    if (response?.body?.locked === false) await response.body.cancel().catch(() => {});
  }
}

async function readBody(
  {body, headers}: Response,
  host: string,
  {most, progress}: FetchOptions,
  deadline: Deadline,
): Promise<Uint8Array> {
  const tooLarge = () =>
    new FetchFailure(`${host}: larger than ${Math.floor(most / MEGABYTE)} MB, the limit for a file`, {again: false});
  const stated = headers.has('content-encoding') ? Number.NaN : Number(headers.get('content-length') ?? Number.NaN);
  const all = Number.isSafeInteger(stated) ? stated : undefined;
  if (all !== undefined && all > most) throw tooLarge();
  const stalled = new FetchFailure(`${host}: nothing more for ${PIECE_LIMIT / SECOND} seconds`);
  const chunks: Uint8Array[] = [];
  let length = 0;
  deadline.set(PIECE_LIMIT, stalled);
  // Leaving the loop early cancels the body, and so the connection.
  for await (const chunk of body ?? []) {
    length += chunk.length;
    if (length > most) throw tooLarge();
    chunks.push(chunk);
    deadline.set(PIECE_LIMIT, stalled);
    progress?.(length, all);
  }
  return Buffer.concat(chunks, length);
}

/** Digits of a number of seconds that is worth reading. */
const SECONDS = /\d{1,6}/;

/** `max-age` less the age that the answer has already. */
function freshFor(headers: Headers): number | undefined {
  const [, most] = /max-age=(\d{1,6})/.exec(headers.get('cache-control') ?? '') ?? [];
  if (most === undefined) return undefined;
  const age = SECONDS.exec(headers.get('age') ?? '')?.[0] ?? 0;
  return Math.max(0, Number(most) - Number(age)) * SECOND;
}

function refusal(host: string, status: number): FetchFailure {
  if (status === 404 || status === 410) return new FetchFailure(`${host}: no such file`, {again: false, missing: true});
  const again = status >= 500 || status === 429 || status === 408;
  return new FetchFailure(`${host} answered ${status}`, {again});
}

/** Why `fetch` failed: its error has that of the system, or of the HTTP client, as its cause. */
function reason(error: unknown): string {
  const cause: unknown = error instanceof Error ? (error.cause ?? error) : error;
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : 'unknown error';
  if (code.startsWith('HPE_')) return 'the answer is not HTTP';
  if (code.startsWith('Z_')) return 'the answer cannot be decompressed';
  if (/CERT|TLS|SSL|SELF_SIGNED|UNABLE_TO/.test(code)) return `the certificate cannot be verified (${code})`;
  return reasonOfCode(CLIENT_CODES[code] ?? code) ?? `cannot be reached (${code})`;
}

/** Codes of Node's HTTP client, with the system's code for the same. */
const CLIENT_CODES: Readonly<Record<string, string>> = {
  UND_ERR_SOCKET: 'ECONNRESET',
  UND_ERR_CONNECT_TIMEOUT: 'ETIMEDOUT',
};
