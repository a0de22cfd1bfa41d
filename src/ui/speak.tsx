import {render} from 'ink';
import type {Command} from '../streams/command.ts';
import type {Session} from '../streams/session.ts';
import {transcript} from '../streams/spoken.ts';
import {type Terminal, untilLeft} from './play.tsx';
import type {Setting} from './screen.tsx';
import {type Ending, useKeys} from './use-keys.ts';

/**
 * A match for a screen reader: nothing is ever rewritten, the cursor is never moved and no clock ticks. Each event is a line
 * of its own, once, and keys move the match as they do on the screen; what would draw over it is left out. Says how the user
 * left.
 */
export async function speak(session: Session, setting: Setting, {stdin, stdout, stderr}: Terminal): Promise<Ending> {
  // What is typed is not to be echoed between the lines.
  if (stdin.isTTY) stdin.setRawMode(true);
  // Ink reads the keys and draws nothing: even for a screen reader, it would erase a line before it writes the next.
  const app = render(<Keys {...{session, setting}} />, {
    stdin,
    stdout,
    stderr,
    exitOnCtrlC: false,
    interactive: true,
    isScreenReaderEnabled: true,
  });
  const lines = transcript(session).subscribe({
    next: line => stdout.write(`${line}\n`),
    error: app.unmount,
  });
  try {
    return await untilLeft(app, session);
  } finally {
    lines.unsubscribe();
  }
}

function Keys({session, setting}: {readonly session: Session; readonly setting: Setting}) {
  useKeys({
    session,
    keys: setting.keys.filter(({command}) => isHeard(command)),
    suspend: setting.suspend,
    complete: sure,
  });
  return null;
}

/** A question on the screen would not be heard: the end is gone to at once. */
function sure(command: Command): Command {
  return command.type === 'seek-end' ? {...command, sure: true} : command;
}

function isHeard(command: Setting['keys'][number]['command']): boolean {
  return typeof command === 'function' || !['ask', 'overlay', 'scroll', 'hit', 'span', 'filter'].includes(command.type);
}
