import {Box, Text} from 'ink';
import type {KeyBinding} from '../input/keys.ts';
import {cell} from '../layout/measure.ts';
import {useSize} from '../layout/use-size.ts';
import {useLook} from '../theme/use-look.ts';
import {helpShape, keysWidth} from './help-shape.ts';
import {StyledText, styled} from './styled-text.tsx';

export type HelpProps = {
  readonly keys: readonly KeyBinding[];
  readonly rows: number;
  /** Lines scrolled off the top. */
  readonly top: number;
};

/** Keys, the mouse and the signs of the commentary in as many columns as fit. */
export function Help({keys: table, rows, top}: HelpProps) {
  const {colours, glyphs} = useLook();
  const {columns} = useSize();
  const {blocks, most} = helpShape(table, glyphs, columns, rows);
  const keyColumns = keysWidth(table);
  const {strong, faint} = colours;
  const first = Math.min(top, most);
  const shown = blocks.map(lines => ({
    group: lines[0]?.keys,
    lines: lines.slice(first, first + Math.max(0, rows - 2)),
  }));
  const each = Math.floor((columns - 1) / blocks.length);
  return (
    <Box flexDirection="column" height={rows}>
      <Text {...strong} wrap="truncate">
        {' Help'}
      </Text>
      <Box height={Math.max(0, rows - 2)}>
        {shown.map(({group, lines}) => (
          <Box key={group} flexDirection="column" width={each}>
            {lines.map(({keys, text, title}) => (
              <StyledText
                key={keys + text}
                spans={
                  title
                    ? [styled(` ${keys}`, strong)]
                    : [
                        styled(`   ${cell(keys, keyColumns)}`),
                        styled(cell(text, Math.max(0, each - keyColumns - 3)), faint),
                      ]
                }
              />
            ))}
          </Box>
        ))}
      </Box>
      <Text {...faint} wrap="truncate">
        {cell(
          first < most ? ` ${glyphs.down} ${most - first} more ${glyphs.separator} esc closes` : ' esc closes',
          columns - 1,
        )}
      </Text>
    </Box>
  );
}
