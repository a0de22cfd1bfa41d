import type {PerSide} from '../../match/model/side.ts';
import type {BlockStyle} from '../layout/blocks.ts';

/** Rows of a score in large digits. */
export const BIG_ROWS = 3;

/** A digit as its rows from the top, each three columns wide. */
type Digit = readonly [top: string, middle: string, foot: string];

/** Five half-blocks high; the half row above them is blank, so that the score stands apart from the heading. */
const BLOCKS: readonly Digit[] = [
  ['▄▄▄', '█ █', '█▄█'],
  [' ▄ ', '▀█ ', '▄█▄'],
  ['▄▄▄', '▄▄█', '█▄▄'],
  ['▄▄▄', '▄▄█', '▄▄█'],
  ['▄ ▄', '█▄█', '  █'],
  ['▄▄▄', '█▄▄', '▄▄█'],
  ['▄▄▄', '█▄▄', '█▄█'],
  ['▄▄▄', '  █', '  █'],
  ['▄▄▄', '█▄█', '█▄█'],
  ['▄▄▄', '█▄█', '▄▄█'],
];

/** For terminals without block elements. */
const STROKES: readonly Digit[] = [
  [' _ ', '| |', '|_|'],
  ['   ', '  |', '  |'],
  [' _ ', ' _|', '|_ '],
  [' _ ', ' _|', ' _|'],
  ['   ', '|_|', '  |'],
  [' _ ', '|_ ', ' _|'],
  [' _ ', '|_ ', '|_|'],
  [' _ ', '  |', '  |'],
  [' _ ', '|_|', '|_|'],
  [' _ ', '|_|', ' _|'],
];

/** Columns of a side's goals: two digits, so that the tenth goal moves nothing. */
const PLACES = 7;
const DASH = 6;
/** Columns of a score in large digits. */
export const BIG_COLUMNS = 2 * PLACES + DASH;

/** The score in large digits around a dash in the middle, in {@link BIG_COLUMNS}; the dash alone without a score. */
export function bigScore(score: PerSide<number> | undefined, style: BlockStyle): readonly string[] {
  const font = style === 'ascii' ? STROKES : BLOCKS;
  const dash = ['', style === 'ascii' ? '--' : '▄▄', ''];
  return dash.map((middle, row) => {
    const digits = (goals: number | undefined) =>
      goals === undefined ? '' : [...String(goals)].map(digit => font[Number(digit)]?.[row] ?? '').join(' ');
    return `${digits(score?.home).padStart(PLACES)}${`  ${middle}`.padEnd(DASH)}${digits(score?.away).padEnd(PLACES)}`;
  });
}
