import {type Instance, render} from 'ink';
import type {Scheduler} from '../streams/scheduler.ts';
import type {Session} from '../streams/session.ts';
import {App} from './app.tsx';
import {MOUSE_OFF, MOUSE_ON} from './input/mouse.ts';
import {sessionInput} from './input/session-input.ts';
import type {Ending} from './input/use-keys.ts';
import type {Setting} from './setting.ts';
import {windowTitle} from './window-title.ts';

export type Terminal = {
  readonly stdin: NodeJS.ReadStream;
  readonly stdout: NodeJS.WriteStream;
  readonly stderr: NodeJS.WriteStream;
};

const HOME_AND_ERASE = '\u001b[H\u001b[2J';
/** Ask a terminal to mark pasted text as such. */
export const PASTE_ON = '\u001b[?2004h';
export const PASTE_OFF = '\u001b[?2004l';

/** Calls back at every change of the terminal's size; what it returns ends that. */
export type WhenResized = (resized: () => void) => () => void;

export type PlayOptions = {
  readonly scheduler: Scheduler;
  /** @default never */
  readonly whenResized?: WhenResized | undefined;
};

/**
 * Plays a session on the whole of a terminal until the user quits, and gives the terminal back as it was. Returns how they
 * left.
 */
export async function play(
  session: Session,
  setting: Setting,
  {stdin, stdout, stderr}: Terminal,
  {scheduler, whenResized = () => () => {}}: PlayOptions,
): Promise<Ending> {
  let stopped = false;
  const title = windowTitle(session, setting, text => stdout.write(text));
  const report = (on: boolean) => {
    if (on) title.push();
    else title.pop();
    if (setting.mouse) stdout.write(on ? MOUSE_ON : MOUSE_OFF);
    stdout.write(on ? PASTE_ON : PASTE_OFF);
  };
  // While the program is stopped, the shell would take reports for typing.
  const suspend =
    setting.suspend &&
    (async () => {
      report(false);
      stopped = true;
      await setting.suspend?.();
      stopped = false;
      report(true);
    });
  const tree = <App session={session} setting={{...setting, suspend}} />;
  // Before anything is drawn: what is typed until Ink does this would be echoed into the first frame, and stay there.
  if (stdin.isTTY) stdin.setRawMode(true);
  const app = render(tree, {
    stdin: sessionInput(stdin, session, scheduler, setting),
    stdout,
    stderr,
    alternateScreen: true,
    incrementalRendering: true,
    exitOnCtrlC: false,
    // A terminal is a terminal, even if CI is set.
    interactive: true,
  });
  // A terminal loses what it cannot show, even if it comes back to the size that it had: then Ink hears of nothing.
  const stopListening = whenResized(() => {
    if (stopped) return;
    app.clear();
    stdout.write(HOME_AND_ERASE);
    app.rerender(tree);
  });
  report(true);
  const leave = () => {
    report(false);
    stopListening();
  };
  session.frame$.subscribe({complete: leave, error: leave});
  return untilLeft(app, session);
}

/** Waits until the user leaves, or the session is closed, which takes the app off the screen at once. */
export async function untilLeft(app: Instance, session: Session): Promise<Ending> {
  session.frame$.subscribe({complete: app.unmount, error: () => {}});
  try {
    const ending = await app.waitUntilExit();
    return ending === 'remember' || ending === 'interrupted' ? ending : 'quit';
  } finally {
    session.close();
  }
}
