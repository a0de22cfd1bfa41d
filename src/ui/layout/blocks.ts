/**
 * How a column's height is drawn. Unicode has block elements that fill a cell from below in eighths, but from above only
 * an eighth and a half:
 *
 * - `eighths` draws downward columns as the blank remainder from below, inverse; it needs a terminal that inverts.
 * - `halves` draws downward columns with what fills from above, and inverts nothing.
 * - `ascii` has four heights a cell, upward and downward.
 */
export type BlockStyle = 'eighths' | 'halves' | 'ascii';

/** One cell: a character of one column, and whether foreground and background change places. */
export type BlockCell = {readonly character: string; readonly inverse: boolean};

/** One row of cells, all of them above the middle or all of them below it. */
export type BlockRow = {readonly half: 'up' | 'down'; readonly cells: readonly BlockCell[]};

export type BlockOptions = {
  /** Rows above and below the middle. */
  readonly up: number;
  readonly down: number;
  readonly style: BlockStyle;
};

const UP = [' ', '▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'];
const DOWN_HALVES = [' ', '▔', '▔', '▀', '▀', '▀', '▀', '█', '█'];
const ASCII_UP = [' ', '.', '.', '-', '-', '+', '+', '#', '#'];
const ASCII_DOWN = [' ', "'", "'", '-', '-', '+', '+', '#', '#'];
/** Of a cell, in every style: the unit in which heights are rounded. */
const PARTS = 8;
const BLANK: BlockCell = {character: ' ', inverse: false};

/** Values of -1 to 1 as columns up from the middle and down from it, from the top row to the bottom; undefined is blank. */
export function blockRows(
  values: readonly (number | undefined)[],
  {up, down, style}: BlockOptions,
): readonly BlockRow[] {
  const row = (half: 'up' | 'down', height: number, away: number): BlockRow => ({
    half,
    cells: values.map(value => {
      const share = Math.min(1, Math.max(0, (half === 'up' ? 1 : -1) * (value ?? 0)));
      const parts = Math.round(share * height * PARTS) - away * PARTS;
      return cellOf(half, Math.max(0, Math.min(PARTS, parts)), style);
    }),
  });
  return [
    ...Array.from({length: up}, (_, n) => row('up', up, up - 1 - n)),
    ...Array.from({length: down}, (_, n) => row('down', down, n)),
  ];
}

/** A cell of which so many eighths are filled, from below or from above. */
function cellOf(half: 'up' | 'down', parts: number, style: BlockStyle): BlockCell {
  if (parts === 0) return BLANK;
  if (style === 'ascii') return {character: (half === 'up' ? ASCII_UP : ASCII_DOWN)[parts]!, inverse: false};
  if (half === 'up' || parts === PARTS) return {character: UP[parts]!, inverse: false};
  if (style === 'halves') return {character: DOWN_HALVES[parts]!, inverse: false};
  return {character: UP[PARTS - parts]!, inverse: true};
}

const RIGHT = ['', '▏', '▎', '▍', '▌', '▋', '▊', '▉'];
const ASCII_BAR = '#';

/** A bar of whole cells and the cell at its outer end, if that is filled in part. */
export type HorizontalBar = {readonly full: string; readonly part: BlockCell | undefined};

/**
 * A share of some columns as a bar to the left or to the right, in eighths of a cell; anything above nothing can be seen. Unicode
 * fills cells from the left only: to the left, the end is the blank remainder, inverse, or a half.
 */
export function horizontalBar(
  share: number,
  columns: number,
  towards: 'left' | 'right',
  style: BlockStyle,
): HorizontalBar {
  const unit = style === 'ascii' ? PARTS : style === 'halves' ? PARTS / 2 : 1;
  const wanted = Math.round((Math.max(0, Math.min(1, share)) * columns * PARTS) / unit) * unit;
  const parts = share > 0 && columns > 0 ? Math.max(unit, wanted) : wanted;
  const full = (style === 'ascii' ? ASCII_BAR : UP[PARTS]!).repeat(Math.floor(parts / PARTS));
  const rest = parts % PARTS;
  if (rest === 0) return {full, part: undefined};
  if (towards === 'right') return {full, part: {character: RIGHT[rest]!, inverse: false}};
  if (style === 'halves') return {full, part: {character: '▐', inverse: false}};
  return {full, part: {character: RIGHT[PARTS - rest]!, inverse: true}};
}
