import {stat} from 'node:fs/promises';
import {createServer, type IncomingMessage, type ServerResponse} from 'node:http';
import type {AddressInfo} from 'node:net';
import {setImmediate} from 'node:timers/promises';
import {onTestFinished} from 'vitest';
import {VirtualTime} from './virtual-time.ts';

/** What a server does with one request. */
export type Answer = (response: ServerResponse, request: IncomingMessage) => void;

export type Server = {
  readonly base: URL;
  /** The paths that were asked for, in order. */
  readonly asked: readonly string[];
};

/** Answers with this, as JSON unless it is text or bytes. */
export function gives(content: unknown, headers: Readonly<Record<string, string>> = {}): Answer {
  const body = typeof content === 'string' || content instanceof Uint8Array ? content : JSON.stringify(content);
  const length = String(Buffer.byteLength(body));
  return response => response.writeHead(200, {'content-length': length, ...headers}).end(body);
}

export function status(code: number, headers: Readonly<Record<string, string>> = {}): Answer {
  return response => response.writeHead(code, headers).end('<html>no</html>');
}

/** Writes what is given to the connection itself, and closes it or leaves it open. */
export function raw(text: string, {open = false} = {}): Answer {
  return ({socket}) => {
    if (open) socket?.write(text);
    else socket?.end(text);
  };
}

/** Never says a word. */
export const SILENCE: Answer = () => {};

/**
 * A server on this machine. Each path has its answers, one a request, of which the last stays; what has none is 404.
 */
export async function serve(answers: Readonly<Record<string, Answer | readonly Answer[]>>): Promise<Server> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const path = decodeURI(request.url ?? '');
    const list = [answers[path] ?? status(404)].flat();
    const before = asked.filter(other => other === path).length;
    asked.push(path);
    list[Math.min(before, list.length - 1)]!(response, request);
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return {base: new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`), asked};
}

/** Virtual milliseconds for each turn of the event loop, in which whatever was sent on this machine arrives. */
const STEP = 20;

/** Lets virtual time pass until something that is under way has ended, well or not; how it ended, and how long it took. */
export async function passing<T>(
  begin: (time: VirtualTime) => Promise<T>,
): Promise<{readonly value?: T; readonly error?: unknown; readonly took: number}> {
  const time = new VirtualTime();
  let ended: {readonly value?: T; readonly error?: unknown} | undefined;
  void begin(time).then(
    value => {
      ended = {value};
    },
    (error: unknown) => {
      ended = {error};
    },
  );
  while (ended === undefined) {
    await setImmediate();
    // What is unpacked or read is ready before this is, however busy the machine: both wait for the same threads.
    await stat('.');
    // While nothing waits for time to pass, none does: the disk is at work, or the machine.
    if (time.pending > 0) time.advance(STEP);
  }
  return {...ended, took: time.frame};
}
