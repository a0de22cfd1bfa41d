import {formatBoard} from '../../match/model/clock.ts';
import type {Timeline} from '../../match/model/timeline.ts';
import type {Frame} from '../../streams/frame.ts';
import {type Cell, type Row, type Run, runsOf} from './cells.ts';
import type {Size} from './draw.tsx';
import {coloursOf, type Ground} from './ground.ts';

export type SvgOptions = Size & {
  readonly ground: Ground;
  /** What the picture is called, for whoever does not see it. */
  readonly title: string;
  /** What is to be seen on it, for the same. */
  readonly description: string;
};

/** All in pixels, of a cell about as wide for its height as in most terminals. */
export const FONT_SIZE = 14;
export const CELL = {width: 8.4, height: 16} as const;
/** Where letters stand, from the top of their row. */
const BASELINE = 12.5;
const MARGIN = 12;
const FONTS = "ui-monospace, Menlo, Consolas, 'DejaVu Sans Mono', 'Liberation Mono', monospace";

/** One frame as a picture whose words are words: they can be selected, and scale. It asks for nothing from outside. */
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

/** The terminal's last row stays empty, and need not be shown. */
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

/** A row as elements of its own; empty where nothing is on it. */
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

/** The blocks of a run, which have to meet: no font is asked to draw them. Neighbours of one height are one. */
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

/** How much of its cell a block fills, and from which end; undefined of what is none, or is no part of its full width. */
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

/** Each piece is told how long it is, so that it stays on the grid whatever font it is drawn in. */
function span({column, columns, text, style}: Run, ground: Ground): string {
  const {fg} = coloursOf(style, ground);
  const attributes = [
    `x="${rounded(column * CELL.width)}"`,
    `textLength="${rounded(columns * CELL.width)}"`,
    'lengthAdjust="spacingAndGlyphs"',
    // Blocks are drawn already: their characters are there to be selected.
    ...(blockOf(text) === undefined ? (fg === ground.fg ? [] : [`fill="${fg}"`]) : ['fill-opacity="0"']),
    ...(style.bold ? ['font-weight="bold"'] : []),
    ...(style.italic ? ['font-style="italic"'] : []),
    ...(style.underline ? ['text-decoration="underline"'] : []),
  ];
  return `<tspan ${attributes.join(' ')}>${escaped(text)}</tspan>`;
}

/** A run cut where a font may fail and another, of another width, stand in: what is alike stays together. */
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

/** Letters, line drawing and blocks are each of one width in a font; of all else each character is taken for itself. */
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

/** Text for XML, which has no place for some characters at all. */
function escaped(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '\ufffd')
    .replace(/[&<>"]/g, sign => ESCAPES[sign]!);
}

/** What a picture of a moment is called: `Southampton 1-0 Liverpool, 67:12`. */
export function pictureTitle({match}: Timeline, {state, board, position}: Frame): string {
  const {home, away} = match.fixture;
  if (position <= 0) return `${home.name} against ${away.name}, before kick-off`;
  return `${home.name} ${state.score.home}-${state.score.away} ${away.name}, ${formatBoard(board)}`;
}
