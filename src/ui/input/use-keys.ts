import {useApp, useInput, useStdin} from 'ink';
import type {Command} from '../../streams/command.ts';
import type {Session} from '../../streams/session.ts';
import {isList, isTyping} from '../../streams/view.ts';
import {plainText} from '../../text/plain-text.ts';
import {answerOf} from '../components/prompt-bar.tsx';
import {useRedraw} from '../use-redraw.ts';
import {keyNames} from './key-names.ts';
import {commandOf, type KeyBinding, situationOf} from './keys.ts';

/** How the user left. */
export type Ending = 'quit' | 'remember' | 'interrupted';

export type KeysOptions = {
  readonly session: Session;
  readonly keys: readonly KeyBinding[];
  /** Stops the program until it is continued. */
  readonly suspend: () => Promise<void>;
  /** False where nothing is drawn that could be drawn anew. @default true */
  readonly drawn?: boolean;
};

/** The one key handler: keys become commands of the session. */
export function useKeys({session, keys, suspend, drawn = true}: KeysOptions): void {
  const {exit, suspendTerminal} = useApp();
  const redraw = useRedraw();
  const {isRawModeSupported} = useStdin();
  useInput(
    (input, key) => {
      // Who types moves and deletes by words with Alt.
      if (key.meta && isTyping(session.frame().view)) return;
      const names = keyNames(input, key);
      for (let n = 0; n < names.length; n += 1) {
        const name = names[n]!;
        if (name === 'ctrl+z') released(suspendTerminal(() => stopped(session, suspend)));
        if (drawn && name === REDRAW) redraw();
        const command = commandOf(name, keys, situationOf(session.frame().view));
        if (command === undefined || (isTaken(session) && !passes(name, command))) continue;
        if (command.type === 'quit') exit(endingOf(name, command));
        else if (command.type === 'ask' && command.prompt !== 'end' && n + 1 < names.length) {
          // A fast hand or a slow line sends an answer in one piece with the key that asks for it.
          const {command: answered, length} = answeredAtOnce(command.prompt, [...input].slice(n + 1));
          session.dispatch(answered);
          n += length;
        } else session.dispatch(command);
      }
    },
    {isActive: isRawModeSupported},
  );
}

/** What characters behind a prompt's key ask for, and how many of them: up to an enter, or what the prompt opens with. */
function answeredAtOnce(
  prompt: 'go-to' | 'search',
  typed: readonly string[],
): {readonly command: Command; readonly length: number} {
  const enter = typed.findIndex(character => character === '\r' || character === '\n');
  const text = plainText(typed.slice(0, enter < 0 ? typed.length : enter).join(''));
  return enter < 0
    ? {command: {type: 'ask', prompt, typed: text}, length: typed.length}
    : {command: answerOf(prompt, text), length: enter + 1};
}

/** Ink refuses to let go of the terminal twice at once, which is no harm. */
function released(suspension: Promise<void>): void {
  suspension.catch(() => {});
}

/** Also what the program types to itself when something else has drawn on its screen; it counts whatever else takes the keys. */
export const REDRAW = 'ctrl+l';

/** No match time goes by while the program is stopped. */
async function stopped(session: Session, suspend: () => Promise<void>): Promise<void> {
  const {playing} = session.frame().transport;
  session.dispatch({type: 'pause'});
  await suspend();
  if (playing) session.dispatch({type: 'play'});
}

function endingOf(key: string, {remember = false}: Command & {readonly type: 'quit'}): Ending {
  if (key === 'ctrl+c') return 'interrupted';
  return remember ? 'remember' : 'quit';
}

/** True while an input or a list on the screen takes the keys. */
function isTaken(session: Session): boolean {
  const {view} = session.frame();
  return isTyping(view) || isList(view.overlay);
}

/** What closes them, and Ctrl-C, still counts then. */
function passes(key: string, command: Command): boolean {
  return key === 'ctrl+c' || (key === 'escape' && command.type === 'back');
}
