/** Which parts of a day a terminal has room for, and how large they are, in columns and rows. */
export type DayLayout =
  | {
      readonly kind: 'columns';
      readonly columns: number;
      /** One less than the terminal has, since a full screen would be rewritten whole at every frame. */
      readonly rows: number;
      /** Rows of what is between the rules. */
      readonly middle: number;
      /** The line of competition and date; without it, the clock stands on the first rule. */
      readonly heading: boolean;
      readonly foot: boolean;
      readonly matches: number;
      /** 0 where there is no room beside the matches. */
      readonly table: number;
      readonly vidiprinter: number;
    }
  /** The clock and the newest entries. */
  | {readonly kind: 'ticker'; readonly columns: number; readonly rows: number};

/** Parts drop in order of worth: the table first, then the vidiprinter, the heading, and at last all but a few lines. */
export function dayLayoutOf(columns: number, terminalRows: number, hasTable: boolean): DayLayout {
  const rows = Math.max(1, terminalRows - 1);
  if (columns < 36 || rows < 9) return {kind: 'ticker', columns: Math.max(1, columns), rows};
  const heading = rows >= 18;
  const foot = rows >= 18;
  const middle = rows - (heading ? 2 : 0) - 1 - (foot ? 1 : 0) - 2;
  const table = hasTable && columns >= 100 ? (columns >= 150 ? 44 : columns >= 120 ? 36 : 31) : 0;
  const vidiprinter = columns >= 150 ? 48 : columns >= 120 ? 36 : columns >= 100 ? 30 : columns >= 76 ? 36 : 0;
  const walls = (table > 0 ? 1 : 0) + (vidiprinter > 0 ? 1 : 0);
  return {
    kind: 'columns',
    columns,
    rows,
    middle,
    heading,
    foot,
    matches: columns - table - vidiprinter - walls,
    table,
    vidiprinter,
  };
}
