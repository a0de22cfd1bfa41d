import {readFileSync} from 'node:fs';
import {describe, expect, test} from 'vitest';
import {open} from './terminal.ts';

// The golden frames are drawn in tests, from source. Here the built program draws them, in real terminals.

const SIZES = [
  [160, 45],
  [120, 40],
  [80, 24],
  [60, 24],
  [50, 15],
  [20, 5],
] as const;

/** The argument that opens the match at the moment of a golden frame. */
const MOMENTS: Readonly<Record<string, string>> = {
  'before kick-off': 'first-leg',
  '19:30': 'first-leg@19:30',
  'half-time': 'first-leg@HT',
  '67:11': 'first-leg@67:11',
  'stoppage time': 'first-leg@90+2:40',
  'full-time': 'first-leg@FT',
};

describe.each(SIZES)('at %dx%d', (columns, rows) => {
  const golden = new Map(
    readFileSync(`tests/golden/first-leg-${columns}x${rows}.txt`, 'utf8')
      .split(/^(?=┌)/m)
      .map(part => {
        const [title = '', ...frame] = part.replace(/ +$/gm, '').trimEnd().split('\n');
        return [title.replace(/^┌ | ?╌*┐$/g, ''), frame.join('\n')] as const;
      }),
  );

  test.each(Object.entries(MOMENTS))('%s is the golden frame', async (moment, argument) => {
    const frame = golden.get(moment);
    expect(frame).toBeDefined();
    // Without colours and inverse, as the golden frames are; there, cards are letters, and no colours are explained.
    const terminal = open([argument, '--paused'], {columns, rows, env: {FORCE_COLOR: '0'}});
    const screen = await terminal.until(/‖/);
    expect(screen.replace(/ +$/gm, '').trimEnd()).toBe(
      frame?.replaceAll('▮', 'Y').replace(/^ Liverpool in change colours$/m, ''),
    );
  });
});
