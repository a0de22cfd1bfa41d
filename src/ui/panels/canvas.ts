import {type Line, lineWidth, type Span, span, type Tone} from './lines.ts';

/** The dots of a cell of a drawing: braille has two by four, ASCII has one. */
export const DOTS_IN_CELL = {braille: [2, 4], ascii: [1, 1]} as const;

/** The bit of each dot of a braille character, by row and column. */
const BRAILLE = [
  [0x01, 0x08],
  [0x02, 0x10],
  [0x04, 0x20],
  [0x40, 0x80],
] as const;

type Cell = {readonly text: string; readonly tone: Tone};

/** A drawing of so many cells. Later marks cover earlier ones; marks outside of it are not drawn. */
export type Canvas = {
  /** Characters of one column each, from a cell on. */
  readonly put: (x: number, y: number, text: string, tone: Tone) => void;
  /** Braille dots over the marks; in ASCII, a full stop for every cell that has any. */
  readonly dot: (dots: ReadonlySet<number>, tone: Tone) => void;
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
    dot: (dots, tone) => {
      const [across, down] = DOTS_IN_CELL.braille;
      const bits = new Map<number, number>();
      for (const dot of dots) {
        const [x, y] = [dot % 4096, Math.floor(dot / 4096)];
        const place = dotAt(Math.floor(x / across), Math.floor(y / down));
        bits.set(place, (bits.get(place) ?? 0) | BRAILLE[y % down]![x % across]!);
      }
      for (const [place, bit] of bits) {
        const text = ascii ? '.' : String.fromCodePoint(0x2800 + bit);
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

/** A piece of text over a drawing, from a column on. */
export type Piece = {readonly x: number; readonly spans: Line};

/** A line of a drawing with pieces of text over it, which may be of wide characters and lie beside each other. */
export function overlay(drawn: Line, pieces: readonly Piece[]): Line {
  let from = 0;
  const spans = pieces
    .toSorted((a, b) => a.x - b.x)
    .flatMap(piece => {
      const before = part(drawn, from, piece.x);
      from = piece.x + lineWidth(piece.spans);
      return [...before, ...piece.spans];
    });
  return [...spans, ...part(drawn, from, Number.POSITIVE_INFINITY)];
}

/** Some columns of a drawing, whose characters take one each. */
function part(drawn: Line, from: number, to: number): Line {
  let at = 0;
  return drawn.flatMap(({text, tone}) => {
    const characters = Array.from(text);
    const shown = characters.slice(Math.max(0, from - at), Math.max(0, to - at)).join('');
    at += characters.length;
    return shown === '' ? [] : [span(shown, tone)];
  });
}
