import {render} from 'ink';
import type {Session} from '../streams/session.ts';
import {App} from './app.tsx';

export type Terminal = {
  readonly stdin: NodeJS.ReadStream;
  readonly stdout: NodeJS.WriteStream;
  readonly stderr: NodeJS.WriteStream;
};

/** Plays a session on the whole of a terminal until the user quits, and gives the terminal back as it was. */
export async function play(session: Session, {stdin, stdout, stderr}: Terminal): Promise<void> {
  const app = render(<App session={session} />, {
    stdin,
    stdout,
    stderr,
    alternateScreen: true,
    incrementalRendering: true,
    exitOnCtrlC: false,
    // A terminal is a terminal, even where CI is set.
    interactive: true,
  });
  // Whoever closes the session takes the app off the screen: what is written from then on is seen.
  session.frame$.subscribe({complete: app.unmount, error: () => {}});
  try {
    await app.waitUntilExit();
  } finally {
    session.close();
  }
}
