import {isDayTimeline} from '../matchday/day-timeline.ts';
import type {Frame} from '../streams/frame.ts';
import {type ScrollLimits, showsFeed, undrawnLimits} from '../streams/scroll.ts';
import {selected} from '../streams/view.ts';
import {detailLines} from './components/event-parts.ts';
import {entriesOfFirstPage, entriesOfPage} from './components/feed-window.ts';
import {cardLines} from './components/full-time-lines.ts';
import {helpShape} from './components/help-shape.ts';
import {layoutFor} from './components/shown-stats.ts';
import {dayLimits} from './matchday/day-limits.ts';
import {countLines} from './panels/counts.ts';
import {mostTop} from './panels/lines.ts';
import {panelLines} from './panels/panel-lines.ts';
import type {Setting} from './setting.ts';

/** How far the screen of a frame can be scrolled, for a session to clamp with. */
export function scrollLimitsOf({
  keys,
  look,
}: Pick<Setting, 'keys' | 'look'>): (frame: Frame, direction: 1 | -1) => ScrollLimits {
  return (frame, direction) => {
    const {timeline, view, played, size} = frame;
    if (isDayTimeline(timeline)) return dayLimits(timeline, frame, keys, look.glyphs);
    const {columns} = size;
    const layout = layoutFor(timeline, frame);
    if (view.overlay === 'help')
      return ofLines(layout.rows - 2, helpShape(keys, look.glyphs, columns, layout.rows).most);
    const pane = layout.kind === 'ticker' ? layout : layout.feed;
    const {rows} = pane;
    if (view.overlay === 'event') {
      const lines = detailLines(timeline, selected(timeline, view, played), pane.columns);
      return ofLines(rows, Math.max(0, lines.length - rows));
    }
    // The last row of a panel says how much follows.
    if (view.overlay === 'counts') {
      return ofLines(rows - 1, mostTop(countLines(timeline, frame, columns, look.glyphs).length, rows));
    }
    if (layout.kind === 'ticker') return undrawnLimits(view);
    if (view.panel !== 'commentary') {
      return ofLines(rows - 1, mostTop(panelLines(timeline, frame, {columns, rows, look}).length, rows));
    }
    if (!showsFeed(view)) return undrawnLimits(view);
    // The card comes back with the last entry, and no page goes past what it covers.
    const followed = {...frame, view: {...view, edge: undefined}};
    const card = cardLines(timeline, followed, {keys, columns: pane.columns, rows, glyphs: look.glyphs});
    const page = {timeline, choice: view, edge: view.edge, played, columns: pane.columns, rows};
    return {
      page: entriesOfPage({...page, rows: rows - card.length}, direction),
      stop: entriesOfFirstPage(page),
    };
  };
}

function ofLines(page: number, stop: number): ScrollLimits {
  return {page: Math.max(1, page), stop};
}
