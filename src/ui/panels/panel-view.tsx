import {memo} from 'react';
import {useLook} from '../theme/use-look.ts';
import {Lines} from './line-view.tsx';
import type {Line} from './lines.ts';
import {paged} from './paged.ts';

export type PanelViewProps = {
  readonly lines: readonly Line[];
  /** Lines scrolled off the top. */
  readonly top: number;
  readonly columns: number;
  readonly rows: number;
};

/** Shows a panel from line `top` on. If it has more lines than fit, the last row says so. */
export const PanelView = memo(({lines, top, columns, rows}: PanelViewProps) => {
  const {glyphs} = useLook();
  return <Lines lines={paged(lines, {top, columns, rows, glyphs})} columns={columns} rows={rows} />;
});
