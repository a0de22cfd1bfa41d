import {Box, Text} from 'ink';
import {memo} from 'react';
import {cell} from '../layout/measure.ts';
import {useLook} from '../theme/use-look.ts';
import {Lines} from './line-view.tsx';
import {type Line, mostTop} from './lines.ts';

export type PanelViewProps = {
  readonly lines: readonly Line[];
  /** Lines scrolled off the top. */
  readonly top: number;
  readonly columns: number;
  readonly rows: number;
};

/** Shows a panel from line `top` on. If it has more lines than fit, the last row says so. */
export const PanelView = memo(({lines, top, columns, rows}: PanelViewProps) => {
  const look = useLook();
  const most = mostTop(lines.length, rows);
  const first = Math.min(top, most);
  const room = most > 0 ? rows - 1 : rows;
  const below = Math.max(0, lines.length - first - room);
  const more = below > 0 ? `${below} more ${look.glyphs.down}` : 'the end';
  return (
    <Box flexDirection="column" width={columns} height={rows}>
      <Lines lines={lines.slice(first)} columns={columns} rows={room} />
      {most > 0 && <Text {...look.colours.faint}>{cell(more, columns - 1, 'right')} </Text>}
    </Box>
  );
});
