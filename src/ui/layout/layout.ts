/** Rows of the scoreboard: names, scorers, then cards and period; with four, the score has large digits. */
export type ScoreboardRows = 2 | 3 | 4;

/** Which panes a terminal has room for, and how large they are. All figures are columns and rows. */
export type Layout =
  | {
      readonly kind: 'panes';
      readonly columns: number;
      /** Rows in use: one less than the terminal has, since a full screen would be rewritten whole at every frame. */
      readonly rows: number;
      /** The line of competition, venue and date. */
      readonly heading: boolean;
      readonly scoreboard: ScoreboardRows;
      readonly feed: {readonly columns: number; readonly rows: number};
      /** Absent where the feed needs the room. */
      readonly stats: {readonly columns: number; readonly rows: number} | undefined;
      /** Rows of the momentum strip over the timeline bar. */
      readonly strip: 0 | 2 | 4;
      /** True where a line stands between the feed and the bars, which notices are written on. */
      readonly foot: boolean;
    }
  /** One line of score, and under it the newest words where there are rows for them. */
  | {readonly kind: 'ticker'; readonly columns: number; readonly rows: number};

/** Columns of a feed that has room to spare for statistics even before there are any. */
const WIDE_FEED = 80;

/**
 * Panes drop in order of worth: the statistics first, then the heading, the scorers, and at last everything but a line.
 *
 * @param counted False while there are no statistics to show.
 * @param rich True where statistics have longer names and numbers, as 1.31 and 71%.
 */
export function layoutOf(columns: number, terminalRows: number, counted = true, rich = false): Layout {
  const rows = Math.max(1, terminalRows - 1);
  if (columns < 36 || rows < 9) return {kind: 'ticker', columns: Math.max(1, columns), rows};
  const heading = rows >= 18;
  const scoreboard = columns >= 100 && rows >= 29 ? 4 : rows >= 18 ? 3 : 2;
  const strip = rows >= 34 ? 4 : rows >= 18 ? 2 : 0;
  const foot = rows >= 12;
  const rules = foot ? 2 : 1;
  const bar = 1;
  const transport = 1;
  const middle = rows - (heading ? 2 : 0) - scoreboard - rules - strip - bar - transport;
  const statColumns = columns >= 110 ? 38 : columns >= 100 && rich ? 36 : columns >= 76 ? 32 : 0;
  const feedColumns = columns - statColumns - 1;
  const beside = statColumns > 0 && middle >= 7 && (counted || feedColumns >= WIDE_FEED);
  return {
    kind: 'panes',
    columns,
    rows,
    heading,
    scoreboard,
    feed: {columns: beside ? feedColumns : columns, rows: middle},
    stats: beside ? {columns: statColumns, rows: middle} : undefined,
    strip,
    foot,
  };
}
