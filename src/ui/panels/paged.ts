import type {Glyphs} from '../theme/glyphs.ts';
import {BLANK, column, type Line, lineWidth, mostTop, span} from './lines.ts';

export type PageOptions = {
  /** Lines scrolled off the top. */
  readonly top: number;
  readonly columns: number;
  readonly rows: number;
  readonly glyphs: Pick<Glyphs, 'down'>;
};

/** Blanks between a line and the words about how much follows. */
const GAP = 3;

/** The lines from `top` on. If they do not all fit, the last row says how many follow, beside a line that leaves it room. */
export function paged(lines: readonly Line[], {top, columns, rows, glyphs}: PageOptions): readonly Line[] {
  const most = mostTop(lines.length, rows);
  if (most === 0) return lines;
  const first = Math.min(top, most);
  const words = (below: number) => (below > 0 ? `${below} more ${glyphs.down}` : 'the end');
  const last = lines[first + rows - 1] ?? BLANK;
  const beside = words(lines.length - first - rows);
  const fits = lineWidth(last) + GAP + beside.length < columns;
  const [before, more] = fits ? [last, beside] : [BLANK, words(lines.length - first - rows + 1)];
  const room = columns - 1 - lineWidth(before);
  return [...lines.slice(first, first + rows - 1), [...before, column(more, room, 'faint', 'right'), span(' ')]];
}
