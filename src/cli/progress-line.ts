import type {Writable} from 'node:stream';
import type {Timer} from '../providers/deadline.ts';

/** A line that says what is being done, while that takes longer than a person waits without a word. */
export type WaitingLine = {
  /** Shows it in a moment, or at once where it is known to take long. */
  readonly tell: (doing: string, long?: boolean) => void;
  /** Takes it away: nothing of it is left. */
  readonly clear: () => void;
};

/** Milliseconds until anything is shown, and from one change of it to the next. */
export const PATIENCE = 300;
const STEP = 100;
const ERASE = '\r\u001b[K';

/** For where nobody would see it. */
const NO_LINE: WaitingLine = {tell: () => {}, clear: () => {}};

type Clock = Timer & {readonly now: () => number};

/** The line where somebody may see it: a terminal that can take it back, unless quiet is asked for. */
export function lineFor(
  stderr: Parameters<typeof waitingLine>[0] & {readonly isTTY?: boolean},
  clock: Clock,
  {quiet, env}: {readonly quiet: boolean; readonly env: NodeJS.ProcessEnv},
): WaitingLine {
  return stderr.isTTY && env.TERM !== 'dumb' && !quiet ? waitingLine(stderr, clock) : NO_LINE;
}

/** The line on a terminal, of which it takes one row. */
export function waitingLine(
  terminal: Pick<Writable, 'write'> & {readonly columns?: number},
  clock: Clock,
): WaitingLine {
  let next = clock.now() + PATIENCE;
  let shown: string | undefined;
  let newest = '';
  let due: ReturnType<Timer['schedule']> | undefined;
  const show = () => {
    due?.unsubscribe();
    due = undefined;
    if (newest === shown) return;
    shown = newest;
    next = clock.now() + STEP;
    terminal.write(ERASE + [...newest].slice(0, Math.max(1, (terminal.columns || 80) - 1)).join(''));
  };
  return {
    tell: (doing, long = false) => {
      newest = doing;
      const wait = next - clock.now();
      if (long || wait <= 0) show();
      else due ??= clock.schedule(show, wait);
    },
    clear: () => {
      due?.unsubscribe();
      due = undefined;
      if (shown !== undefined) terminal.write(ERASE);
      shown = undefined;
      next = clock.now() + PATIENCE;
    },
  };
}
