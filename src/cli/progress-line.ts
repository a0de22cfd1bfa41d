import type {Writable} from 'node:stream';
import type {Timer} from '../providers/deadline.ts';

/** A line on the terminal that shows what a slow operation is doing. */
export type ProgressLine = {
  /** Shows a text after a short delay; at once when the operation is known to take `long`. */
  readonly show: (text: string, long?: boolean) => void;
  /** Erases the line. */
  readonly clear: () => void;
};

/** Milliseconds before the first text is shown, and between updates. */
export const DELAY = 300;
const STEP = 100;
const ERASE = '\r\u001b[K';

const NO_LINE: ProgressLine = {show: () => {}, clear: () => {}};

type Clock = Timer & {readonly now: () => number};

/** A progress line on a terminal that can erase it; one that shows nothing elsewhere, and when `quiet`. */
export function progressLineFor(
  stderr: Parameters<typeof createProgressLine>[0] & {readonly isTTY?: boolean},
  clock: Clock,
  {quiet, env}: {readonly quiet: boolean; readonly env: NodeJS.ProcessEnv},
): ProgressLine {
  return stderr.isTTY && env.TERM !== 'dumb' && !quiet ? createProgressLine(stderr, clock) : NO_LINE;
}

/** A progress line that takes one row of the terminal. */
export function createProgressLine(
  terminal: Pick<Writable, 'write'> & {readonly columns?: number},
  clock: Clock,
): ProgressLine {
  let next = clock.now() + DELAY;
  let shown: string | undefined;
  let newest = '';
  let due: ReturnType<Timer['schedule']> | undefined;
  const draw = () => {
    due?.unsubscribe();
    due = undefined;
    if (newest === shown) return;
    shown = newest;
    next = clock.now() + STEP;
    terminal.write(ERASE + [...newest].slice(0, Math.max(1, (terminal.columns || 80) - 1)).join(''));
  };
  return {
    show: (text, long = false) => {
      newest = text;
      const wait = next - clock.now();
      if (long || wait <= 0) draw();
      else due ??= clock.schedule(draw, wait);
    },
    clear: () => {
      due?.unsubscribe();
      due = undefined;
      if (shown !== undefined) terminal.write(ERASE);
      shown = undefined;
      next = clock.now() + DELAY;
    },
  };
}
