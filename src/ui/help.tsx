import {Box, Text} from 'ink';
import {KEY_GROUPS, KEYS} from './keys.ts';
import {cell, width} from './measure.ts';

export type HelpProps = {
  readonly columns: number;
  readonly rows: number;
  /** Lines scrolled off the top. */
  readonly top: number;
};

type HelpLine = {readonly keys: string; readonly text: string; readonly title: boolean};

const KEYS_WIDTH = Math.max(...KEYS.map(({shown}) => width(shown))) + 2;
const COLUMN = KEYS_WIDTH + Math.max(...KEYS.map(({help}) => width(help))) + 3;

const GROUPS: readonly (readonly HelpLine[])[] = KEY_GROUPS.map(group => [
  {keys: group, text: '', title: true},
  ...KEYS.filter(binding => binding.group === group).map(({shown, help}) => ({keys: shown, text: help, title: false})),
]);

/** The key table in as many columns as fit. */
export function Help({columns, rows, top}: HelpProps) {
  const {blocks, most} = helpShape(columns, rows);
  const first = Math.min(top, most);
  const shown = blocks.map(lines => ({
    group: lines[0]?.keys,
    lines: lines.slice(first, first + Math.max(0, rows - 2)),
  }));
  const each = Math.floor((columns - 1) / blocks.length);
  return (
    <Box flexDirection="column" height={rows} overflow="hidden">
      <Text bold wrap="truncate">
        {' Keys'}
      </Text>
      <Box height={Math.max(0, rows - 2)}>
        {shown.map(({group, lines}) => (
          <Box key={group} flexDirection="column" width={each}>
            {lines.map(({keys, text, title}) => (
              <Text key={keys} wrap="truncate" bold={title}>
                {title ? ` ${keys}` : `   ${cell(keys, KEYS_WIDTH)}`}
                <Text dimColor>{cell(text, Math.max(0, each - KEYS_WIDTH - 3))}</Text>
              </Text>
            ))}
          </Box>
        ))}
      </Box>
      <Text dimColor wrap="truncate">
        {cell(first < most ? ` ↓ ${most - first} more · esc closes` : ' esc closes', columns - 1)}
      </Text>
    </Box>
  );
}

/** The table in columns, groups kept whole, and how many lines it scrolls, for a pane of this size. */
export function helpShape(columns: number, rows: number) {
  const across = Math.max(1, Math.min(KEY_GROUPS.length, Math.floor(columns / COLUMN)));
  let blocks = columnsOf(Number.POSITIVE_INFINITY);
  for (let height = 1; height < blocks[0]!.length; height += 1) {
    const packed = columnsOf(height);
    if (packed.length <= across) blocks = packed;
  }
  return {blocks, most: Math.max(0, Math.max(...blocks.map(lines => lines.length)) - Math.max(0, rows - 2))};
}

/** The groups one under the other, with a new column where the next would go over `height`. */
function columnsOf(height: number): readonly (readonly HelpLine[])[] {
  const blocks: HelpLine[][] = [];
  for (const group of GROUPS) {
    const last = blocks.at(-1);
    if (last === undefined || last.length + group.length > height) blocks.push([...group]);
    else last.push(...group);
  }
  return blocks;
}
