import {type Instance, render} from 'ink';
import type {Session} from '../streams/session.ts';
import {App} from './app.tsx';
import {MOUSE_OFF, MOUSE_ON} from './input/mouse.ts';
import type {Ending} from './input/use-keys.ts';
import type {Setting} from './setting.ts';

export type Terminal = {
  readonly stdin: NodeJS.ReadStream;
  readonly stdout: NodeJS.WriteStream;
  readonly stderr: NodeJS.WriteStream;
};

const HOME_AND_ERASE = '\u001b[H\u001b[2J';

/** Calls back at every change of the terminal's size; what it returns ends that. */
export type WhenResized = (resized: () => void) => () => void;

/**
 * Plays a session on the whole of a terminal until the user quits, and gives the terminal back as it was. Says how they
 * left.
 */
export async function play(
  session: Session,
  setting: Setting,
  {stdin, stdout, stderr}: Terminal,
  whenResized: WhenResized = () => () => {},
): Promise<Ending> {
  let typing = false;
  let stopped = false;
  const listen = (on: boolean) => {
    if (setting.mouse) stdout.write(on ? MOUSE_ON : MOUSE_OFF);
  };
  // While the program is stopped the mouse is the shell's, which would take its reports for typing.
  const suspend = async () => {
    listen(false);
    stopped = true;
    await setting.suspend();
    stopped = false;
    listen(!typing);
  };
  const tree = <App session={session} setting={{...setting, suspend}} />;
  // Before anything is drawn: what is typed until Ink does this would be echoed into the first frame, and stay there.
  if (stdin.isTTY) stdin.setRawMode(true);
  const app = render(tree, {
    stdin,
    stdout,
    stderr,
    alternateScreen: true,
    incrementalRendering: true,
    exitOnCtrlC: false,
    // A terminal is a terminal, even where CI is set.
    interactive: true,
  });
  // A terminal loses what it cannot show, even where it comes back to the size that it had: then Ink hears of nothing.
  const unheard = whenResized(() => {
    if (stopped) return;
    app.clear();
    stdout.write(HOME_AND_ERASE);
    app.rerender(tree);
  });
  const letGo = () => {
    listen(false);
    unheard();
  };
  listen(true);
  session.frame$.subscribe({
    next: ({view: {prompt}}) => {
      // An input would take a click's report for text.
      const asked = prompt === 'go-to' || prompt === 'search';
      if (asked !== typing) listen(!asked);
      typing = asked;
    },
    complete: letGo,
    error: letGo,
  });
  return untilLeft(app, session);
}

/** Waits until the user leaves, or somebody closes the session, which takes the app off the screen at once. */
export async function untilLeft(app: Instance, session: Session): Promise<Ending> {
  session.frame$.subscribe({complete: app.unmount, error: () => {}});
  try {
    const ending = await app.waitUntilExit();
    return ending === 'remember' || ending === 'interrupted' ? ending : 'quit';
  } finally {
    session.close();
  }
}
