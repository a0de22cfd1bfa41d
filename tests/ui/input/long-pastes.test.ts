import {EventEmitter} from 'node:events';
import {describe, expect, test} from 'vitest';
import {PASTE_LIMIT} from '../../../src/ui/input/input-parts.ts';
import {filterStdin} from '../../../src/ui/input/stdin-filter.ts';
import {driven, firstLeg} from '../../support/render.tsx';
import {VirtualTime} from '../../support/virtual-time.ts';

/** What the filter makes of chunks: the keys that are left for Ink, and the pastes. */
function filtered(chunks: readonly string[]) {
  const left = [...chunks];
  const stdin = Object.assign(new EventEmitter(), {read: () => left.shift() ?? null});
  const pastes: string[] = [];
  const input = filterStdin(stdin as unknown as NodeJS.ReadStream, new VirtualTime(), {
    mouse: () => {},
    paste: text => pastes.push(text),
  });
  const keys: string[] = [];
  for (let read = input.read() as string | null; read !== null; read = input.read() as string | null) keys.push(read);
  return {keys, pastes};
}

describe('a paste that the terminal does not mark', () => {
  test('is one paste of limited length, whatever its length', () => {
    expect(filtered(['x'.repeat(100_000)])).toEqual({keys: [], pastes: ['x'.repeat(PASTE_LIMIT)]});
  });

  test('passes Ctrl-C, and as much as a person types at once', () => {
    expect(filtered([`${'x'.repeat(100_000)}\u0003`]).keys).toEqual(['\u0003']);
    expect(filtered(['x'.repeat(PASTE_LIMIT)])).toEqual({keys: ['x'.repeat(PASTE_LIMIT)], pastes: []});
  });

  test.each(['/', ':'])(
    'in pieces into %s never makes the input longer than two limits, so that the work is linear',
    async prompt => {
      const app = await driven(firstLeg());
      await app.press(prompt);
      let longest = 0;
      const {dispatch} = app.session;
      Object.assign(app.session, {
        dispatch: (command: Parameters<typeof dispatch>[0]) => {
          if (command.type === 'type') longest = Math.max(longest, command.text.length);
          dispatch(command);
        },
      });
      for (let n = 0; n < 25; n += 1) await app.send('x'.repeat(800));
      expect(app.session.frame().view.typed).toHaveLength(PASTE_LIMIT);
      expect(longest).toBeLessThanOrEqual(2 * PASTE_LIMIT);
    },
  );
});
