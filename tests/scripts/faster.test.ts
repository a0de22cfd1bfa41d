import fc from 'fast-check';
import stringWidth from 'string-width';
import {describe, expect, test} from 'vitest';
import {
  appendChildNode,
  createNode,
  createTextNode,
  type DOMElement,
  removeChildNode,
  setTextNodeValue,
  setTransform,
} from '../../node_modules/ink/build/dom.js';
import InkOutput from '../../node_modules/ink/build/output.js';
import inkSquash from '../../node_modules/ink/build/squash-text-nodes.js';
import {Output} from '../../scripts/faster/output.ts';
import {recent, remembering} from '../../scripts/faster/remember.ts';
import {SIMPLE_LINE} from '../../scripts/faster/simple.ts';
import squash from '../../scripts/faster/squash-text-nodes.ts';

const style = (open: number, close: number) => (line: string) => `\u001B[${open}m${line}\u001B[${close}m`;
const STYLES = [style(31, 39), style(1, 22), style(7, 27), (line: string, n: number) => `${n}${line}`];

const text = fc
  .array(
    fc.constantFrom(
      'a',
      'bc',
      ' ',
      '\n',
      '━',
      '▄',
      '比',
      '👍🏽',
      'é',
      '\u200B',
      '\u001B[32m',
      '\u001B[39m',
      '\u001B[1m',
    ),
    {
      maxLength: 12,
    },
  )
  .map(parts => parts.join(''));
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

function drawn(output: InkOutput | Output, {steps}: Frame): unknown {
  for (const each of steps) {
    const {x, y, text, transformers} = 'clip' in each ? each.inner : each;
    if ('clip' in each) output.clip(each.clip);
    output.write(x, y, text, {transformers});
    if ('clip' in each) output.unclip();
  }
  return output.get();
}

describe('what the bundle puts in the place of parts of Ink', () => {
  test('draws what Ink draws, whatever the frame before was', () => {
    fc.assert(
      fc.property(fc.array(frame, {minLength: 1, maxLength: 3}), frames => {
        // Each frame twice: the second time from memory.
        for (const each of [...frames, ...frames].flatMap(one => [one, one])) {
          expect(drawn(new Output(each), each)).toEqual(drawn(new InkOutput(each), each));
        }
      }),
      {numRuns: 500},
    );
  });

  test('takes for simple only what stands alone in one column', () => {
    const segmenter = new Intl.Segmenter(undefined, {granularity: 'grapheme'});
    for (let code = 0; code <= 0x10ffff; code += 1) {
      const character = String.fromCodePoint(code);
      if (!SIMPLE_LINE.test(character)) continue;
      const [there, columns] = [`${code.toString(16)} ${character}`, stringWidth(character)];
      expect({there, columns}).toEqual({there, columns: 1});
      expect(Array.from(segmenter.segment(`a${character}${character}─`), ({segment}) => segment)).toEqual([
        'a',
        character,
        character,
        '─',
      ]);
      expect(character).not.toMatch(/\p{Default_Ignorable_Code_Point}|\p{M}|\p{Control}/u);
    }
  });

  test('sees every change of a text', () => {
    const root = createNode('ink-text');
    const [inner, innermost] = [createNode('ink-virtual-text'), createNode('ink-virtual-text')];
    const words = [createTextNode('one '), createTextNode('two '), createTextNode('three')] as const;
    appendChildNode(root, words[0] as unknown as DOMElement);
    appendChildNode(root, inner);
    appendChildNode(inner, words[1] as unknown as DOMElement);
    appendChildNode(inner, innermost);
    appendChildNode(innermost, words[2] as unknown as DOMElement);
    const changes = [
      () => {},
      () => setTextNodeValue(words[2], 'four'),
      () => setTransform(inner, style(31, 39)),
      () => setTransform(innermost, style(1, 22)),
      () => setTransform(inner, style(32, 39)),
      () => {
        innermost.isHidden = true;
      },
      () => setTextNodeValue(words[0], 'zero\u001B[2J '),
      () => removeChildNode(inner, innermost),
      () => appendChildNode(root, innermost),
      () => {
        innermost.isHidden = false;
      },
    ];
    const seen = changes.map(change => {
      change();
      expect(squash(root)).toBe(inkSquash(root));
      expect(squash(root)).toBe(inkSquash(root));
      return squash(root);
    });
    expect(seen.at(-1)).toContain('four');
  });
});

describe('memory', () => {
  test('forgets all when it is full', () => {
    const asked: string[] = [];
    const remembered = remembering(word => asked.push(word), 2);
    for (const word of ['a', 'b', 'a', 'c', 'a']) remembered(word);
    expect(asked).toEqual(['a', 'b', 'c', 'a']);
  });

  test('keeps what the last frame asked, and no more', () => {
    const asked: string[] = [];
    const remembered = recent(word => asked.push(word));
    remembered('a');
    remembered.next();
    remembered('a');
    remembered.next();
    remembered('a');
    remembered.next();
    remembered.next();
    remembered('a');
    expect(asked).toEqual(['a', 'a']);
  });
});
