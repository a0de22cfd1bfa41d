import {nominalMinutes} from '../../match/analysis/time-buckets.ts';
import {MINUTE, PERIOD_MINUTES} from '../../match/model/clock.ts';
import type {Timeline} from '../../match/model/timeline.ts';
import {type Day, nominalLength} from '../../matchday/day.ts';
import {isDayTimeline} from '../../matchday/day-timeline.ts';
import {FIRST_KICK_OFF} from '../../matchday/kick-offs.ts';
import type {Command} from '../../streams/command.ts';
import type {Frame} from '../../streams/frame.ts';
import {nominalPosition} from '../../streams/go-to.ts';
import {ENDS, lengthOf} from '../components/timeline-bar.tsx';
import {layoutOf} from '../layout/layout.ts';
import {DAY_ENDS, dayBarLength} from '../matchday/day-bar.ts';
import {dayLayoutOf} from '../matchday/day-layout.ts';

/** Asks a terminal for clicks and the wheel, as xterm's SGR mode writes them. */
export const MOUSE_ON = '\u001b[?1000h\u001b[?1006h';
export const MOUSE_OFF = '\u001b[?1006l\u001b[?1000l';

/** One report of the mouse: columns and rows from 0. */
export type Click = {readonly kind: 'press' | 'wheel-up' | 'wheel-down'; readonly column: number; readonly row: number};

const REPORT = /^\u001b?\[<(\d+);(\d+);(\d+)([Mm])/;

/** Reads a mouse report. `none` if it reports neither a left click nor the wheel; undefined if it is not a report. */
export function readMouse(input: string): Click | 'none' | undefined {
  const [, button, column, row, end] = REPORT.exec(input) ?? [];
  if (button === undefined) return undefined;
  const place = {column: Number(column) - 1, row: Number(row) - 1};
  if (button === '64') return {kind: 'wheel-up', ...place};
  if (button === '65') return {kind: 'wheel-down', ...place};
  return button === '0' && end === 'M' ? {kind: 'press', ...place} : 'none';
}

/** The command of a click: on the timeline bar or the strip above it, a seek to that minute; the wheel scrolls. */
export function commandOfClick(
  click: Click,
  timeline: Timeline,
  {board, size: {columns, rows}}: Pick<Frame, 'board' | 'size'>,
): Command | undefined {
  if (click.kind !== 'press') return {type: 'scroll', by: click.kind === 'wheel-up' ? -1 : 1};
  if (isDayTimeline(timeline)) return clickOnDay(click, timeline.day, {columns, rows});
  const layout = layoutOf(columns, rows);
  if (layout.kind === 'ticker') return undefined;
  const bar = layout.rows - 2;
  const length = lengthOf(columns);
  const column = click.column - ENDS;
  if (click.row > bar || click.row < bar - layout.strip || column < 0 || column >= length) return undefined;
  const minutes = nominalMinutes(board.period);
  const minute = (column / length) * minutes;
  return {type: 'seek', to: positionOfMinute(timeline, minute)};
}

function clickOnDay({column, row}: Click, day: Day, {columns, rows}: Frame['size']): Command | undefined {
  const layout = dayLayoutOf(columns, rows, day.matchday.tables.length > 0);
  const at = column - DAY_ENDS;
  const length = dayBarLength(columns);
  if (layout.kind === 'ticker' || row !== layout.rows - 2 || at < 0 || at >= length) return undefined;
  return {type: 'seek', to: Math.min(FIRST_KICK_OFF + Math.ceil((at / length) * nominalLength(day)), day.duration)};
}

function positionOfMinute(timeline: Timeline, minute: number): number {
  const period = timeline.periods.find(({period: played}) => {
    const {start, end} = PERIOD_MINUTES[played];
    return start <= minute && minute < end;
  });
  if (period === undefined) return nominalPosition(timeline, minute * MINUTE);
  return Math.min(period.start + (minute - PERIOD_MINUTES[period.period].start) * MINUTE, period.end);
}
