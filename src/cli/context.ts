import type {Drafts} from '../files/drafts.ts';
import type {WhenResized} from '../ui/play.tsx';
import type {ProgressLine} from './progress-line.ts';

/** The process, as the commands see it. */
export type Host = {
  readonly stdin: NodeJS.ReadStream;
  readonly stdout: NodeJS.WriteStream;
  readonly stderr: NodeJS.WriteStream;
  readonly env: NodeJS.ProcessEnv;
  readonly platform: NodeJS.Platform;
  /** Files that are only partly written. */
  readonly drafts: Drafts;
  /** Stops the program, as Ctrl-Z does, until it is continued; undefined on Windows, which has no such thing. */
  readonly suspend: (() => Promise<void>) | undefined;
  readonly whenResized: WhenResized;
};

/** Everything that one run of the program shares. Exit and signal handlers read it to clean up. */
export type Context = Host & {
  /** The session on the screen; it must be closed before anything else is shown. */
  onScreen: {readonly close: () => void} | undefined;
  /** The progress line; it must be cleared before anything else is shown. */
  progressLine: ProgressLine | undefined;
  /** Warnings held back while a list covers the screen; undefined when there is none. */
  heldWarnings: string[] | undefined;
};

export function createContext(host: Host): Context {
  return {...host, onScreen: undefined, progressLine: undefined, heldWarnings: undefined};
}

/** Leaves the terminal and the disk clean, whatever the program is doing. */
export function cleanUp({onScreen, progressLine, drafts}: Context): void {
  onScreen?.close();
  progressLine?.clear();
  drafts.discard();
}

/** True when there is a person at both ends: a terminal that can show a screen, and a keyboard. */
export function isInteractive({stdin, stdout, env}: Host): boolean {
  return stdout.isTTY && stdin.isTTY && env.TERM !== 'dumb';
}

/** Chooses how many colours Ink may use. Ink reads this variable once, when it is loaded. */
export function setForceColour({env}: Host, level: '0' | '1' | '2' | '3'): void {
  env.FORCE_COLOR = level;
  // The level already honours NO_COLOR, and Node warns when both are set.
  delete env.NO_COLOR;
}

/** Writes to standard output. Rejects with the stream's error. */
export function write({stdout, progressLine}: Context, text: string): Promise<void> {
  progressLine?.clear();
  return new Promise((resolve, reject) => {
    stdout.write(text, error => (error ? reject(error) : resolve()));
  });
}

/** Writes a warning or a note to standard error. */
export function warn({stderr, progressLine, heldWarnings}: Context, warning: string): void {
  if (heldWarnings !== undefined) {
    heldWarnings.push(warning);
    return;
  }
  progressLine?.clear();
  stderr.write(`replay: ${warning}\n`);
}
