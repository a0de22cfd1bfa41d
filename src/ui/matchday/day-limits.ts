import type {DayTimeline} from '../../matchday/day-timeline.ts';
import type {Frame} from '../../streams/frame.ts';
import {type ScrollLimits, undrawnLimits} from '../../streams/scroll.ts';
import {helpShape} from '../components/help-shape.ts';
import type {KeyBinding} from '../input/keys.ts';
import {mostTop} from '../panels/lines.ts';
import type {Glyphs} from '../theme/glyphs.ts';
import {dayLayoutOf} from './day-layout.ts';

/** How far the screen of a day can be scrolled: help and the tables by lines, the vidiprinter by entries. */
export function dayLimits(
  timeline: DayTimeline,
  {view, size}: Frame,
  keys: readonly KeyBinding[],
  glyphs: Glyphs,
): ScrollLimits {
  const {tables} = timeline.day.matchday;
  const layout = dayLayoutOf(size.columns, size.rows, tables.length > 0);
  if (view.overlay === 'help') {
    return {page: Math.max(1, layout.rows - 2), stop: helpShape(keys, glyphs, size.columns, layout.rows).most};
  }
  if (view.page !== 'standings' || layout.kind === 'ticker') return undrawnLimits(view);
  const lines = tables.reduce((sum, {teams}) => sum + teams.length + 1, tables.length - 1);
  // The last row says how much follows.
  return {page: Math.max(1, layout.middle - 1), stop: mostTop(lines, layout.middle)};
}
