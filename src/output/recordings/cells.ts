import stringWidth from 'string-width';

/** How a cell is drawn. A colour is `#rrggbb`, or the number of one of the 256 that a terminal has. */
export type CellStyle = {
  readonly fg?: string | number;
  readonly bg?: string | number;
  readonly bold?: true;
  readonly dim?: true;
  readonly italic?: true;
  readonly underline?: true;
  readonly inverse?: true;
};

/** One place on the screen: a character with all that combines with it. What it takes a second column for follows it, empty. */
export type Cell = {readonly text: string; readonly style: CellStyle};

/** A line of the screen: as many cells as it has columns. */
export type Row = readonly Cell[];

/** Neighbours that are drawn alike, from a column on. */
export type Run = {readonly column: number; readonly columns: number; readonly text: string; readonly style: CellStyle};

const PLAIN: CellStyle = {};
const BLANK: Cell = {text: ' ', style: PLAIN};
const SGR = /\u001b\[([\d;]*)m/;
const ASCII = /^[ -~]*$/;

/** A line with colours as cells: padded to `columns`, and cut there. */
export function cellsOf(line: string, columns: number): Row {
  const cells: Cell[] = [];
  let style = PLAIN;
  for (const [index, part] of line.split(SGR).entries()) {
    if (index % 2 === 1) {
      style = styled(style, part);
      continue;
    }
    for (const character of charactersOf(part)) {
      const width = ASCII.test(character) ? 1 : stringWidth(character);
      if (width > 0) cells.push(character === ' ' && !isSeenEmpty(style) ? BLANK : {text: character, style});
      if (width > 1) cells.push({text: '', style});
    }
  }
  while (cells.length < columns) cells.push(BLANK);
  if (cells.length === columns) return cells;
  // Half of a wide character would push a terminal into its next line.
  const halved = cells[columns]!.text === '';
  return halved ? [...cells.slice(0, columns - 1), BLANK] : cells.slice(0, columns);
}

function charactersOf(text: string): Iterable<string> {
  return ASCII.test(text) ? text : Array.from(segmenter().segment(text), ({segment}) => segment);
}

let graphemes: Intl.Segmenter | undefined;

function segmenter(): Intl.Segmenter {
  graphemes ??= new Intl.Segmenter('und', {granularity: 'grapheme'});
  return graphemes;
}

/** A style after the parameters of one sequence. */
function styled(style: CellStyle, parameters: string): CellStyle {
  const codes = parameters.split(';').map(Number);
  let next: Partial<Record<keyof CellStyle, unknown>> = {...style};
  for (let code = codes.shift(); code !== undefined; code = codes.shift()) {
    if (code === 0) next = {};
    else if (code === 1) next.bold = true;
    else if (code === 2) next.dim = true;
    else if (code === 3) next.italic = true;
    else if (code === 4) next.underline = true;
    else if (code === 7) next.inverse = true;
    else if (code === 22) next = without(next, 'bold', 'dim');
    else if (code === 23) next = without(next, 'italic');
    else if (code === 24) next = without(next, 'underline');
    else if (code === 27) next = without(next, 'inverse');
    else if (code === 39) next = without(next, 'fg');
    else if (code === 49) next = without(next, 'bg');
    else if (code === 38) next.fg = extended(codes);
    else if (code === 48) next.bg = extended(codes);
    else if (code >= 30 && code <= 37) next.fg = code - 30;
    else if (code >= 40 && code <= 47) next.bg = code - 40;
    else if (code >= 90 && code <= 97) next.fg = code - 90 + 8;
    else if (code >= 100 && code <= 107) next.bg = code - 100 + 8;
  }
  return next as CellStyle;
}

function without(
  style: Partial<Record<keyof CellStyle, unknown>>,
  ...names: readonly (keyof CellStyle)[]
): Partial<Record<keyof CellStyle, unknown>> {
  return Object.fromEntries(Object.entries(style).filter(([name]) => !names.some(left => left === name)));
}

/** The colour that the codes after 38 or 48 name: they are taken off. */
function extended(codes: number[]): string | number {
  if (codes.shift() === 5) return codes.shift() ?? 0;
  return `#${codes
    .splice(0, 3)
    .map(channel => channel.toString(16).padStart(2, '0'))
    .join('')}`;
}

export function sameStyle(a: CellStyle, b: CellStyle): boolean {
  return (
    a === b ||
    (a.fg === b.fg &&
      a.bg === b.bg &&
      a.bold === b.bold &&
      a.dim === b.dim &&
      a.italic === b.italic &&
      a.underline === b.underline &&
      a.inverse === b.inverse)
  );
}

export function sameCell(a: Cell, b: Cell): boolean {
  return a.text === b.text && sameStyle(a.style, b.style);
}

/** True where a style is seen without a character. */
export function isSeenEmpty({bg, inverse, underline}: CellStyle): boolean {
  return bg !== undefined || inverse === true || underline === true;
}

/**
 * The cells from one column to another (not included), neighbours that are drawn alike as one; what is blank goes with what
 * is before it.
 */
export function runsOf(row: Row, from = 0, to: number = row.length): readonly Run[] {
  const runs: Run[] = [];
  for (let column = from; column < to; column += 1) {
    const {text, style} = row[column]!;
    const last = runs.at(-1);
    const blank = text === ' ' && !isSeenEmpty(style);
    if (last !== undefined && (sameStyle(last.style, style) || (blank && !isSeenEmpty(last.style)))) {
      runs[runs.length - 1] = {...last, text: last.text + text, columns: last.columns + 1};
    } else runs.push({column, columns: 1, text, style});
  }
  return runs;
}

/** The words of a row, without what is empty at its end. */
export function textOf(row: Row): string {
  return row
    .map(({text}) => text)
    .join('')
    .trimEnd();
}
