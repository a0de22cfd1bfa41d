import {formatBoard} from '../../match/model/clock.ts';
import {hasScore, statusText} from '../../match/model/state.ts';
import type {Timeline} from '../../match/model/timeline.ts';
import {clockOnDay} from '../../matchday/day-clock.ts';
import {dayTitle, isDayTimeline} from '../../matchday/day-timeline.ts';
import type {Frame} from '../../streams/frame.ts';
import {type Cell, type Row, type Run, runsOf} from './cells.ts';
import type {Size} from './draw.tsx';
import {coloursOf, type Ground} from './ground.ts';

export type SvgOptions = Size & {
  readonly ground: Ground;
  /** The title, for screen readers. */
  readonly title: string;
  /** The description, for screen readers. */
  readonly description: string;
};

/** Pixels; a cell has about the proportions of most terminals. */
export const FONT_SIZE = 14;
export const CELL = {width: 8.4, height: 16} as const;
/** The text baseline, from the top of its row. */
const BASELINE = 12.5;
const MARGIN = 12;
const FONTS = "ui-monospace, Menlo, Consolas, 'DejaVu Sans Mono', 'Liberation Mono', monospace";

/** One frame as an SVG with selectable text. It loads nothing external. */
export function svg(rows: readonly Row[], options: SvgOptions): string {
  const {rows: height, ground} = options;
  return [
    ...svgOpening({...options, rows: Math.min(height, lastSeen(rows))}),
    ...rows.flatMap((row, n) => {
      const drawn = svgRow(row, n, ground);
      return drawn === '' ? [] : [drawn];
    }),
    SVG_CLOSING,
  ].join('\n');
}

/** The number of rows up to the last visible one: the terminal's last row is always empty. */
function lastSeen(rows: readonly Row[]): number {
  return rows.findLastIndex(row => seenColumns(row) > 0) + 1;
}

