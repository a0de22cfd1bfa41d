import {Box} from 'ink';
import {memo, useMemo} from 'react';
import {momentum, momentumAt} from '../../match/analysis/momentum.ts';
import type {Position} from '../../match/model/clock.ts';
import type {Side} from '../../match/model/side.ts';
import type {Timeline} from '../../match/model/timeline.ts';
import {type BlockCell, blockRows} from '../layout/blocks.ts';
import {shorten, width} from '../layout/measure.ts';
import {useSize} from '../layout/use-size.ts';
import {toAscii} from '../theme/ascii.ts';
import type {Look, Style} from '../theme/look.ts';
import {useLook} from '../theme/use-look.ts';
import {joined, StyledText, styled} from './styled-text.tsx';

export type MomentumStripProps = {
  readonly timeline: Timeline;
  readonly position: Position;
  /** Half of them for the home side, upward, and half for the away side, downward. */
  readonly rows: 2 | 4;
};

/** Columns on either side, as the timeline bar has them, so that the strip stands over its minutes. */
const ENDS = 6;

/** Momentum minute by minute, up to the playhead: the home side's columns go up, the away side's down. */
export const MomentumStrip = memo(({timeline, position, rows}: MomentumStripProps) => {
  const look = useLook();
  const {columns} = useSize();
  const slices = Math.max(2, columns - 2 * ENDS);
  const model = useMemo(() => momentum(timeline), [timeline]);
  const half = rows / 2;
  const drawn = blockRows(momentumAt(model, {position, slices}), {
    up: half,
    down: half,
    style: look.blocks,
  });
  return (
    <Box flexDirection="column">
      {drawn.map(({half: way, cells}, n) => {
        const side = way === 'up' ? 'home' : 'away';
        const outermost = n === 0 || n === rows - 1;
        return (
          <StripRow
            key={n < half ? `up ${n}` : `down ${n}`}
            name={outermost ? nameOf(timeline, side, look) : ''}
            style={look.teams[side].text}
            cells={cells}
          />
        );
      })}
    </Box>
  );
});

type StripRowProps = {readonly name: string; readonly style: Style; readonly cells: readonly BlockCell[]};

function StripRow({name, style, cells}: StripRowProps) {
  const colour: Style = style.color === undefined ? {} : {color: style.color};
  const inverse: Style = {...colour, inverse: true};
  return (
    <StyledText
      spans={[
        styled(' '.repeat(ENDS - 1 - width(name))),
        styled(name, style),
        styled(' '),
        ...joined(cells.map(cell => styled(cell.character, cell.inverse ? inverse : colour))),
        styled(' '.repeat(ENDS)),
      ]}
    />
  );
}

/** The side's short name, which stands in the margin. */
function nameOf({match}: Timeline, side: Side, {ascii, glyphs}: Look): string {
  const {short} = match.fixture[side];
  return shorten(ascii ? toAscii(short) : short, ENDS - 1).replace('…', glyphs.ellipsis);
}
