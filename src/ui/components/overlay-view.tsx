import type {Timeline} from '../../match/model/timeline.ts';
import type {Command} from '../../streams/command.ts';
import type {Frame} from '../../streams/frame.ts';
import {isList, selected, type View} from '../../streams/view.ts';
import type {KeyBinding} from '../input/keys.ts';
import {countLines} from '../panels/counts.ts';
import {PanelView} from '../panels/panel-view.tsx';
import {useLook} from '../theme/use-look.ts';
import {BookmarkList, closingKeys, PlayerPicker} from './choices.tsx';
import {EventDetails} from './event-details.tsx';

export type OverlayViewProps = {
  readonly timeline: Timeline;
  readonly frame: Frame;
  readonly keys: readonly KeyBinding[];
  readonly dispatch: (command: Command) => void;
  readonly columns: number;
  readonly rows: number;
};

/** What covers the feed. */
export function OverlayView({timeline, frame, keys, dispatch, columns, rows}: OverlayViewProps) {
  const {glyphs} = useLook();
  const {view, played} = frame;
  const {overlay, top} = view;
  const pane = {timeline, columns, rows};
  const list = {...pane, dispatch, closing: closingKeys(keys, overlay)};
  if (overlay === 'players') return <PlayerPicker {...list} followed={view.player} />;
  if (overlay === 'bookmarks') return <BookmarkList {...list} bookmarks={view.bookmarks} played={played} />;
  if (overlay === 'counts') {
    return <PanelView {...{columns, rows, top}} lines={countLines(timeline, frame, columns, glyphs)} />;
  }
  return <EventDetails {...pane} place={selected(timeline, view, played)} top={top} />;
}

/** True for an overlay in place of the feed; the others fill the screen, or take one line. */
export function coversFeed({overlay}: View): boolean {
  return overlay === 'event' || overlay === 'counts' || isList(overlay);
}
