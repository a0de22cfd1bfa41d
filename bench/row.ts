/** One line of the table. */
export type Row = {
  readonly what: string;
  /** With unit and spread, and the ratio where there is one. */
  readonly measured: string;
  readonly budget: string;
  /** Undefined where there is no budget, or where this machine cannot measure it. */
  readonly met: boolean | undefined;
};

/** Rows that are measured together; `--only` selects them by name. */
export type Bench = {readonly name: string; readonly run: () => Promise<readonly Row[]>};

export const NOT_HERE = 'not measured here';

/** The rows as a table for a terminal. */
export function table(rows: readonly Row[]): string {
  const heading = {what: 'what', measured: 'measured', budget: 'budget', met: undefined};
  const width = (of: (row: Row) => string) => Math.max(...[heading, ...rows].map(row => of(row).length));
  const [what, measured, budget] = [width(row => row.what), width(row => row.measured), width(row => row.budget)];
  const line = (row: Row, met: string) =>
    `${row.what.padEnd(what)} | ${row.measured.padEnd(measured)} | ${row.budget.padEnd(budget)} | ${met}`;
  const rule = [what, measured, budget, 4].map(length => '-'.repeat(length)).join('-|-');
  return [line(heading, 'met'), rule, ...rows.map(row => line(row, yesOrNo(row)))].join('\n');
}

/** The same for the README. */
export function markdownTable(rows: readonly Row[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map(cell => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [
    line(['what', 'measured', 'budget', 'met']),
    '|---|---|---|---|',
    ...rows.map(row => line([row.what, row.measured, row.budget, yesOrNo(row)])),
  ].join('\n');
}

function yesOrNo({met}: Row): string {
  return met === undefined ? '' : met ? 'yes' : 'NO';
}
