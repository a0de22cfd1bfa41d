import {mkdtempSync, readFileSync, rmSync, symlinkSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {setImmediate} from 'node:timers/promises';
import {spawn} from '@lydell/node-pty';
import xterm from '@xterm/headless';
import {onTestFinished} from 'vitest';
import {BYTES} from '../support/render.tsx';

/** The program as it is built. */
export const BIN = path.resolve('dist/replay.js');

/** Milliseconds after which a wait is given up, on any machine: what is judged are events, not how soon they come. */
const PATIENCE = 60_000;

export type OpenOptions = {
  readonly columns?: number;
  readonly rows?: number;
  /** Beside the few variables that every child is given; undefined takes one of those away. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** Arguments of Node itself, before the program. */
  readonly node?: readonly string[];
  /** What a shell is told of the program's streams: `</dev/null`. */
  readonly streams?: string;
};

/** What the terminal is left to do. */
export type Modes = {
  readonly alternate: boolean;
  readonly cursor: boolean;
  readonly mouse: boolean;
  readonly paste: boolean;
};

/** How the terminal is before a program, and has to be after it. */
export const AS_IT_WAS: Modes = {alternate: false, cursor: true, mouse: false, paste: false};

export type Exit = {
  readonly code: number;
  /** What `stty` says of the line (raw mode, echo and all the rest) against what it said before. */
  readonly line: 'same' | 'changed';
  readonly modes: Modes;
};

/** A program in a terminal of its own: a real pty, and the screen of a real emulator. */
export type Terminal = {
  readonly type: (bytes: string) => void;
  /** Keys by name, as the key table has them. */
  readonly press: (...keys: readonly string[]) => void;
  readonly resize: (columns: number, rows: number) => void;
  /** The rows of the screen, without what is empty at the end of each. */
  readonly screen: () => string;
  /** Everything on the screen, and what scrolled out of it before. */
  readonly transcript: () => string;
  readonly modes: () => Modes;
  /** All that was written to the terminal. */
  readonly written: () => string;
  /** Waits until the screen shows something; it fails with the screen where it does not in time. Resolves with the screen. */
  readonly until: (what: RegExp | ((screen: string) => boolean), within?: number) => Promise<string>;
  /** Waits until nothing has been written for so long; it fails where the writing does not end. */
  readonly quiet: (milliseconds: number, within?: number) => Promise<void>;
  /** The program's own process, and not the shell's that started it. */
  readonly pid: () => number;
  /** Waits until the program has left; its exit code, and what it left behind. */
  readonly exit: (within?: number) => Promise<Exit>;
  /** The terminal goes away, as when its window is closed. */
  readonly hangUp: () => void;
};

/** A shell that notes the line's settings and the program's id, runs the program, and says what became of both. */
const SHELL = (streams: string) => `
trap : INT
before=$(stty -g)
sh -c 'echo $$ >"$PID_FILE"; exec "$@"' sh "$@" ${streams}
code=$?
[ "$(stty -g)" = "$before" ] && line=same || line=changed
printf '\\nleft with %d, line %s\\n' "$code" "$line"
`;

/** The program with these arguments, 120x40 unless told, in a terminal that is closed when the test is over. */
export function open(args: readonly string[], {node = [], streams = '', ...options}: OpenOptions = {}): Terminal {
  return start(['/bin/sh', '-c', SHELL(streams), 'sh', process.execPath, ...node, BIN, ...args], options);
}

/** A shell for people, in which the program is called `replay`. */
export function openShell(options: OpenOptions = {}): Terminal {
  return start(['/bin/bash', '--noprofile', '--norc', '-i'], {
    ...options,
    env: {PS1: 'ready> ', BASH_SILENCE_DEPRECATION_WARNING: '1', ...options.env},
  });
}

function start(
  [file = '', ...args]: readonly string[],
  {columns = 120, rows = 40, env = {}}: Omit<OpenOptions, 'node' | 'streams'>,
): Terminal {
  const home = mkdtempSync(path.join(tmpdir(), 'replay-e2e-'));
  const pidFile = path.join(home, 'pid');
  symlinkSync(BIN, path.join(home, 'replay'));
  const screen = new xterm.Terminal({cols: columns, rows, scrollback: 5_000, allowProposedApi: true});
  const pty = spawn(file, args, {
    cols: columns,
    rows,
    cwd: home,
    // Nothing of the caller's own: CI, NO_COLOR and the like would change what is tested.
    env: given({
      PATH: `${home}:${path.dirname(process.execPath)}:/usr/bin:/bin`,
      HOME: home,
      TERM: 'xterm-256color',
      COLORTERM: 'truecolor',
      LANG: 'C.UTF-8',
      TZ: 'UTC',
      PID_FILE: pidFile,
      ...env,
    }),
  });

  let written = '';
  let cursor = true;
  /** True between the marks of one update: what is on the screen then is half of it, and no terminal shows it. */
  let updating = false;
  let shown = 0;
  let alive = true;
  const watchers = new Set<() => void>();
  for (const [final, visible] of [
    ['h', true],
    ['l', false],
  ] as const) {
    screen.parser.registerCsiHandler({prefix: '?', final}, params => {
      if (params.includes(25)) cursor = visible;
      if (params.includes(2026)) updating = visible;
      return false;
    });
  }
  // What a program asks its terminal is answered, as by any.
  screen.onData(answer => alive && pty.write(answer));
  pty.onData(data => {
    written += data;
    screen.write(data, () => {
      shown += data.length;
      if (!updating) for (const watcher of watchers) watcher();
    });
  });
  pty.onExit(() => {
    alive = false;
    for (const watcher of watchers) watcher();
  });

  const pid = () => Number(readFileSync(pidFile, 'utf8'));
  onTestFinished(() => {
    for (const end of [() => process.kill(pid(), 'SIGKILL'), () => pty.kill('SIGKILL')]) {
      try {
        end();
      } catch {
        // It has left already.
      }
    }
    screen.dispose();
    rmSync(home, {recursive: true, force: true, maxRetries: 5});
  });

  const rowsOf = (first: number, count: number) =>
    Array.from(
      {length: count},
      (_, row) => screen.buffer.active.getLine(first + row)?.translateToString(true) ?? '',
    ).join('\n');
  const read = () => rowsOf(screen.buffer.active.baseY, screen.rows);
  const transcript = () => rowsOf(0, screen.buffer.active.length);
  const modes = (): Modes => ({
    alternate: screen.buffer.active.type === 'alternate',
    cursor,
    mouse: screen.modes.mouseTrackingMode !== 'none',
    paste: screen.modes.bracketedPasteMode,
  });

  const waitFor = (look: () => string, shows: (text: string) => boolean, what: string, within: number) =>
    new Promise<string>((resolve, reject) => {
      const settle = (end: () => void) => {
        watchers.delete(check);
        clearTimeout(bound);
        end();
      };
      const check = () => {
        const text = look();
        if (shows(text)) settle(() => resolve(text));
        else if (!alive && shown === written.length)
          settle(() => reject(new Error(`${what} is not shown, and the program has left:\n${text}`)));
      };
      const bound = setTimeout(
        () => settle(() => reject(new Error(`${what} is not shown within ${within} ms, but:\n${look()}`))),
        within,
      );
      watchers.add(check);
      check();
    });

  const until: Terminal['until'] = (what, within = PATIENCE) =>
    waitFor(read, typeof what === 'function' ? what : text => what.test(text), String(what), within);

  return {
    type: bytes => pty.write(bytes),
    press: (...keys) => {
      for (const key of keys) pty.write(BYTES[key] ?? key);
    },
    resize: (width, height) => {
      screen.resize(width, height);
      pty.resize(width, height);
    },
    screen: read,
    transcript,
    modes,
    written: () => written,
    until,
    quiet: (milliseconds, within = PATIENCE) =>
      new Promise((resolve, reject) => {
        const settle = (end: () => void) => {
          watchers.delete(again);
          clearTimeout(silence);
          clearTimeout(bound);
          end();
        };
        const silence = setTimeout(() => settle(resolve), milliseconds);
        const again = () => silence.refresh();
        const bound = setTimeout(() => settle(() => reject(new Error(`no end of writing:\n${read()}`))), within);
        watchers.add(again);
      }),
    pid,
    exit: async (within = PATIENCE) => {
      const pattern = /^left with (\d+), line (\w+)$/m;
      const text = await waitFor(transcript, all => pattern.test(all), 'the end of the program', within);
      await setImmediate();
      const [, code, line] = pattern.exec(text) ?? [];
      return {code: Number(code), line: line === 'same' ? 'same' : 'changed', modes: modes()};
    },
    hangUp: () => {
      // Closing our end of the pty is what a terminal does that is closed.
      alive = false;
      (pty as typeof pty & {destroy: () => void}).destroy();
    },
  };
}

/** What the board says, in seconds of the clock; NaN where it shows none. */
export function clockOf(screen: string): number {
  const [, minutes, seconds] = /(\d+):(\d\d)/.exec(screen.split('\n').slice(1).join('\n')) ?? [];
  return Number(minutes) * 60 + Number(seconds);
}

function given(env: Readonly<Record<string, string | undefined>>): Record<string, string> {
  return Object.fromEntries(Object.entries(env).filter((entry): entry is [string, string] => entry[1] !== undefined));
}
