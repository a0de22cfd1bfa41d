import {Box, Text} from 'ink';
import {memo} from 'react';
import type {Cue, Timeline} from '../match/timeline.ts';
import {type Choice, countBelow, entriesOf} from '../streams/feed.ts';
import {FeedLine, type FeedLineColumns, feedLineColumns, linesOf} from './feed-line.tsx';
import type {MatchLook} from './match-look.ts';
import {cell} from './measure.ts';

export type FeedProps = Choice & {
  readonly timeline: Timeline;
  /** How many cues are played. */
  readonly played: number;
  /** How many of them lie at or above the lower edge; undefined while the feed follows. */
  readonly edge: number | undefined;
  readonly search: string;
  readonly look: MatchLook;
  readonly columns: number;
  readonly rows: number;
};

/** The commentary, newest at the bottom; while scrolled up, it says how much waits below. */
export const Feed = memo(({timeline, filter, player, played, edge, search, look, columns, rows}: FeedProps) => {
  const entries = entriesOf(timeline, {filter, player});
  const lowest = countBelow(entries, Math.min(edge ?? played, played));
  const waiting = countBelow(entries, played) - lowest;
  const room = waiting > 0 ? rows - 1 : rows;
  const shape = feedLineColumns(columns);
  const {shown, skip} = windowOf(timeline, entries, lowest, shape, room);
  return (
    <Box flexDirection="column" height={rows} width={columns}>
      {shown.map(({cue, lines}, index) => (
        <FeedLine
          key={cue.event.id}
          {...{timeline, cue, look, shape, search}}
          lines={index === 0 ? lines.slice(skip) : lines}
          continued={index === 0 && skip > 0}
          newest={waiting === 0 && index === shown.length - 1}
          cursor={edge !== undefined && index === shown.length - 1}
        />
      ))}
      {shown.length === 0 && played > 0 && (
        <Text {...look.colours.faint} wrap="truncate">
          {cell(' Nothing of that kind so far', columns)}
        </Text>
      )}
      {waiting > 0 && (
        <Text inverse wrap="truncate">
          {cell(`${waiting} new ${look.glyphs.down}`, columns - 1, 'right')}{' '}
        </Text>
      )}
    </Box>
  );
});

type Entry = {readonly cue: Cue; readonly lines: readonly string[]};

/** The entries that end at the edge, as many as fill the rows; `skip` lines of the first one do not fit. */
function windowOf(timeline: Timeline, entries: Int32Array, edge: number, shape: FeedLineColumns, rows: number) {
  const shown: Entry[] = [];
  let filled = 0;
  for (let n = edge - 1; n >= 0 && filled < rows; n -= 1) {
    const lines = linesOf(timeline, entries[n]!, shape.words);
    shown.unshift({cue: timeline.cues[entries[n]!]!, lines});
    filled += lines.length;
  }
  return {shown, skip: Math.max(0, filled - rows)};
}

export type Page = {
  readonly timeline: Timeline;
  readonly choice: Choice;
  readonly edge: number | undefined;
  readonly played: number;
  readonly columns: number;
  readonly rows: number;
};

/** How many entries a page has, up or down from the feed's lower edge: those that are whole on it, and one at least. */
export function entriesOfPage({timeline, choice, edge, played, columns, rows}: Page, down: boolean): number {
  const entries = entriesOf(timeline, choice);
  const lowest = countBelow(entries, edge ?? played);
  const most = down ? countBelow(entries, played) - lowest : lowest;
  return Math.max(
    1,
    fitting(timeline, most, n => entries[down ? lowest + n : lowest - 1 - n]!, columns, rows - 1),
  );
}

/** How many entries from the start fill the pane: scrolling up stops there. */
export function entriesOfFirstPage({timeline, choice, played, columns, rows}: Page): number {
  const entries = entriesOf(timeline, choice);
  return fitting(timeline, countBelow(entries, played), n => entries[n]!, columns, rows - 1);
}

/** How many of `most` entries, the nth being the cue at `place(n)`, fit whole. */
function fitting(
  timeline: Timeline,
  most: number,
  place: (n: number) => number,
  columns: number,
  rows: number,
): number {
  const {words} = feedLineColumns(columns);
  let filled = 0;
  for (let n = 0; n < most; n += 1) {
    filled += linesOf(timeline, place(n), words).length;
    if (filled > rows) return n;
  }
  return most;
}
