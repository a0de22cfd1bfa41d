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

/** The score in large digits: as many places a side as the greater score has, around a dash in the middle. */
export function bigScore({home, away}: PerSide<number>, style: BlockStyle): readonly string[] {
  const font = style === 'ascii' ? STROKES : BLOCKS;
  const dash = ['    ', style === 'ascii' ? ' -- ' : ' ▄▄ ', '    '];
  const places = 4 * Math.max(String(home).length, String(away).length) - 1;
  return dash.map((middle, row) => {
    const digits = (goals: number) => [...String(goals)].map(digit => font[Number(digit)]?.[row] ?? '').join(' ');
    return `${digits(home).padStart(places)} ${middle} ${digits(away).padEnd(places)}`;
  });
}
