import {Box, Text} from 'ink';
import {memo, useMemo} from 'react';
import {playedAt, type Timeline} from '../../match/model/timeline.ts';
import {type Choice, countBelow, entriesOf} from '../../streams/feed.ts';
import {cell} from '../layout/measure.ts';
import {Lines} from '../panels/line-view.tsx';
import {useLook} from '../theme/use-look.ts';
import {FeedLine} from './feed-line.tsx';
import {type FeedLineColumns, feedLineColumns} from './feed-line-columns.ts';
import {linesOf, rowsOf, windowOf} from './feed-window.ts';
import {openingLines} from './opening-lines.ts';

export type FeedProps = Choice & {
  readonly timeline: Timeline;
  /** How many cues are played. */
  readonly played: number;
  /** How many of them lie at or above the lower edge; undefined while the feed follows. */
  readonly edge: number | undefined;
  /** How many were played as the reader scrolled up. */
  readonly seen: number;
  readonly search: string;
  readonly columns: number;
  readonly rows: number;
};

/**
 * The commentary, newest at the bottom, where each line arrives; above the first of it, what was known before. While scrolled up, it says how much waits below, and how much of that is new.
 */
export const Feed = memo(({timeline, filter, player, played, edge, seen, search, columns, rows}: FeedProps) => {
  const look = useLook();
  const entries = useMemo(() => entriesOf(timeline, {filter, player}), [timeline, filter, player]);
  const count = countBelow(entries, played);
  const lowest = countBelow(entries, Math.min(edge ?? played, played));
  const shape = useMemo(() => feedLineColumns(columns), [columns]);
  const {shown, skip, below} = windowOf(timeline, entries, {lowest, count}, shape, rows);
  const fresh = Math.min(below, count - countBelow(entries, seen));
  const {overturned} = timeline.states[played]!;
  const newest = count === 0 ? undefined : entries[count - 1];
  const whole = filter === 'all' && player === undefined;
  const before = useMemo(
    () => (whole ? openingLines(timeline, columns, rows - rowsAtStart(timeline, entries, shape)) : []),
    [whole, timeline, columns, rows, entries, shape],
  );
  const empty = Math.max(0, rows - rowsOf(shown) + skip - (below > 0 ? 1 : 0));
  const above = empty === 0 ? [] : before.slice(-empty);
  return (
    <Box flexDirection="column" justifyContent="flex-end" height={rows} width={columns}>
      {above.length > 0 && <Lines lines={above} columns={columns} rows={above.length} />}
      {shown.map(({place, lines}, index) => (
        <FeedLine
          key={timeline.cues[place]!.event.id}
          {...{timeline, shape, search}}
          cue={timeline.cues[place]!}
          side={timeline.sides[place]}
          lines={index === 0 ? lines.slice(skip) : lines}
          continued={index === 0 && skip > 0}
          newest={place === newest}
          overturned={overturned.has(timeline.cues[place]!.event.id)}
          cursor={edge !== undefined && place === entries[lowest - 1]}
        />
      ))}
      {shown.length === 0 && played > 0 && (
        <Text {...look.colours.faint} wrap="truncate">
          {cell(' No matching events yet', columns)}
        </Text>
      )}
      {below > 0 && (
        <Text inverse wrap="truncate">
          {cell(`${waiting(below, fresh)} ${look.glyphs.down}`, columns - 1, 'right')}{' '}
        </Text>
      )}
    </Box>
  );
});

/** Rows of the words that are there before kick-off. */
function rowsAtStart(timeline: Timeline, entries: Int32Array, {words}: FeedLineColumns): number {
  const count = countBelow(entries, playedAt(timeline, 0));
  return Array.from(entries.subarray(0, count)).reduce((sum, place) => sum + linesOf(timeline, place, words).length, 0);
}

/** `9 below`; `3 new` where all of them came after the reader had scrolled up. */
function waiting(below: number, fresh: number): string {
  if (fresh === below) return `${below} new`;
  return fresh === 0 ? `${below} below` : `${below} below, ${fresh} new`;
}
