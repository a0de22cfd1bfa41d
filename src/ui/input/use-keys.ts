import {useApp, useInput, useStdin} from 'ink';
import type {Command, Prompt, TextPrompt} from '../../streams/command.ts';
import type {Session} from '../../streams/session.ts';
import {isList, isTyping, questionOf, type View} from '../../streams/view.ts';
import {plainText} from '../../text/plain-text.ts';
import {answerOf} from '../components/prompt-bar.tsx';
import {useRedraw} from '../use-redraw.ts';
import {keyNames} from './key-names.ts';
import {commandOf, type KeyBinding, type Situation} from './keys.ts';

/** How the user left. */
export type Ending = 'quit' | 'remember' | 'interrupted';

export type KeysOptions = {
  readonly session: Session;
  readonly keys: readonly KeyBinding[];
  /** Stops the program until it is continued; without it, Ctrl-Z does nothing. */
  readonly suspend: (() => Promise<void>) | undefined;
  /** False if nothing is drawn. @default true */
  readonly drawn?: boolean;
};

/** The one key handler: keys become commands of the session. */
export function useKeys({session, keys, suspend, drawn = true}: KeysOptions): void {
  const {exit, suspendTerminal} = useApp();
  const redraw = useRedraw();
  const {isRawModeSupported} = useStdin();
  useInput(
    (input, key) => {
      // In a text input, Alt moves and deletes by words.
      if (key.meta && isTyping(session.frame().view)) return;
      const names = keyNames(input, key);
      for (let n = 0; n < names.length; n += 1) {
        const name = names[n]!;
        if (name === 'ctrl+z' && suspend !== undefined) released(suspendTerminal(() => stopped(session, suspend)));
        if (drawn && name === REDRAW) redraw();
        const command = commandOf(name, keys, situationOf(session.frame().view));
        if (command === undefined || (isTaken(session) && !passes(name, command))) continue;
        if (command.type === 'quit') exit(endingOf(name, command));
        else if (command.type === 'ask' && isForText(command.prompt) && n + 1 < names.length) {
          // Fast typing and slow connections send an answer in one piece with the prompt's key.
          const {command: answered, length} = answeredAtOnce(command.prompt, [...input].slice(n + 1));
          session.dispatch(answered);
          n += length;
        } else session.dispatch(command);
      }
    },
    {isActive: isRawModeSupported},
  );
}

/** True for a prompt whose answer is typed. */
function isForText(prompt: Prompt): prompt is TextPrompt {
  return prompt === 'go-to' || prompt === 'search';
}

/** The command of the characters after a prompt's key, and how many they are: an answer up to an enter, or the text to open with. */
function answeredAtOnce(
  prompt: TextPrompt,
  typed: readonly string[],
): {readonly command: Command; readonly length: number} {
  const enter = typed.findIndex(character => character === '\r' || character === '\n');
  const text = plainText(typed.slice(0, enter < 0 ? typed.length : enter).join(''));
  return enter < 0
    ? {command: {type: 'ask', prompt, typed: text}, length: typed.length}
    : {command: answerOf(prompt, text), length: enter + 1};
}

/** Ink refuses to suspend twice at once, which does no harm. */
function released(suspension: Promise<void>): void {
  suspension.catch(() => {});
}

/** Works even while something else takes the keys; the program also types it to itself after another program has drawn on its screen. */
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

/** Escape and Ctrl-C still work then. */
function passes(key: string, command: Command): boolean {
  return key === 'ctrl+c' || (key === 'escape' && command.type === 'back');
}

function situationOf(view: View): Situation | undefined {
  if (questionOf(view) !== undefined) return 'asking';
  return view.search === '' ? undefined : 'searching';
}