export function svgOpening({columns, rows, ground, title, description}: SvgOptions, style = ''): readonly string[] {
  const [width, height] = [columns * CELL.width + 2 * MARGIN, rows * CELL.height + 2 * MARGIN].map(rounded);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="replay-title replay-description">`,
    `<title id="replay-title">${escaped(title)}</title>`,
    `<desc id="replay-description">${escaped(description)}</desc>`,
    `<style>text{font:${FONT_SIZE}px ${FONTS};white-space:pre}${style}</style>`,
    `<rect width="100%" height="100%" rx="6" fill="${ground.bg}"/>`,
    `<g transform="translate(${MARGIN} ${MARGIN})" fill="${ground.fg}" xml:space="preserve">`,
  ];
}

export const SVG_CLOSING = '</g>\n</svg>\n';

/** The elements of a row; an empty string for an empty row. */
export function svgRow(row: Row, number: number, ground: Ground): string {
  const runs = runsOf(row, 0, seenColumns(row));
  if (runs.length === 0) return '';
  const top = number * CELL.height;
  const shapes = runs.flatMap(run => [groundOfRun(run, top, ground), ...blocksOf(row, run, top, ground)]);
  const words = runs.flatMap(run => piecesOf(row, run).map(piece => span(piece, ground)));
  return `${shapes.join('')}<text y="${top + BASELINE}">${words.join('')}</text>`;
}

function groundOfRun({column, columns, style}: Run, top: number, ground: Ground): string {
  const {bg} = coloursOf(style, ground);
  return bg === undefined ? '' : rectangle({column, columns, top, height: CELL.height, fill: bg});
}

/** The block characters of a run as rectangles, because fonts leave gaps between them. Equal neighbours are merged. */
function blocksOf(row: Row, {column, columns, style}: Run, top: number, ground: Ground): readonly string[] {
  const {fg: fill} = coloursOf(style, ground);
  const blocks: string[] = [];
  for (let at = column; at < column + columns; at += 1) {
    const {text} = row[at]!;
    const block = blockOf(text);
    if (block === undefined) continue;
    let end = at + 1;
    while (end < column + columns && row[end]!.text === text) end += 1;
    const height = block.eighths * (CELL.height / 8);
    const from = block.hangs ? top : top + CELL.height - height;
    blocks.push(rectangle({column: at, columns: end - at, top: from, height, fill}));
    at = end - 1;
  }
  return blocks;
}

/** How much of its cell a block character fills, and from which end; undefined for any other character. */
function blockOf(text: string): {readonly eighths: number; readonly hangs: boolean} | undefined {
  const code = text.codePointAt(0) ?? 0;
  if (code >= 0x2581 && code <= 0x2588) return {eighths: code - 0x2580, hangs: false};
  if (code === 0x2580) return {eighths: 4, hangs: true};
  return code === 0x2594 ? {eighths: 1, hangs: true} : undefined;
}

type Rectangle = {
  readonly column: number;
  readonly columns: number;
  readonly top: number;
  readonly height: number;
  readonly fill: string;
};

function rectangle({column, columns, top, height, fill}: Rectangle): string {
  const [x, width] = [column * CELL.width, columns * CELL.width].map(rounded);
  return `<rect x="${x}" y="${rounded(top)}" width="${width}" height="${rounded(height)}" fill="${fill}" shape-rendering="crispEdges"/>`;
}

function seenColumns(row: Row): number {
  return row.findLastIndex(({text, style}) => text.trim() !== '' || style.bg !== undefined || style.inverse) + 1;
}

/** `textLength` keeps each piece on the grid, whatever the font. */
function span({column, columns, text, style}: Run, ground: Ground): string {
  const {fg} = coloursOf(style, ground);
  const attributes = [
    `x="${rounded(column * CELL.width)}"`,
    `textLength="${rounded(columns * CELL.width)}"`,
    'lengthAdjust="spacingAndGlyphs"',
    // Blocks are drawn as rectangles; their characters are transparent, for selection.
    ...(blockOf(text) === undefined ? (fg === ground.fg ? [] : [`fill="${fg}"`]) : ['fill-opacity="0"']),
    ...(style.bold ? ['font-weight="bold"'] : []),
    ...(style.italic ? ['font-style="italic"'] : []),
    ...(style.underline ? ['text-decoration="underline"'] : []),
  ];
  return `<tspan ${attributes.join(' ')}>${escaped(text)}</tspan>`;
}

/** Splits a run where a fallback font of another width may take over; characters of a kind stay together. */
function piecesOf(row: Row, {column, columns, style}: Run): readonly Run[] {
  const pieces: Run[] = [];
  let kind: string | undefined;
  for (let at = column; at < column + columns; at += 1) {
    const {text} = row[at]!;
    const next = text === '' ? kind : kindOf(row, at);
    const last = pieces.at(-1);
    if (last !== undefined && next === kind) {
      pieces[pieces.length - 1] = {...last, text: last.text + text, columns: last.columns + 1};
    } else pieces.push({column: at, columns: 1, text, style});
    kind = next;
  }
  return pieces;
}

const LETTERS = /^[\u0020-\u024f\u2010-\u2026\p{M}]+$/u;

/** Within a font, letters, lines and blocks each have one width; every other character is a kind of its own. */
function kindOf(row: Row, at: number): string {
  const {text}: Cell = row[at]!;
  if (LETTERS.test(text)) return 'letters';
  const code = text.codePointAt(0)!;
  if (code >= 0x2500 && code <= 0x257f) return 'lines';
  if (blockOf(text) !== undefined) return 'blocks';
  return row[at + 1]?.text === '' ? 'wide' : text;
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}

const ESCAPES: Readonly<Record<string, string>> = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;'};

/** Escapes text for XML and replaces characters that XML does not allow. */
function escaped(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '\ufffd')
    .replace(/[&<>"]/g, sign => ESCAPES[sign]!);
}

/** The title of a picture: `Southampton 1-0 Liverpool, 67:12`. */
export function pictureTitle(timeline: Timeline, {state, board, position}: Frame): string {
  if (isDayTimeline(timeline)) return `${dayTitle(timeline)}, ${clockOnDay(timeline.day, position)}`;
  const {match} = timeline;
  const {home, away} = match.fixture;
  if (!hasScore(state)) return `${home.name} against ${away.name}, ${statusText(state.status!)}`;
  if (position <= 0) return `${home.name} against ${away.name}, before kick-off`;
  return `${home.name} ${state.score.home}-${state.score.away} ${away.name}, ${formatBoard(board)}`;
}
