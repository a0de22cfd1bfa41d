import {type Line, type Span, span, type Tone} from './lines.ts';

/** What dots a cell of a drawing is made of: braille has two by four, half blocks have one by two, ASCII has one. */
export type Dots = 'braille' | 'halves' | 'ascii';

export const DOTS_IN_CELL: Readonly<Record<Dots, readonly [across: number, down: number]>> = {
  braille: [2, 4],
  halves: [1, 2],
  ascii: [1, 1],
};

/** The bit of each dot of a braille character, by row and column. */
const BRAILLE = [
  [0x01, 0x08],
  [0x02, 0x10],
  [0x04, 0x20],
  [0x40, 0x80],
] as const;
const HALVES = [' ', '▀', '▄', '█'];
const ASCII_HALVES = [' ', "'", '.', ':'];

type Cell = {readonly text: string; readonly tone: Tone};

/** A drawing of so many cells. Later marks cover earlier ones; marks outside of it are not drawn. */
export type Canvas = {
  /** Characters of one column each, from a cell on. */
  readonly put: (x: number, y: number, text: string, tone: Tone) => void;
  /** Dots, in cells of their own kind, over the marks; in ASCII, half cells are written with punctuation. */
  readonly dot: (dots: ReadonlySet<number>, kind: Exclude<Dots, 'ascii'>, tone: Tone) => void;
  readonly lines: () => readonly Line[];
};

/** The number of a dot in a drawing of so many columns. */
export function dotAt(x: number, y: number): number {
  return y * 4096 + x;
}

export function canvas(columns: number, rows: number, ascii: boolean): Canvas {
  const cells: (Cell | undefined)[][] = Array.from({length: rows}, () => []);
  const set = (x: number, y: number, cell: Cell) => {
    if (x >= 0 && x < columns && y >= 0 && y < rows) cells[y]![x] = cell;
  };
  return {
    put: (x, y, text, tone) => {
      for (const [n, character] of Array.from(text).entries()) set(x + n, y, {text: character, tone});
    },
    dot: (dots, kind, tone) => {
      const [across, down] = DOTS_IN_CELL[kind];
      const bits = new Map<number, number>();
      for (const dot of dots) {
        const [x, y] = [dot % 4096, Math.floor(dot / 4096)];
        const place = dotAt(Math.floor(x / across), Math.floor(y / down));
        const bit = kind === 'braille' ? BRAILLE[y % down]![x % across]! : 1 << (y % down);
        bits.set(place, (bits.get(place) ?? 0) | bit);
      }
      for (const [place, bit] of bits) {
        const text =
          kind === 'braille'
            ? ascii
              ? '.'
              : String.fromCodePoint(0x2800 + bit)
            : (ascii ? ASCII_HALVES : HALVES)[bit]!;
        set(place % 4096, Math.floor(place / 4096), {text, tone});
      }
    },
    lines: () => cells.map(row => runs(row, columns)),
  };
}

/** Neighbours of one tone as one span. */
function runs(row: readonly (Cell | undefined)[], columns: number): Line {
  const spans: Span[] = [];
  for (let x = 0; x < columns; x += 1) {
    const {text, tone} = row[x] ?? {text: ' ', tone: 'plain' as const};
    const last = spans.at(-1);
    // A blank has no tone.
    if (last !== undefined && (last.tone === tone || text === ' '))
      spans[spans.length - 1] = span(last.text + text, last.tone);
    else spans.push(span(text, tone));
  }
  return spans;
}

/** The dots of a straight line, both ends included. */
export function lineDots(x: number, y: number, toX: number, toY: number): readonly number[] {
  const steps = Math.max(Math.abs(toX - x), Math.abs(toY - y), 1);
  return Array.from({length: steps + 1}, (_, n) =>
    dotAt(Math.round(x + ((toX - x) * n) / steps), Math.round(y + ((toY - y) * n) / steps)),
  );
}
