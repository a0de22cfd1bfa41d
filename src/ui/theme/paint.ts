import chalk, {type ChalkInstance, type ColorName} from 'chalk';
import type {Style} from './look.ts';

/** A text with the control sequences of a style, in the order in which Ink's `Text` has them. */
export function paint(text: string, style: Style): string {
  let pen = style.inverse ? chalk.inverse : chalk;
  if (style.strikethrough) pen = pen.strikethrough;
  if (style.underline) pen = pen.underline;
  if (style.bold) pen = pen.bold;
  if (style.backgroundColor !== undefined) pen = onColour(pen, style.backgroundColor);
  if (style.color !== undefined) pen = inColour(pen, style.color);
  if (style.dimColor) pen = pen.dim;
  return pen(text);
}

function inColour(pen: ChalkInstance, code: string): ChalkInstance {
  if (code.startsWith('#')) return pen.hex(code);
  const number = ansi256(code);
  return number === undefined ? pen[code as ColorName] : pen.ansi256(number);
}

function onColour(pen: ChalkInstance, code: string): ChalkInstance {
  if (code.startsWith('#')) return pen.bgHex(code);
  const number = ansi256(code);
  return number === undefined ? pen[`bg${code[0]!.toUpperCase()}${code.slice(1)}` as 'bgRed'] : pen.bgAnsi256(number);
}

/** The number in `ansi256(160)`. */
function ansi256(code: string): number | undefined {
  return code.startsWith('ansi256(') ? Number(code.slice('ansi256('.length, -1)) : undefined;
}
