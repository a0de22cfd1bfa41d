import {render, useInput} from 'ink';
import {useEffect, useEffectEvent, useRef} from 'react';
import type {Command, Overlay} from '../../streams/command.ts';
import type {Scheduler} from '../../streams/scheduler.ts';
import type {Session} from '../../streams/session.ts';
import {spokenMeanings, spokenPlace, transcript} from '../../streams/spoken.ts';
import {selected, textPromptOf} from '../../streams/view.ts';
import {plainText} from '../../text/plain-text.ts';
import {detailParts} from '../components/event-parts.ts';
import {answerOf} from '../components/prompt-bar.tsx';
import {commandFor} from '../input/command-for.ts';
import {sessionInput} from '../input/session-input.ts';
import {type Ending, useKeys} from '../input/use-keys.ts';
import {PASTE_OFF, PASTE_ON, type Terminal, untilLeft} from '../play.tsx';
import type {Setting} from '../setting.ts';
import {useFrame} from '../use-frame.ts';
import {spokenKeys} from './spoken-keys.ts';
import {type Voice, voiceOf} from './voice.ts';

/**
 * Plays a match for a screen reader: nothing is ever rewritten, the cursor is never moved and no clock ticks. Each event is a
 * line of its own, once, and keys move the match as they do on the screen; what would cover the screen is said instead, or
 * left out. Returns how the user left.
 */
export async function speak(
  session: Session,
  setting: Setting,
  {stdin, stdout, stderr}: Terminal,
  scheduler: Scheduler,
): Promise<Ending> {
  const voice = voiceOf(text => stdout.write(text));
  // First of all: the match is playing already, and every event is to be heard.
  const lines = transcript(session).subscribe({next: voice.say, error: () => app.unmount()});
  // What is typed must not be echoed between the lines.
  if (stdin.isTTY) stdin.setRawMode(true);
  const suspend =
    setting.suspend &&
    (async () => {
      stdout.write(PASTE_OFF);
      await setting.suspend?.();
      stdout.write(PASTE_ON);
    });
  // Ink reads the keys and draws nothing: even for a screen reader, it would erase a line before it writes the next.
  const app = render(<Listener session={session} setting={{...setting, suspend}} voice={voice} />, {
    stdin: sessionInput(stdin, session, scheduler, {mouse: false}),
    stdout,
    stderr,
    exitOnCtrlC: false,
    interactive: true,
    isScreenReaderEnabled: true,
  });
  stdout.write(PASTE_ON);
  // As the session closes, not after it: a signal ends the program at once.
  const leave = () => stdout.write(PASTE_OFF);
  session.frame$.subscribe({complete: leave, error: leave});
  try {
    return await untilLeft(app, session);
  } finally {
    lines.unsubscribe();
  }
}

export type ListenerProps = {readonly session: Session; readonly setting: Setting; readonly voice: Voice};

/** Handles the keys, and the text of an open prompt. */
export function Listener({session, setting, voice}: ListenerProps) {
  const keys = setting.keys.filter(isHeard);
  const heard = answering(session, {...setting, keys}, voice);
  const {view} = useFrame(session);
  const prompt = textPromptOf(view);
  useKeys({session: heard, keys, suspend: setting.suspend, drawn: false});
  if (prompt === undefined) return null;
  return (
    <Answer
      key={prompt}
      typed={view.typed}
      voice={voice}
      type={text => session.dispatch({type: 'type', text})}
      enter={text => heard.dispatch(answerOf(prompt, text))}
    />
  );
}

/** The keys that have a spoken result; panels and lists are only visible. */
function isHeard({command}: Setting['keys'][number]): boolean {
  if (typeof command === 'function') return true;
  if (command.type === 'overlay') return command.overlay !== 'players' && command.overlay !== 'bookmarks';
  return !['scroll', 'panel', 'redraw'].includes(command.type);
}

/** The session with a spoken answer to every command: what it would show, or if that is nothing, where the match is. */
function answering(session: Session, setting: Setting, voice: Voice): Session {
  const dispatch = (command: Command) => {
    const given = voice.given();
    const {prompt} = session.frame().view;
    if (command.type === 'overlay') {
      for (const line of overlayLines(command.overlay, session, setting)) voice.say(line);
    } else {
      session.dispatch(command);
    }
    if (voice.given() > given) return;
    const {notice} = session.frame();
    const closed = prompt !== undefined && session.frame().view.prompt === undefined;
    if (closed) voice.say('Closed.');
    else voice.say(notice === undefined ? spokenPlace(session.frame().timeline, session.frame()) : `${notice}.`);
  };
  return {...session, dispatch};
}

function overlayLines(overlay: Overlay, {frame}: Session, setting: Setting): readonly string[] {
  const {timeline, view, played} = frame();
  switch (overlay) {
    case 'help':
      return spokenKeys(setting.keys);
    case 'event':
      return detailParts(timeline, selected(timeline, view, played)).flatMap(({text}) => (text === '' ? [] : [text]));
    case 'counts':
      return spokenMeanings(timeline, frame());
    case 'command':
      return [commandFor(setting, frame(), timeline)];
    case 'bookmarks':
    case 'players':
      return [];
  }
}

type AnswerProps = {
  /** What the prompt holds: more than has been typed, after a paste or where text came with the key that opens it. */
  readonly typed: string;
  readonly voice: Voice;
  readonly type: (text: string) => void;
  readonly enter: (text: string) => void;
};

/** An answer that is typed on a line of its own. */
function Answer({typed, voice, type, enter}: AnswerProps) {
  const text = useRef('');
  const write = (more: string) => {
    text.current += more;
    voice.echo(more);
  };
  const add = useEffectEvent(write);
  useEffect(() => {
    if (typed.length > text.current.length) add(typed.slice(text.current.length));
  }, [typed]);
  useEffect(() => voice.entered, [voice]);
  useInput((input, key) => {
    if (key.eventType === 'release' || key.ctrl || key.meta || key.escape) return;
    if (key.backspace || key.delete) {
      const last = [...text.current].at(-1) ?? '';
      text.current = text.current.slice(0, text.current.length - last.length);
      voice.takeBack(last);
      type(text.current);
      return;
    }
    const [line = '', ...more] = key.return ? ['', ''] : input.split(/[\r\n]/);
    write(plainText(line));
    if (more.length === 0) return type(text.current);
    const answer = text.current;
    text.current = '';
    voice.entered();
    enter(answer);
  });
  return null;
}
