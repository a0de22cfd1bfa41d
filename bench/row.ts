/** One line of the table. */
export type Row = {
  readonly what: string;
  /** With its unit, its spread, and the ratio where there is one. */
  readonly measured: string;
  readonly toReach: string;
  /** Undefined where nothing is to be reached, or this machine cannot measure it. */
  readonly met: boolean | undefined;
};

/** What is measured together, under the name that `--only` knows it by. */
export type Bench = {readonly name: string; readonly run: () => Promise<readonly Row[]>};

export const NOT_HERE = 'not measured here';

/** The rows as a table for a terminal. */
export function table(rows: readonly Row[]): string {
  const heading = {what: 'what', measured: 'measured', toReach: 'to reach', met: undefined};
  const width = (of: (row: Row) => string) => Math.max(...[heading, ...rows].map(row => of(row).length));
  const [what, measured, toReach] = [width(row => row.what), width(row => row.measured), width(row => row.toReach)];
  const line = (row: Row, met: string) =>
    `${row.what.padEnd(what)} | ${row.measured.padEnd(measured)} | ${row.toReach.padEnd(toReach)} | ${met}`;
  const rule = [what, measured, toReach, 4].map(length => '-'.repeat(length)).join('-|-');
  return [line(heading, 'met'), rule, ...rows.map(row => line(row, yesOrNo(row)))].join('\n');
}

/** The same for the README. */
export function markdownTable(rows: readonly Row[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map(cell => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [
    line(['what', 'measured', 'to reach', 'met']),
    '|---|---|---|---|',
    ...rows.map(row => line([row.what, row.measured, row.toReach, yesOrNo(row)])),
  ].join('\n');
}

function yesOrNo({met}: Row): string {
  return met === undefined ? '' : met ? 'yes' : 'NO';
}
