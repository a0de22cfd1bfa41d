import {useApp, useInput, useStdin, useWindowSize} from 'ink';
import type {Command} from '../streams/command.ts';
import type {Session} from '../streams/session.ts';
import {entriesOfFirstPage, entriesOfPage} from './feed.tsx';
import {helpShape} from './help.tsx';
import {keyNames} from './key-names.ts';
import {commandOf} from './keys.ts';
import {layoutOf} from './layout.ts';
import {Screen} from './screen.tsx';
import {useFrame} from './use-frame.ts';

/** The whole app: one subscription, one key handler, one screen. */
export function App({session}: {readonly session: Session}) {
  const frame = useFrame(session);
  const {columns, rows} = useWindowSize();
  const {exit} = useApp();
  const {isRawModeSupported} = useStdin();
  useInput(
    (input, key) => {
      for (const name of keyNames(input, key)) {
        const command = commandOf(name);
        if (command?.type === 'quit') exit();
        else if (command !== undefined) session.dispatch(withBounds(command, session, columns, rows));
      }
    },
    {isActive: isRawModeSupported},
  );
  return <Screen timeline={session.timeline} frame={frame} columns={columns} rows={rows} />;
}

/** Only the screen knows how long a page is and how far there is to scroll: it says so with the command. */
function withBounds(command: Command, session: Session, columns: number, rows: number): Command {
  if (command.type !== 'scroll') return command;
  const {view, played} = session.frame();
  const layout = layoutOf(columns, rows);
  if (view.help) return {...command, most: helpShape(columns, layout.rows).most};
  if (layout.kind === 'ticker') return command;
  const {columns: width, rows: height} = layout.feed;
  const place = {edge: view.edge ?? played, played, down: command.by > 0};
  const page = entriesOfPage(session.timeline, place, width, height);
  const least = entriesOfFirstPage(session.timeline, played, width, height);
  return {...command, by: Math.sign(command.by) * Math.min(Math.abs(command.by), page), least};
}
