import type {Timeline} from '../../match/model/timeline.ts';
import {type Choice, countBelow, entriesOf, wordsOf} from '../../streams/feed.ts';
import {wrap} from '../layout/measure.ts';
import {type FeedLineColumns, feedLineColumns} from './feed-line-columns.ts';

type Entry = {readonly place: number; readonly lines: readonly string[]};

/**
 * The entries that end at the edge, as many as fill the rows; if there are too few above, those below it as well, so that
 * no row stays empty. `skip` lines of the first one do not fit, and `below` entries follow the last.
 */
export function windowOf(
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
    // The last one needs no row under it for the count of what is below; an entry that is cut at the foot is counted there.
    const whole = filled + lines.length <= (next === count - 1 ? rows : rows - 1);
    const left = whole ? lines.length : rows - 1 - filled;
    if (left > 0) shown.push({place, lines: lines.slice(0, left)});
    if (!whole) break;
    filled += lines.length;
  }
  return {shown, skip: 0, below: count - next};
}

/** Rows that entries take. */
export function rowsOf(shown: readonly Entry[]): number {
  return shown.reduce((sum, {lines}) => sum + lines.length, 0);
}

export type Page = {
  readonly timeline: Timeline;
  readonly choice: Choice;
  readonly edge: number | undefined;
  readonly played: number;
  readonly columns: number;
  readonly rows: number;
};

/** How many entries a page up or down from the feed's lower edge has: those that fit on it whole, and at least one. */
export function entriesOfPage({timeline, choice, edge, played, columns, rows}: Page, direction: 1 | -1): number {
  const entries = entriesOf(timeline, choice);
  const lowest = countBelow(entries, edge ?? played);
  const down = direction > 0;
  const most = down ? countBelow(entries, played) - lowest : lowest;
  return Math.max(
    1,
    countFitting(timeline, most, n => entries[down ? lowest + n : lowest - 1 - n]!, columns, rows - 1),
  );
}

/** How many entries from the start fill the pane: scrolling up stops there. */
export function entriesOfFirstPage({timeline, choice, played, columns, rows}: Page): number {
  const entries = entriesOf(timeline, choice);
  return countFitting(timeline, countBelow(entries, played), n => entries[n]!, columns, rows - 1);
}

/** How many of `most` entries, the nth being the cue at `place(n)`, fit whole. */
function countFitting(
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

/** The words of a cue as lines of a width. */
export function linesOf(timeline: Timeline, place: number, columns: number): readonly string[] {
  return wrap(wordsOf(timeline, place), columns);
}
