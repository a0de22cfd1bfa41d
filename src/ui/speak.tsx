import {render, Static, Text} from 'ink';
import {useMemo} from 'react';
import type {Command} from '../streams/command.ts';
import type {Session} from '../streams/session.ts';
import {transcript} from '../streams/spoken.ts';
import {type Terminal, untilLeft} from './play.tsx';
import type {Setting} from './screen.tsx';
import {type Ending, useKeys} from './use-keys.ts';
import {useLines} from './use-lines.ts';

/**
 * A match for a screen reader: nothing is ever rewritten and no clock ticks. Each event is a line of its own, once, and keys
 * move the match as they do on the screen; what would draw over it is left out. Says how the user left.
 */
export function speak(session: Session, setting: Setting, {stdin, stdout, stderr}: Terminal): Promise<Ending> {
  const app = render(<Spoken {...{session, setting}} />, {
    stdin,
    stdout,
    stderr,
    exitOnCtrlC: false,
    interactive: true,
    isScreenReaderEnabled: true,
  });
  return untilLeft(app, session);
}

function Spoken({session, setting}: {readonly session: Session; readonly setting: Setting}) {
  const line$ = useMemo(() => transcript(session), [session]);
  const lines = useLines(line$);
  useKeys({
    session,
    keys: setting.keys.filter(({command}) => isHeard(command)),
    suspend: setting.suspend,
    complete: sure,
  });
  return <Static items={[...lines]}>{(line, index) => <Text key={`${index} ${line}`}>{line}</Text>}</Static>;
}

/** A question on the screen would not be heard: the end is gone to at once. */
function sure(command: Command): Command {
  return command.type === 'seek-end' ? {...command, sure: true} : command;
}

function isHeard(command: Setting['keys'][number]['command']): boolean {
  return typeof command === 'function' || !['ask', 'overlay', 'scroll', 'hit', 'span', 'filter'].includes(command.type);
}
