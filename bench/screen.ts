import {type IPty, spawn} from '@lydell/node-pty';
import xterm from '@xterm/headless';
import {since} from './figures.ts';
import {ENVIRONMENT} from './program.ts';

export type Size = {readonly columns: number; readonly rows: number};

export const SCREEN: Size = {columns: 120, rows: 40};

/** A program on a terminal, whose screen can be read. */
export type Screen = {
  readonly pty: IPty;
  /** Bytes written so far, and when the last of them came. */
  readonly seen: {bytes: number; chunks: number; last: bigint};
  readonly text: () => string;
  /** Waits until the screen shows what is asked for. */
  readonly shows: (wanted: (text: string) => boolean, milliseconds?: number) => Promise<void>;
  /** Waits until nothing was written for a while, and everything is drawn. */
  readonly still: (milliseconds: number) => Promise<void>;
  readonly close: () => Promise<void>;
  readonly left: Promise<void>;
};

export function open(args: readonly string[], {columns, rows}: Size): Screen {
  const terminal = new xterm.Terminal({cols: columns, rows, allowProposedApi: true});
  const pty = spawn(process.execPath, [...args], {cols: columns, rows, env: ENVIRONMENT, name: 'xterm-256color'});
  return watching(pty, terminal);
}

export function openCommand(command: string, args: readonly string[], {columns, rows}: Size): Screen {
  const terminal = new xterm.Terminal({cols: columns, rows, allowProposedApi: true});
  return watching(spawn(command, [...args], {cols: columns, rows, env: ENVIRONMENT, name: 'xterm-256color'}), terminal);
}

function watching(pty: IPty, terminal: InstanceType<typeof xterm.Terminal>): Screen {
  const seen = {bytes: 0, chunks: 0, last: process.hrtime.bigint()};
  const left = new Promise<void>(resolve => pty.onExit(() => resolve()));
  const changed = new Set<() => void>();
  pty.onData(data => {
    seen.last = process.hrtime.bigint();
    seen.bytes += Buffer.byteLength(data);
    seen.chunks += 1;
    terminal.write(data, () => {
      for (const tell of changed) tell();
    });
  });
  const text = () =>
    Array.from(
      {length: terminal.rows},
      (_, row) => terminal.buffer.active.getLine(terminal.buffer.active.viewportY + row)?.translateToString(true) ?? '',
    ).join('\n');
  const shows = (wanted: (text: string) => boolean, milliseconds = 20_000) =>
    new Promise<void>((resolve, reject) => {
      const look = () => {
        if (!wanted(text())) return;
        changed.delete(look);
        clearTimeout(timer);
        resolve();
      };
      const timer = setTimeout(() => {
        changed.delete(look);
        reject(new Error(`the screen never showed it:\n${text()}`));
      }, milliseconds);
      changed.add(look);
      look();
    });
  return {
    pty,
    seen,
    left,
    text,
    shows,
    still: async milliseconds => {
      while (since(seen.last) < milliseconds) await pause(milliseconds - since(seen.last) + 1);
    },
    close: async () => {
      pty.kill('SIGKILL');
      await left;
      terminal.dispose();
    },
  };
}

export function pause(milliseconds: number): Promise<void> {
  return new Promise(resolve => setTimeout(resolve, milliseconds));
}

/** Milliseconds from start until the screen shows the match. */
export async function untilFirstFrame(args: readonly string[], size: Size): Promise<number> {
  const begun = process.hrtime.bigint();
  const screen = open(args, size);
  await screen.shows(isDrawn);
  const taken = since(begun);
  // Left as a person leaves it, so that Node keeps the compiled code for the next time.
  screen.pty.write('q');
  await screen.left;
  return taken;
}

/** The foot of the screen is drawn last. */
export function isDrawn(text: string): boolean {
  return /[▶‖].*quit/.test(text);
}
