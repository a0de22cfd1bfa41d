import type {Position} from '../../match/model/clock.ts';
import {type Day, instantAt, nominalLength} from '../../matchday/day.ts';
import {FIRST_KICK_OFF} from '../../matchday/kick-offs.ts';
import {formatTimeOfDay} from '../../matchday/time-of-day.ts';
import type {Entry} from '../../matchday/vidiprinter.ts';
import type {Line, Tone} from '../panels/lines.ts';
import {span} from '../panels/lines.ts';
import type {Glyphs} from '../theme/glyphs.ts';

/** Columns on either side of the line. */
export const DAY_ENDS = 7;

/** Columns of the line itself. */
export function dayBarLength(columns: number): number {
  return Math.max(2, columns - 2 * DAY_ENDS);
}

export type DayBarOptions = {
  readonly day: Day;
  readonly position: Position;
  /** How many entries have been printed. */
  readonly printed: number;
  readonly spoilers: boolean;
  readonly loop: readonly Position[];
  /** The live edge, where the line ends; undefined for a day that is known to its end. */
  readonly edge?: Position | undefined;
  readonly columns: number;
  readonly glyphs: Glyphs;
};

/**
 * The day as a line from the first kick-off on, with the playhead, the goals and the sendings-off of all matches. It ends when the
 * day is expected to: `16:49+`.
 */
export function dayBar({day, position, printed, spoilers, loop, edge, columns, glyphs}: DayBarOptions): Line {
  const length = dayBarLength(columns);
  const whole = nominalLength(day);
  const columnOf = (at: Position) =>
    Math.min(length - 1, Math.max(0, Math.floor(((at - FIRST_KICK_OFF) / whole) * length)));
  const here = columnOf(position);
  const last = edge === undefined ? length - 1 : Math.max(here, columnOf(edge));
  const cells = Array.from({length}, (_, n): {glyph: string; tone: Tone} =>
    n <= here
      ? {glyph: glyphs.playedLine, tone: 'accent'}
      : {glyph: n <= last ? glyphs.comingLine : ' ', tone: 'faint'},
  );
  for (const [n, entry] of day.entries.slice(0, spoilers ? undefined : printed).entries()) {
    const mark = markOf(entry, glyphs);
    if (mark !== undefined) cells[columnOf(entry.at)] = n < printed ? mark : {...mark, tone: 'faint'};
  }
  for (const [n, end] of loop.entries()) cells[columnOf(end)] = {glyph: 'AB'[n]!, tone: 'strong'};
  cells[here] = {glyph: glyphs.playhead, tone: 'title'};
  const start = formatTimeOfDay(instantAt(day, 0));
  const end = formatTimeOfDay(instantAt(day, FIRST_KICK_OFF + whole));
  return [span(` ${start} `, 'faint'), ...cells.map(({glyph, tone}) => span(glyph, tone)), span(` ${end}+`, 'faint')];
}

function markOf({kind}: Entry, glyphs: Glyphs): {glyph: string; tone: Tone} | undefined {
  if (kind === 'goal') return {glyph: glyphs.goal, tone: 'strong'};
  return kind === 'red-card' ? {glyph: glyphs.redCard, tone: 'red'} : undefined;
}
