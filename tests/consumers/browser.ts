import {spawn} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {tmpdir} from 'node:os';
import path from 'node:path';

/** A page in a headless Chromium. */
export type Page = {
  /** The value of an expression in the page, once it has settled. Rejects where it throws. */
  readonly evaluate: <T>(expression: string) => Promise<T>;
  /** Evaluates until it is true. */
  readonly until: (expression: string) => Promise<void>;
  /** The page as a PNG. */
  readonly screenshot: () => Promise<Buffer>;
  /** What the page said of errors. */
  readonly errors: readonly string[];
  readonly close: () => Promise<void>;
};

/** Milliseconds after which a wait is given up, on any machine. */
const PATIENCE = 60_000;
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
};

/** Serves files by their names, on this machine alone, and opens one of them: 1000x700. */
export async function openPage(files: ReadonlyMap<string, string | Buffer>, name: string): Promise<Page> {
  const server = createServer((request, response) => {
    const asked = (request.url ?? '/').slice(1);
    const found = files.get(asked);
    response.writeHead(found === undefined ? 404 : 200, {'content-type': TYPES[path.extname(asked)] ?? 'text/plain'});
    response.end(found);
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const {port} = server.address() as AddressInfo;
  const profile = mkdtempSync(path.join(tmpdir(), 'replay-browser-'));
  const chromium = spawn(
    'chromium',
    [
      '--headless=new',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-dev-shm-usage',
      '--no-first-run',
      '--disable-background-networking',
      '--window-size=1000,700',
      '--remote-debugging-port=0',
      `--user-data-dir=${profile}`,
      'about:blank',
    ],
    {stdio: ['ignore', 'ignore', 'pipe']},
  );
  const ended = new Promise<void>(resolve => chromium.once('exit', () => resolve()));
  const close = async () => {
    chromium.kill('SIGKILL');
    await ended;
    server.close();
    rmSync(profile, {recursive: true, force: true, maxRetries: 5});
  };
  try {
    const address = await addressOf(chromium.stderr);
    const tab = await connect(address);
    const errors: string[] = [];
    tab.listen((method, params) => {
      if (method === 'Runtime.exceptionThrown') errors.push(JSON.stringify(params));
    });
    const {targetId} = await tab.send('Target.createTarget', {url: 'about:blank'});
    const {sessionId} = await tab.send('Target.attachToTarget', {targetId, flatten: true});
    const send = (method: string, params: object = {}) => tab.send(method, params, String(sessionId));
    await send('Runtime.enable');
    await send('Page.enable');
    await send('Page.navigate', {url: `http://127.0.0.1:${port}/${name}`});
    const evaluate = async <T>(expression: string): Promise<T> => {
      const {result, exceptionDetails} = await send('Runtime.evaluate', {
        expression: `(async () => (${expression}))()`,
        awaitPromise: true,
        returnByValue: true,
      });
      if (exceptionDetails !== undefined) throw new Error(`${expression}: ${JSON.stringify(exceptionDetails)}`);
      return (result as {value: T}).value;
    };
    const until = async (expression: string) => {
      const bound = performance.now() + PATIENCE;
      while (
        !(await evaluate(`location.href !== 'about:blank' && document.readyState === 'complete' && (${expression})`))
      ) {
        if (performance.now() > bound) throw new Error(`never so: ${expression}\n${errors.join('\n')}`);
        await evaluate('new Promise(resolve => setTimeout(resolve, 50))');
      }
    };
    const screenshot = async () => {
      const {data} = await send('Page.captureScreenshot', {format: 'png'});
      return Buffer.from(String(data), 'base64');
    };
    return {evaluate, until, screenshot, errors, close};
  } catch (error) {
    await close();
    throw error;
  }
}

/** Where the browser listens, as it says itself. */
function addressOf(stderr: NodeJS.ReadableStream): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    stderr.on('data', (data: Buffer) => {
      said += data.toString();
      const address = /DevTools listening on (ws:\S+)/.exec(said)?.[1];
      if (address !== undefined) resolve(address);
    });
    stderr.on('end', () => reject(new Error(`Chromium does not start:\n${said}`)));
  });
}

type Answer = Readonly<Record<string, unknown>>;

/** The browser's debugging protocol: one answer to every command, and events beside them. */
async function connect(address: string) {
  const socket = new WebSocket(address);
  const waiting = new Map<number, {resolve: (answer: Answer) => void; reject: (error: Error) => void}>();
  const listeners: ((method: string, params: unknown) => void)[] = [];
  let commands = 0;
  socket.addEventListener('message', ({data}) => {
    const {id, result, error, method, params} = JSON.parse(String(data));
    if (id === undefined) for (const listener of listeners) listener(method, params);
    else if (error === undefined) waiting.get(id)?.resolve(result);
    else waiting.get(id)?.reject(new Error(JSON.stringify(error)));
    waiting.delete(id);
  });
  await new Promise((resolve, reject) => {
    socket.addEventListener('open', resolve);
    socket.addEventListener('error', reject);
  });
  return {
    listen: (listener: (method: string, params: unknown) => void) => listeners.push(listener),
    send: (method: string, params: object, sessionId?: string) =>
      new Promise<Answer>((resolve, reject) => {
        commands += 1;
        waiting.set(commands, {resolve, reject});
        socket.send(JSON.stringify({id: commands, method, params, ...(sessionId === undefined ? {} : {sessionId})}));
      }),
  };
}

/** The player for recordings, as its package has it. */
export function playerFiles(): ReadonlyMap<string, Buffer> {
  const folder = 'node_modules/asciinema-player/dist/bundle';
  return new Map(
    ['asciinema-player.min.js', 'asciinema-player.css'].map(name => [name, readFileSync(path.join(folder, name))]),
  );
}
