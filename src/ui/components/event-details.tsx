import {Box, Text} from 'ink';
import type {Timeline} from '../../match/model/timeline.ts';
import {cell} from '../layout/measure.ts';
import {useLook} from '../theme/use-look.ts';
import {detailLines} from './event-parts.ts';

export type EventDetailsProps = {
  readonly timeline: Timeline;
  /** The event's place in the timeline; undefined before the first. */
  readonly place: number | undefined;
  /** Lines scrolled off the top. */
  readonly top: number;
  readonly columns: number;
  readonly rows: number;
};

/** One event in full: words, players and roles, the score after it, how exact the minute is, disputes and sources. */
export function EventDetails({timeline, place, top, columns, rows}: EventDetailsProps) {
  const look = useLook();
  const lines = detailLines(timeline, place, columns);
  const first = Math.min(top, Math.max(0, lines.length - rows));
  // The last row says how to get out; where lines are below, how many as well.
  const below = lines.length - first - rows;
  const shown = lines.slice(first, first + (below > 0 ? rows - 1 : rows));
  const {down, separator} = look.glyphs;
  const styles = {title: look.colours.strong, plain: {}, faint: look.colours.faint};
  return (
    <Box flexDirection="column" width={columns} height={rows}>
      {shown.map(({text, kind, id}) => (
        <Text key={id} {...styles[kind]}>
          {cell(text, columns)}
        </Text>
      ))}
      {below > 0 && (
        <Text {...look.colours.faint}>{cell(` ${below + 1} more ${down} ${separator} esc closes`, columns)}</Text>
      )}
    </Box>
  );
}
