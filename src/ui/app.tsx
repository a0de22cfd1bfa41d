import {useWindowSize} from 'ink';
import type {Command} from '../streams/command.ts';
import type {Session} from '../streams/session.ts';
import {selected} from '../streams/view.ts';
import {detailLines} from './components/event-details.tsx';
import {entriesOfFirstPage, entriesOfPage} from './components/feed.tsx';
import {helpShape} from './components/help.tsx';
import {Screen} from './components/screen.tsx';
import {commandOfClick} from './input/mouse.ts';
import {useKeys} from './input/use-keys.ts';
import {useMouse} from './input/use-mouse.ts';
import {layoutOf} from './layout/layout.ts';
import {countLines} from './panels/counts.ts';
import {panelLines} from './panels/panel-lines.ts';
import {mostTop} from './panels/panel-view.tsx';
import type {Setting} from './setting.ts';
import {useFrame} from './use-frame.ts';

export type AppProps = {readonly session: Session; readonly setting: Setting};

/** The whole app: one subscription, one key handler, one screen. */
export function App({session, setting}: AppProps) {
  const frame = useFrame(session);
  const size = useWindowSize();
  const complete = (command: Command) => completed(command, session, setting, size);
  useKeys({session, keys: setting.keys, suspend: setting.suspend, complete});
  useMouse(setting.mouse, click => {
    const command = commandOfClick(click, session.timeline, session.frame(), size);
    if (command !== undefined) session.dispatch(complete(command));
  });
  const dispatch = (command: Command) => session.dispatch(completed(command, session, setting, size));
  return <Screen timeline={session.timeline} {...{frame, setting, dispatch, ...size}} />;
}

type Size = {readonly columns: number; readonly rows: number};

/** Only the screen knows how long a page is and how far there is to scroll; and a reader who knows the end is not asked. */
function completed(
  command: Command,
  {timeline, frame}: Session,
  {keys, look}: Setting,
  {columns, rows}: Size,
): Command {
  const {view, played, state} = frame();
  if (command.type === 'seek-end' || command.type === 'go-to') {
    return {...command, sure: command.sure || view.spoilers || state.phase === 'over'};
  }
  if (command.type !== 'scroll') return command;
  const layout = layoutOf(columns, rows);
  if (view.overlay === 'help') return {...command, most: helpShape(keys, columns, layout.rows).most};
  const pane = layout.kind === 'ticker' ? layout : layout.feed;
  if (view.overlay === 'event') {
    const lines = detailLines(timeline, selected(timeline, view, played), pane.columns);
    return {...command, by: paged(command.by, pane.rows), most: Math.max(0, lines.length - pane.rows)};
  }
  if (view.overlay === 'counts') {
    const lines = countLines(timeline, frame(), columns, look.glyphs);
    return {...command, by: paged(command.by, pane.rows - 1), most: mostTop(lines.length, pane.rows)};
  }
  if (layout.kind === 'ticker') return command;
  if (view.panel !== 'commentary') {
    const lines = panelLines(timeline, frame(), {columns, rows: pane.rows, look});
    // The last row says how much follows.
    return {...command, by: paged(command.by, pane.rows - 1), most: mostTop(lines.length, pane.rows)};
  }
  const page = {timeline, choice: view, edge: view.edge, played, columns: pane.columns, rows: pane.rows};
  const most = entriesOfPage(page, command.by > 0);
  const by = Math.sign(command.by) * Math.min(Math.abs(command.by), most);
  return {...command, by, least: entriesOfFirstPage(page)};
}

/** A page is never longer than what is seen, so that no line is passed over. */
function paged(by: number, rows: number): number {
  return Math.sign(by) * Math.min(Math.abs(by), Math.max(1, rows));
}
