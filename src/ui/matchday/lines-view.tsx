import {Text} from 'ink';
import {memo} from 'react';
import {type Line, lineWidth} from '../panels/lines.ts';
import {styleOf} from '../panels/panel-view.tsx';
import {useLook} from '../theme/use-look.ts';

export type LinesViewProps = {readonly lines: readonly Line[]; readonly columns: number; readonly rows: number};

/** Lines from the top of a part of the screen on, each filled up to its width. */
export const LinesView = memo(({lines, columns, rows}: LinesViewProps) => {
  const look = useLook();
  return (
    <Text>
      {Array.from({length: rows}, (_, row) => {
        const spans = lines[row] ?? [];
        const rest = ' '.repeat(Math.max(0, columns - lineWidth(spans)));
        return (
          <Text key={rowKey(row)}>
            {spans.map(({text, tone}, place) => (
              <Text key={rowKey(place)} {...styleOf(tone, look)}>
                {text}
              </Text>
            ))}
            {`${rest}${row === rows - 1 ? '' : '\n'}`}
          </Text>
        );
      })}
    </Text>
  );
});

/** Lines and spans have no identity but their place. */
function rowKey(place: number): string {
  return String(place);
}
