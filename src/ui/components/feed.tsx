import {Box, Text} from 'ink';
import {memo} from 'react';
import type {Timeline} from '../../match/model/timeline.ts';
import {type Choice, countBelow, entriesOf} from '../../streams/feed.ts';
import {cell} from '../layout/measure.ts';
import type {MatchLook} from '../theme/match-look.ts';
import {FeedLine, type FeedLineColumns, feedLineColumns, linesOf} from './feed-line.tsx';

export type FeedProps = Choice & {
  readonly timeline: Timeline;
  /** How many cues are played. */
  readonly played: number;
  /** How many of them lie at or above the lower edge; undefined while the feed follows. */
  readonly edge: number | undefined;
  /** How many were played as the reader scrolled up. */
  readonly seen: number;
  readonly search: string;
  readonly look: MatchLook;
  readonly columns: number;
  readonly rows: number;
};

/** The commentary, newest at the bottom; while scrolled up, it says how much waits below, and how much of that is new. */
export const Feed = memo(({timeline, filter, player, played, edge, seen, search, look, columns, rows}: FeedProps) => {
  const entries = entriesOf(timeline, {filter, player});
  const count = countBelow(entries, played);
  const lowest = countBelow(entries, Math.min(edge ?? played, played));
  const shape = feedLineColumns(columns);
  const {shown, skip, below} = windowOf(timeline, entries, {lowest, count}, shape, rows);
  const fresh = Math.min(below, count - countBelow(entries, seen));
  const {overturned} = timeline.states[played]!;
  const newest = count === 0 ? undefined : entries[count - 1];
  return (
    <Box flexDirection="column" height={rows} width={columns}>
      {shown.map(({place, lines}, index) => (
        <FeedLine
          key={timeline.cues[place]!.event.id}
          {...{timeline, look, shape, search}}
          cue={timeline.cues[place]!}
          lines={index === 0 ? lines.slice(skip) : lines}
          continued={index === 0 && skip > 0}
          newest={place === newest}
          overturned={overturned.has(timeline.cues[place]!.event.id)}
          cursor={edge !== undefined && place === entries[lowest - 1]}
        />
      ))}
      {shown.length === 0 && played > 0 && (
        <Text {...look.colours.faint} wrap="truncate">
          {cell(' Nothing of that kind so far', columns)}
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

/** `9 below`; `3 new` where all of them came after the reader had scrolled up. */
function waiting(below: number, fresh: number): string {
  if (fresh === below) return `${below} new`;
  return fresh === 0 ? `${below} below` : `${below} below, ${fresh} new`;
}

type Entry = {readonly place: number; readonly lines: readonly string[]};

/**
 * The entries that end at the edge, as many as fill the rows; where there are too few above, those below it as well, so that
 * no row is left empty. `skip` lines of the first one do not fit, and `below` entries stand under the last.
 */
function windowOf(
  timeline: Timeline,
  entries: Int32Array,
  {lowest, count}: {readonly lowest: number; readonly count: number},
  {words}: FeedLineColumns,
  rows: number,
) {
  const entry = (n: number): Entry => ({place: entries[n]!, lines: linesOf(timeline, entries[n]!, words)});
  const shown: Entry[] = [];
  const room = lowest < count ? rows - 1 : rows;
  let filled = 0;
  for (let n = lowest - 1; n >= 0 && filled < room; n -= 1) {
    const above = entry(n);
    shown.unshift(above);
    filled += above.lines.length;
  }
  if (filled >= room) return {shown, skip: filled - room, below: count - lowest};
  let next = lowest;
  for (; next < count; next += 1) {
    const {place, lines} = entry(next);
    // Under the last one no row is needed that says what is below; another that is cut at the foot counts as below.
    const whole = filled + lines.length <= (next === count - 1 ? rows : rows - 1);
    const left = whole ? lines.length : rows - 1 - filled;
    if (left > 0) shown.push({place, lines: lines.slice(0, left)});
    if (!whole) break;
    filled += lines.length;
  }
  return {shown, skip: 0, below: count - next};
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
