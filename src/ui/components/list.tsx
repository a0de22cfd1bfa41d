import {Box, Text} from 'ink';
import {cell} from '../layout/measure.ts';
import type {Glyphs} from '../theme/glyphs.ts';
import type {Style} from '../theme/look.ts';
import {visibleList} from './list-state.ts';
import {noneLines} from './offers-shape.ts';
import {type ListOptions, useList} from './use-list.ts';

export type ListProps = ListOptions & {
  /** Shown if there are no items. */
  readonly none: string;
  readonly glyphs: Pick<Glyphs, 'cursor' | 'down'>;
  readonly accent: Style;
  readonly faint: Style;
  readonly columns: number;
};

/** A list to choose from, as long as its pane; `/` and some letters narrow it, or letters alone. */
export function List({none, glyphs, accent, faint, columns, ...options}: ListProps) {
  const state = useList(options);
  const {rows} = options;
  const {shown, room, at, top, below} = visibleList(state, options);
  return (
    <Box flexDirection="column" width={columns} height={rows} overflow="hidden">
      {shown.length === 0 &&
        noneLines(state.words === undefined ? none : 'No matching name', columns).map(line => (
          <Text key={line} {...faint} wrap="truncate">
            {cell(` ${line}`, columns)}
          </Text>
        ))}
      {shown.slice(top, top + room).map(({value, label}, row) => (
        <Text key={value} {...(top + row === at ? accent : {})} wrap="truncate">
          {cell(` ${top + row === at ? glyphs.cursor : ' '} ${label}`, columns)}
        </Text>
      ))}
      {shown.length > room && rows > 1 && (
        <Text {...faint}>{cell(below > 0 ? `${below} more ${glyphs.down}` : 'the end', columns - 1, 'right')} </Text>
      )}
      {state.words !== undefined && <Text {...accent}>{cell(` /${state.words}`, columns)}</Text>}
    </Box>
  );
}
