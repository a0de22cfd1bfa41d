import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {type InputPart, NOTHING, PASTE_LIMIT, release, separate} from '../../../src/ui/input/input-parts.ts';
import {runs} from '../../support/runs.ts';

const PASTE = {start: '\u001b[200~', end: '\u001b[201~'};
/** Completes an escape that was passed on as a key; Ink drops it. */
const DROPPED = '\u001b[I';

/** The parts of some chunks, keys that follow each other as one. */
function partsOf(...chunks: readonly string[]): readonly InputPart[] {
  let rest = NOTHING;
  const parts: InputPart[] = [];
  const add = (part: InputPart) => {
    const last = parts.at(-1);
    if (part.kind === 'keys' && last?.kind === 'keys') parts[parts.length - 1] = {...last, text: last.text + part.text};
    else parts.push(part);
  };
  for (const chunk of chunks) {
    const separated = separate(rest, chunk);
    rest = separated.rest;
    separated.parts.forEach(add);
  }
  release(rest).forEach(add);
  return parts;
}

const keys = (text: string): InputPart => ({kind: 'keys', text});
const paste = (text: string): InputPart => ({kind: 'paste', text});
const mouse = (report: string): InputPart => ({kind: 'mouse', report});

describe('separate', () => {
  test.each<[string, string, readonly InputPart[]]>([
    ['keys', 'j\u001b[A\u001b', [keys('j\u001b[A\u001b')]],
    ['a click among keys', 'j\u001b[<0;3;4Mk', [keys('j'), mouse('\u001b[<0;3;4M'), keys('k')]],
    ['a paste', `:${PASTE.start}67:30${PASTE.end}\r`, [keys(':'), paste('67:30'), keys('\r')]],
    ['an empty paste', PASTE.start + PASTE.end, [paste('')]],
    ['the end of a paste that has not begun', `a${PASTE.end}b`, [keys('ab')]],
    ['escapes within a paste', `${PASTE.start}\u001b[A\u001b[<0;1;1M${PASTE.end}`, [paste('\u001b[A\u001b[<0;1;1M')]],
    ['focus', 'a\u001b[Ib\u001b[O', [keys('a'), {kind: 'focus'}, keys('b'), {kind: 'focus'}]],
    ['Ctrl-C in a paste without an end', `${PASTE.start}abc\u0003q`, [paste('abc'), keys('\u0003q')]],
    ['keys that begin like a paste', '\u001b[2~\u001b[20~\u001b[21~', [keys('\u001b[2~\u001b[20~\u001b[21~')]],
  ])('%s', (_, input, parts) => expect(partsOf(input)).toEqual(parts));

  test('an unfinished sequence is held back, and released as keys if nothing follows', () => {
    const {parts, rest} = separate(NOTHING, 'a\u001b[20');
    expect(parts).toEqual([keys('a')]);
    expect(release(rest)).toEqual([keys('\u001b[20')]);
    expect(release(separate(NOTHING, `${PASTE.start}abc`).rest)).toEqual([paste('abc')]);
  });

  test.each(['\u001b', '\u001b['])('%j is passed on at once, since it may be a key', start => {
    expect(separate(NOTHING, start).parts).toEqual([keys(start)]);
    const whole = `${PASTE.start}abc${PASTE.end}`;
    expect(partsOf(start, whole.slice(start.length))).toEqual([keys(DROPPED), paste('abc')]);
    expect(partsOf(start, 'q')).toEqual([keys(`${start}q`)]);
  });

  test('a paste is cut at its limit, and the rest is not read as keys', () => {
    const long = 'x'.repeat(100_000);
    expect(partsOf(`${PASTE.start}${long}`, `${long}${PASTE.end}q`)).toEqual([
      paste('x'.repeat(PASTE_LIMIT)),
      keys('q'),
    ]);
  });

  test('however the input is divided, the parts are the same', () => {
    const piece = fc.oneof(
      fc.constantFrom('j', 'q', ' ', '\r', '\u0003', '\u001b', '\u001b[', '\u001b[2', '\u001b[<0;1', '⚽', '0~', 'M'),
      fc.constantFrom(PASTE.start, PASTE.end, '\u001b[I', '\u001b[O', '\u001b[A', '\u001b[5~', '\u001b[15~'),
      fc.constantFrom('\u001b[<0;10;20M', '\u001b[<64;1;1m', '\u001b[<0;1;M'),
      fc.string({unit: 'grapheme', maxLength: 5}),
    );
    const divided = fc
      .array(piece, {maxLength: 12})
      .map(pieces => pieces.join(''))
      .chain(input =>
        fc.record({
          input: fc.constant(input),
          cuts: fc.array(fc.nat(Math.max(1, input.length)), {maxLength: 8}),
        }),
      );
    fc.assert(
      fc.property(divided, ({input, cuts}) => {
        const ends = [...cuts.toSorted((a, b) => a - b), input.length];
        const chunks = ends.map((end, n) => input.slice(ends[n - 1] ?? 0, end)).filter(chunk => chunk !== '');
        const whole = partsOf(input);
        expect(mergeKeys(partsOf(...chunks))).toEqual(mergeKeys(whole));
        // Every character is in one part, in order, but for pastes' markers.
        if (!input.includes(PASTE.start.slice(0, 4))) {
          const text = whole.map(part =>
            part.kind === 'mouse' ? part.report : part.kind === 'focus' ? '' : part.text,
          );
          expect(text.join('')).toBe(input.replaceAll(/\u001b\[[IO]/g, ''));
        }
      }),
      {numRuns: runs(2_000)},
    );
  });
});

/** The same without what Ink drops, so that keys around it follow each other. */
function mergeKeys(parts: readonly InputPart[]): readonly InputPart[] {
  const merged: InputPart[] = [];
  for (const part of parts) {
    if (part.kind !== 'keys') {
      merged.push(part);
      continue;
    }
    const text = part.text.replaceAll(DROPPED, '');
    const last = merged.at(-1);
    if (text === '') continue;
    if (last?.kind === 'keys') merged[merged.length - 1] = keys(last.text + text);
    else merged.push(keys(text));
  }
  return merged;
}
