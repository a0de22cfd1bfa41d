import {memo} from 'react';
import {useLook} from '../theme/use-look.ts';
import {Lines} from './line-view.tsx';
import {BLANK, column, type Line, lineWidth, mostTop, span} from './lines.ts';

export type PanelViewProps = {
  readonly lines: readonly Line[];
  /** Lines scrolled off the top. */
  readonly top: number;
  readonly columns: number;
  readonly rows: number;
};

/** Blanks between a line and the words about how much follows. */
const GAP = 3;

/** Shows a panel from line `top` on. If it has more lines than fit, the last row says so, beside a line that leaves it room. */
export const PanelView = memo(({lines, top, columns, rows}: PanelViewProps) => {
  const {glyphs} = useLook();
  const most = mostTop(lines.length, rows);
  const first = Math.min(top, most);
  if (most === 0) return <Lines lines={lines} columns={columns} rows={rows} />;
  const words = (below: number) => (below > 0 ? `${below} more ${glyphs.down}` : 'the end');
  const last = lines[first + rows - 1] ?? BLANK;
  const beside = words(lines.length - first - rows);
  const fits = lineWidth(last) + GAP + beside.length < columns;
  const [before, more] = fits ? [last, beside] : [BLANK, words(lines.length - first - rows + 1)];
  const room = columns - 1 - lineWidth(before);
  const foot = [...before, column(more, room, 'faint', 'right'), span(' ')];
  return <Lines lines={[...lines.slice(first, first + rows - 1), foot]} columns={columns} rows={rows} />;
});
