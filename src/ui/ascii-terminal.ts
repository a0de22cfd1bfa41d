import {toAsciiCells} from './ascii.ts';
import type {KeyBinding} from './keys.ts';

/**
 * An output that lets only ASCII through, column for column: whatever draws, our own panes or a library's lists, a terminal
 * without UTF-8 gets nothing that it cannot show, and nothing moves. All else is the output's own.
 */
export function asciiOutput<Output extends NodeJS.WritableStream>(output: Output): Output {
  const write = (chunk: unknown, ...rest: readonly unknown[]): unknown =>
    Reflect.apply(output.write, output, [typeof chunk === 'string' ? toAsciiCells(chunk) : chunk, ...rest]);
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
