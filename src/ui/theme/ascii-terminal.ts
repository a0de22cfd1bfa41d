import type {Match} from '../../match/model/match.ts';
import type {Matchday} from '../../matchday/matchday.ts';
import type {KeyBinding} from '../input/keys.ts';
import {inAscii, plainSignCells, plainSigns, toAsciiCells} from './ascii.ts';
import type {Look} from './look.ts';

type Words = Pick<Look, 'words'>;

/** A match, or a matchday, in the characters that a terminal has. */
export function matchFor<Data extends Match | Matchday>({words}: Words, data: Data): Data {
  if (words === 'unicode') return data;
  return words === 'ascii' ? inAscii(data) : inAscii(data, plainSigns);
}

/** A key table in the characters that a terminal has. */
export function keysFor({words}: Words, keys: readonly KeyBinding[]): readonly KeyBinding[] {
  return words === 'unicode' ? keys : keysInWords(keys);
}

/** An output that lets only those characters through. */
export function outputFor<Output extends NodeJS.WritableStream>({words}: Words, output: Output): Output {
  if (words === 'unicode') return output;
  return asciiOutput(output, words === 'ascii' ? toAsciiCells : plainSignCells);
}

/**
 * An output that lets only ASCII through, column for column: whatever draws, our own panes or a library's lists, a terminal
 * without UTF-8 gets nothing that it cannot show, and nothing moves. All else is the output's own.
 */
export function asciiOutput<Output extends NodeJS.WritableStream>(
  output: Output,
  cells: (text: string) => string = toAsciiCells,
): Output {
  const write = (chunk: unknown, ...rest: readonly unknown[]): unknown =>
    Reflect.apply(output.write, output, [typeof chunk === 'string' ? cells(chunk) : chunk, ...rest]);
  return new Proxy(output, {
    get: (target, name) => {
      if (name === 'write') return write;
      const value: unknown = Reflect.get(target, name, target);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
}

const ARROWS: Readonly<Record<string, string>> = {'←': 'left', '→': 'right', '↑': 'up', '↓': 'down'};

/** A key table whose arrows are written as words: a `v` for an arrow would be taken for the letter. */
export function keysInWords(keys: readonly KeyBinding[]): readonly KeyBinding[] {
  return keys.map(binding => ({...binding, shown: binding.shown.replaceAll(/[←→↑↓]/g, arrow => ARROWS[arrow]!)}));
}
