import stringWidth from 'string-width';

/** The style of a cell. A colour is `#rrggbb`, or an index into the terminal's 256 colours. */
export type CellStyle = {
  readonly fg?: string | number;
  readonly bg?: string | number;
  readonly bold?: true;
  readonly dim?: true;
  readonly italic?: true;
  readonly underline?: true;
  readonly inverse?: true;
};

/** One cell of the screen: a grapheme. The second cell of a wide one is empty. */
export type Cell = {readonly text: string; readonly style: CellStyle};

/** A line of the screen: one cell per column. */
export type Row = readonly Cell[];

/** Neighbouring cells with the same style. */
export type Run = {readonly column: number; readonly columns: number; readonly text: string; readonly style: CellStyle};

const PLAIN: CellStyle = {};
const BLANK: Cell = {text: ' ', style: PLAIN};
const SGR = /\u001b\[([\d;]*)m/;
const ASCII = /^[ -~]*$/;

/** Parses a line with SGR sequences into cells, padded or cut to `columns`. */
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
  // Half of a wide character would make a terminal wrap.
  const halved = cells[columns]!.text === '';
  return halved ? [...cells.slice(0, columns - 1), BLANK] : cells.slice(0, columns);
}

function charactersOf(text: string): Iterable<string> {
  return ASCII.test(text) ? text : Array.from(GRAPHEMES.segment(text), ({segment}) => segment);
}

const GRAPHEMES = new Intl.Segmenter('und', {granularity: 'grapheme'});

/** The style after one SGR sequence. */
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

/** The colour of the codes after 38 or 48; removes them from the list. */
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

/** True if a style is visible on an empty cell. */
export function isSeenEmpty({bg, inverse, underline}: CellStyle): boolean {
  return bg !== undefined || inverse === true || underline === true;
}

/**
 * Groups the cells from one column up to another (exclusive) into runs of the same style; blanks join the run before them.
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

/** The text of a row without trailing blanks. */
export function textOf(row: Row): string {
  return row
    .map(({text}) => text)
    .join('')
    .trimEnd();
}
