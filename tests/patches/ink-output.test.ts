import fc from 'fast-check';
import {renderToString, Text} from 'ink';
import {createElement} from 'react';
import {expect, test, vi} from 'vitest';
import InkOutput from '../../node_modules/ink/build/output.js';
import CachedOutput from '../../src/patches/ink-output.ts';
import {finalDay} from '../support/make-day.ts';
import {draw, firstLeg, frameAt} from '../support/render.tsx';
import {runs} from '../support/runs.ts';

const style = (open: number, close: number) => (line: string) => `\u001B[${open}m${line}\u001B[${close}m`;
const STYLES = [style(31, 39), style(1, 22), style(7, 27), (line: string, n: number) => `${n}${line}`];

/** Text as it comes from a match: wide characters, clusters, combining marks, invisible characters, styles across lines. */
const text = fc
  .array(
    fc.constantFrom(
      ...['a', 'bc', ' ', '\n', '━', '▄', '比', '👍🏽', 'é', '\u200B', '\u001B[32m', '\u001B[39m', '\u001B[1m'],
    ),
    {maxLength: 12},
  )
  .map(parts => parts.join(''));
/** Text as most of the screen is: one column a character. */
const simple = fc
  .array(fc.constantFrom('a', 'bc', ' ', 'é', '━', '▄', '\u001B[32m', '\u001B[39m', '\u001B[7m', '\u001B[27m'), {
    maxLength: 8,
  })
  .map(parts => parts.join(''));
const write = fc.record({
  x: fc.integer({min: -3, max: 14}),
  y: fc.integer({min: -1, max: 4}),
  text: fc.oneof(text, {weight: 2, arbitrary: simple}),
  transformers: fc.subarray(STYLES),
});
const clip = fc.record({x1: fc.nat(5), x2: fc.nat(12), y1: fc.nat(2), y2: fc.nat(4)});
const step = fc.oneof({weight: 9, arbitrary: write}, {weight: 1, arbitrary: fc.record({clip, inner: write})});
const frame = fc.record({
  width: fc.integer({min: 1, max: 12}),
  height: fc.integer({min: 1, max: 4}),
  steps: fc.array(step),
});

type Frame = typeof frame extends fc.Arbitrary<infer T> ? T : never;

function drawn(output: InkOutput | CachedOutput, {steps}: Frame): unknown {
  for (const each of steps) {
    const {x, y, text, transformers} = 'clip' in each ? each.inner : each;
    if ('clip' in each) output.clip(each.clip);
    output.write(x, y, text, {transformers});
    if ('clip' in each) output.unclip();
  }
  return output.get();
}

test('draws what Ink draws, whatever the previous frame was', () => {
  fc.assert(
    fc.property(fc.array(frame, {minLength: 1, maxLength: 3}), frames => {
      // Each frame twice: the second time its rows come from the cache.
      for (const each of [...frames, ...frames].flatMap(one => [one, one])) {
        expect(drawn(new CachedOutput(each), each)).toEqual(drawn(new InkOutput(each), each));
      }
    }),
    {numRuns: runs(150)},
  );
});

test('keeps apart texts that look alike when they are joined', () => {
  const size = {width: 8, height: 1};
  const frames = [
    [[0, 'a,2,b']],
    [
      [0, 'a'],
      [2, 'b'],
    ],
    [[0, 'a","2","b']],
  ] as const;
  for (const writes of frames) {
    const outputs = [new CachedOutput(size), new InkOutput(size)];
    for (const output of outputs) for (const [x, text] of writes) output.write(x, 0, text, {transformers: []});
    expect(outputs[0]!.get()).toEqual(outputs[1]!.get());
  }
});

test('is what Ink draws with in these tests', () => {
  const get = vi.spyOn(CachedOutput.prototype, 'get');
  expect(renderToString(createElement(Text, undefined, 'one'))).toBe('one');
  expect(get).toHaveBeenCalled();
  get.mockRestore();
});

test.each([
  ['the first leg', firstLeg],
  ['the final day', finalDay],
])('%s plays without clipping, which would draw every row anew', (_, open) => {
  const timeline = open();
  const clip = vi.spyOn(CachedOutput.prototype, 'clip');
  for (const position of [0, 0.01, 0.3, 0.6, 1].map(part => part * timeline.duration)) {
    for (const size of [
      [160, 45],
      [120, 40],
      [80, 24],
      [50, 15],
      [20, 5],
    ] as const) {
      draw(timeline, frameAt(timeline, position), size);
    }
  }
  expect(clip).not.toHaveBeenCalled();
  clip.mockRestore();
});
