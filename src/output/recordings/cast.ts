import type {Timeline} from '../../match/model/timeline.ts';
import {type CellStyle, isSeenEmpty, type Row, runsOf, sameCell} from './cells.ts';
import type {Drawer, Size} from './draw.tsx';
import type {Ground} from './ground.ts';
import {markerLabel} from './marker.ts';
import type {Shot} from './record.ts';

export type CastOptions = Size & {
  /** The asciicast version. @default 3 */
  readonly version?: 2 | 3;
  readonly title: string;
  readonly ground: Ground;
  /** True to label markers with what happens; otherwise with the minute alone. @default false */
  readonly spoilers?: boolean;
};

/** Real milliseconds that the last frame stays. */
const LAST = 4_000;

const HIDE_CURSOR = '\u001b[?25l';
const SHOW_CURSOR = '\u001b[?25h';
const HOME_AND_ERASE = '\u001b[H\u001b[2J';
const PLAIN = '\u001b[0m';
const ERASE_REST = '\u001b[K';

/**
 * A recording for asciinema: a header, then the changes of the screen at their times, with a marker at each highlight. Yields
 * one text per shot, with complete lines, so that the caller can report progress.
 */
export function* cast(
  timeline: Timeline,
  shots: Iterable<Shot>,
  draw: Drawer['draw'],
  options: CastOptions,
): Generator<{readonly shot: Shot | undefined; readonly text: string}, void> {
  const {version = 3, rows: height, spoilers = false} = options;
  yield {shot: undefined, text: `${JSON.stringify(version === 3 ? header3(options) : header2(options))}\n`};
  let before: readonly Row[] | undefined;
  let written = 0;
  const line = (at: number, code: string, data: string) => {
    // Intervals are between rounded times, so that rounding errors do not add up.
    const now = Math.round(at);
    const time = (version === 3 ? now - written : now) / 1000;
    written = now;
    return `${JSON.stringify([time, code, data])}\n`;
  };
  let end = 0;
  for (const shot of shots) {
    const rows = draw(shot.frame);
    const changes = before === undefined ? HIDE_CURSOR + HOME_AND_ERASE + changesOf([], rows) : changesOf(before, rows);
    before = rows;
    end = shot.at;
    const labels = new Set(shot.highlights.map(({event}) => markerLabel(timeline, event, spoilers)));
    const text =
      (changes === '' ? '' : line(shot.at, 'o', changes)) +
      (labels.size === 0 ? '' : line(shot.at, 'm', [...labels].join(', ')));
    yield {shot, text};
  }
  // The last row is never drawn on; `asciinema play` leaves the cursor there.
  const last = line(end + LAST, 'o', `\u001b[${height};1H${SHOW_CURSOR}`);
  yield {shot: undefined, text: version === 3 ? last + line(end + LAST, 'x', '0') : last};
}

function header3({columns, rows, title, ground}: CastOptions): object {
  return {version: 3, term: {cols: columns, rows, type: 'xterm-256color', theme: themeOf(ground)}, title};
}

function header2({columns, rows, title, ground}: CastOptions): object {
  return {version: 2, width: columns, height: rows, title, env: {TERM: 'xterm-256color'}, theme: themeOf(ground)};
}

function themeOf({fg, bg, palette}: Ground): object {
  return {fg, bg, palette: palette.join(':')};
}

/** A gap of fewer unchanged cells than this is rewritten instead of skipped. */
const GAP = 8;

/** The output that turns one screen into the next; `before` may be empty. */
function changesOf(before: readonly Row[], rows: readonly Row[]): string {
  return rows.map((row, n) => (before[n] === row ? '' : changesOfRow(before[n], row, n + 1))).join('');
}

function changesOfRow(before: Row | undefined, row: Row, number: number): string {
  const blank = row.findLastIndex(({text, style}) => text !== ' ' || isSeenEmpty(style)) + 1;
  const changed = (column: number) =>
    before === undefined ? column < blank : !sameCell(before[column]!, row[column]!);
  let text = '';
  for (let column = 0; column < row.length; column += 1) {
    if (!changed(column)) continue;
    let end = column + 1;
    for (let next = end; next < row.length && next - end < GAP; next += 1) if (changed(next)) end = next + 1;
    // A wide character is written whole, from its first column.
    const from = row[column]!.text === '' ? column - 1 : column;
    while (row[end]?.text === '') end += 1;
    const to = Math.min(end, Math.max(blank, from));
    text += `\u001b[${number};${from + 1}H${drawn(row, from, to)}${to < end ? ERASE_REST : ''}`;
    column = to < end ? row.length : end - 1;
  }
  return text;
}

function drawn(row: Row, from: number, to: number): string {
  return runsOf(row, from, to)
    .map(({text, style}) => {
      const codes = codesOf(style);
      return codes === '' ? text : `\u001b[${codes}m${text}${PLAIN}`;
    })
    .join('');
}

function codesOf({fg, bg, bold, dim, italic, underline, inverse}: CellStyle): string {
  return [
    bold && 1,
    dim && 2,
    italic && 3,
    underline && 4,
    inverse && 7,
    fg !== undefined && colourCodes(fg, 30),
    bg !== undefined && colourCodes(bg, 40),
  ]
    .filter(code => code !== undefined && code !== false)
    .join(';');
}

/** `base` is 30 for the foreground, 40 for the background. */
function colourCodes(colour: string | number, base: number): string {
  if (typeof colour === 'string') {
    const channels = [1, 3, 5].map(start => Number.parseInt(colour.slice(start, start + 2), 16));
    return `${base + 8};2;${channels.join(';')}`;
  }
  if (colour < 8) return String(base + colour);
  return colour < 16 ? String(base + 60 + colour - 8) : `${base + 8};5;${colour}`;
}
