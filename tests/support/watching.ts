import {Console} from 'node:console';
import {PassThrough} from 'node:stream';
import {setImmediate} from 'node:timers/promises';
import {NEVER} from 'rxjs';
import {watch} from '../../src/cli/commands/watch.ts';
import {parseArguments} from '../../src/cli/parse-args.ts';
import {openDrafts} from '../../src/files/drafts.ts';
import type {History} from '../../src/match/live/merge.ts';
import type {Match} from '../../src/match/model/match.ts';
import {type FollowOptions, followMatch} from '../../src/streams/followed.ts';
import type {Session} from '../../src/streams/session.ts';
import type {View} from '../../src/streams/view.ts';
import {VirtualTime} from './virtual-time.ts';

// Ink creates a Console, which the test runner's console lacks.
Object.assign(console, {Console});

export type WatchedOptions = {
  /** Arguments after the match. */
  readonly argv?: readonly string[];
  readonly state: string;
  readonly config?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly suspend?: (() => Promise<void>) | undefined;
  /** The first version of the match, if it is live. */
  readonly live?: History;
  /** Real milliseconds that go by as soon as the program waits for something after opening the session. */
  readonly delay?: number;
};

/** A match playing on a fake terminal. */
export type Watching = {
  readonly session: Session;
  readonly time: VirtualTime;
  /** Types keys, each as a separate input. */
  readonly press: (...keys: readonly string[]) => Promise<void>;
  /** Waits until a text has been written; Ink throttles drawing. */
  readonly shows: (text: string) => Promise<void>;
  /** Everything written to the terminal so far. */
  readonly written: () => string;
  /** Settles when the user leaves. */
  readonly done: ReturnType<typeof watch>;
};

const ESCAPE = '\u001b';

function isOpen({overlay, prompt}: View): boolean {
  return overlay !== undefined || prompt !== undefined;
}

/** Plays a match on a fake terminal of 100x30, with its own folders, on virtual time. */
export async function watching(match: Match, options: WatchedOptions, name = 'first-leg'): Promise<Watching> {
  const first = options.live;
  const {argv = [], state, config = `${state}/no-config`, env = {}, delay = 0} = options;
  const suspend = 'suspend' in options ? options.suspend : async () => {};
  const request = parseArguments([name, ...argv]);
  if (request.command !== 'play') throw new Error(`nothing to watch: ${argv.join(' ')}`);
  const raw = {isTTY: true, setRawMode: () => stdin, ref: () => stdin, unref: () => stdin};
  const stdin = Object.assign(new PassThrough(), raw) as unknown as NodeJS.ReadStream & PassThrough;
  const stdout = Object.assign(new PassThrough(), {isTTY: true, columns: 100, rows: 30});
  let written = '';
  stdout.setEncoding('utf8').on('data', (chunk: string) => {
    written += chunk;
  });
  const time = new VirtualTime();
  let session: Session | undefined;
  const done = watch(match, {
    name: request.match ?? name,
    options: request.options,
    scheduler: time,
    drafts: openDrafts(),
    terminal: {
      stdin,
      stdout: stdout as unknown as NodeJS.WriteStream,
      stderr: new PassThrough() as unknown as NodeJS.WriteStream,
      env: {
        TERM: 'xterm-256color',
        LANG: 'en_GB.UTF-8',
        FOOTBALL_REPLAY_STATE: state,
        FOOTBALL_REPLAY_CONFIG: config,
        ...env,
      },
    },
    platform: 'linux',
    now: () => '2026-11-21T20:15:00.000Z',
    setForceColour: () => {},
    suspend,
    ...(first === undefined
      ? {}
      : {live: {follow: (how: FollowOptions) => followMatch(first, how), news$: NEVER, wallNow: () => 0}}),
    opened: opened => {
      session = opened;
      if (delay > 0) queueMicrotask(() => time.advance(delay));
    },
  });
  // With a bad option it ends before it opens.
  const ended = done.then(
    () => true,
    () => true,
  );
  while (session === undefined || stdin.listenerCount('readable') === 0) {
    if (await Promise.race([ended, setImmediate(false)])) break;
  }
  if (session === undefined) {
    await done;
    throw new Error('it ended without a session');
  }
  const watched = session;
  const press = async (...keys: readonly string[]) => {
    for (const key of keys) {
      stdin.write(key);
      for (let n = 0; n < 4; n += 1) await setImmediate();
      // Ink waits in case a sequence follows; another key sent at once would be read as Alt and that key.
      while (key === ESCAPE && isOpen(watched.frame().view)) await setImmediate();
    }
  };
  const shows = async (text: string) => {
    while (!written.includes(text)) await setImmediate();
  };
  return {session: watched, time, press, shows, written: () => written, done};
}
