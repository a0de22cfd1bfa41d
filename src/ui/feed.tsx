import {Box, Text} from 'ink';
import {memo} from 'react';
import type {Cue, Timeline} from '../match/timeline.ts';
import {FeedLine, type FeedLineColumns, feedLineColumns, linesOf} from './feed-line.tsx';
import {cell} from './measure.ts';
import type {TeamColours} from './theme.ts';

export type FeedProps = {
  readonly timeline: Timeline;
  /** How many cues are played. */
  readonly played: number;
  /** How many of them lie at or above the lower edge; `played` while the feed follows. */
  readonly edge: number;
  readonly colours: TeamColours;
  readonly columns: number;
  readonly rows: number;
};

/** The commentary, newest at the bottom; while scrolled up, it says how much waits below. */
export const Feed = memo(({timeline, played, edge, colours, columns, rows}: FeedProps) => {
  const waiting = played - edge;
  const room = waiting > 0 ? rows - 1 : rows;
  const shape = feedLineColumns(columns);
  const {entries, skip} = windowOf(timeline, edge, shape, room);
  return (
    <Box flexDirection="column" height={rows} width={columns} overflow="hidden">
      {entries.map(({cue, lines}, index) => (
        <FeedLine
          key={cue.event.id}
          {...{timeline, cue, colours, shape}}
          lines={index === 0 ? lines.slice(skip) : lines}
          continued={index === 0 && skip > 0}
          newest={cue === timeline.cues[played - 1]}
        />
      ))}
      {waiting > 0 && (
        <Text inverse wrap="truncate">
          {cell(`${waiting} new ↓`, columns - 1, 'right')}{' '}
        </Text>
      )}
    </Box>
  );
});

type Entry = {readonly cue: Cue; readonly lines: readonly string[]};

/** The entries that end at the edge, as many as fill the rows; `skip` lines of the first one do not fit. */
function windowOf(timeline: Timeline, edge: number, shape: FeedLineColumns, rows: number) {
  const entries: Entry[] = [];
  let filled = 0;
  for (let n = edge - 1; n >= 0 && filled < rows; n -= 1) {
    const lines = linesOf(timeline, n, shape.words);
    entries.unshift({cue: timeline.cues[n]!, lines});
    filled += lines.length;
  }
  return {entries, skip: Math.max(0, filled - rows)};
}

/** How many entries a page has, up or down from the feed's lower edge: those that are whole on it, and one at least. */
export function entriesOfPage(
  timeline: Timeline,
  {edge, played, down}: {readonly edge: number; readonly played: number; readonly down: boolean},
  columns: number,
  rows: number,
): number {
  const shape = feedLineColumns(columns);
  const most = down ? played - edge : edge;
  let filled = 0;
  for (let n = 0; n < most; n += 1) {
    filled += linesOf(timeline, down ? edge + n : edge - 1 - n, shape.words).length;
    if (filled > rows - 1) return Math.max(1, n);
  }
  return Math.max(1, most);
}

/** How many entries from the start fill the pane: scrolling up stops there. */
export function entriesOfFirstPage(timeline: Timeline, played: number, columns: number, rows: number): number {
  const shape = feedLineColumns(columns);
  let filled = 0;
  for (let n = 0; n < played; n += 1) {
    filled += linesOf(timeline, n, shape.words).length;
    if (filled > rows - 1) return n;
  }
  return played;
}
