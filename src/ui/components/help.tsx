import {Box, Text} from 'ink';
import {KEY_GROUPS, type KeyBinding} from '../input/keys.ts';
import {cell, width} from '../layout/measure.ts';
import type {MatchLook} from '../theme/match-look.ts';

export type HelpProps = {
  readonly keys: readonly KeyBinding[];
  readonly look: MatchLook;
  readonly columns: number;
  readonly rows: number;
  /** Lines scrolled off the top. */
  readonly top: number;
};

type HelpLine = {readonly keys: string; readonly text: string; readonly title: boolean};

function keysWidth(keys: readonly KeyBinding[]): number {
  return Math.max(...keys.map(({shown}) => width(shown))) + 2;
}

function groupsOf(keys: readonly KeyBinding[]): readonly (readonly HelpLine[])[] {
  return KEY_GROUPS.map(group => [
    {keys: group, text: '', title: true},
    ...keys
      .filter(binding => binding.group === group && binding.keys.length > 0)
      .map(({shown, help}) => ({keys: shown, text: help, title: false})),
  ]);
}

/** The key table in as many columns as fit. */
export function Help({keys: table, look, columns, rows, top}: HelpProps) {
  const {blocks, most} = helpShape(table, columns, rows);
  const keyColumns = keysWidth(table);
  const {strong, faint} = look.colours;
  const first = Math.min(top, most);
  const shown = blocks.map(lines => ({
    group: lines[0]?.keys,
    lines: lines.slice(first, first + Math.max(0, rows - 2)),
  }));
  const each = Math.floor((columns - 1) / blocks.length);
  return (
    <Box flexDirection="column" height={rows}>
      <Text {...strong} wrap="truncate">
        {' Keys'}
      </Text>
      <Box height={Math.max(0, rows - 2)}>
        {shown.map(({group, lines}) => (
          <Box key={group} flexDirection="column" width={each}>
            {lines.map(({keys, text, title}) => (
              <Text key={keys + text} wrap="truncate" {...(title ? strong : {})}>
                {title ? ` ${keys}` : `   ${cell(keys, keyColumns)}`}
                <Text {...faint}>{cell(text, Math.max(0, each - keyColumns - 3))}</Text>
              </Text>
            ))}
          </Box>
        ))}
      </Box>
      <Text {...faint} wrap="truncate">
        {cell(
          first < most
            ? ` ${look.glyphs.down} ${most - first} more ${look.glyphs.separator} esc closes`
            : ' esc closes',
          columns - 1,
        )}
      </Text>
    </Box>
  );
}

/** The table in columns, groups kept whole, and how many lines it scrolls, for a pane of this size. */
export function helpShape(keys: readonly KeyBinding[], columns: number, rows: number) {
  const column = keysWidth(keys) + Math.max(...keys.map(({help}) => width(help))) + 3;
  const groups = groupsOf(keys);
  const across = Math.max(1, Math.min(KEY_GROUPS.length, Math.floor((columns - 1) / column)));
  let blocks = columnsOf(groups, Number.POSITIVE_INFINITY);
  for (let height = 1; height < blocks[0]!.length; height += 1) {
    const packed = columnsOf(groups, height);
    if (packed.length <= across) blocks = packed;
  }
  return {blocks, most: Math.max(0, Math.max(...blocks.map(lines => lines.length)) - Math.max(0, rows - 2))};
}

/** The groups one under the other, with a new column where the next would go over `height`. */
function columnsOf(groups: readonly (readonly HelpLine[])[], height: number): readonly (readonly HelpLine[])[] {
  const blocks: HelpLine[][] = [];
  for (const group of groups) {
    const last = blocks.at(-1);
    if (last === undefined || last.length + group.length > height) blocks.push([...group]);
    else last.push(...group);
  }
  return blocks;
}
