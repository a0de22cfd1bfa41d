import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {plainText} from '../../../src/text/plain-text.ts';
import {cell, shorten, width, wrap, wrapTo} from '../../../src/ui/layout/measure.ts';
import {wordsArbitrary} from '../../support/arbitraries.ts';
import {runs} from '../../support/runs.ts';

/** Any text that passed the door: see `plainText`. */
const text = fc
  .oneof(
    wordsArbitrary,
    fc.array(wordsArbitrary, {minLength: 2, maxLength: 8}).map(parts => parts.join(' ')),
    fc.string({unit: 'grapheme', maxLength: 40}),
  )
  .map(plainText);
const columns = fc.integer({min: 0, max: 60});
/** The narrowest that words are wrapped to. One cluster of a rare script can be wider than two columns, and is not broken. */
const NARROWEST = 8;
const bare = (words: string) => words.replace(/\s/gu, '');

describe('width', () => {
  test.each([
    ['Redmond', 7],
    ['Tadić', 5],
    ['Tadic\u0301', 5],
    ['鹿島', 4],
    ['서울', 4],
    ['⚽', 2],
    ['', 0],
  ])('%s takes %i columns', (words, expected) => {
    expect(width(words)).toBe(expected);
  });
});

describe('cell', () => {
  test('is exactly as wide as asked, whatever the text and the side', () => {
    fc.assert(
      fc.property(text, columns, fc.constantFrom('left', 'right', 'centre'), (words, room, align) => {
        expect(width(cell(words, room, align))).toBe(room);
      }),
      {numRuns: runs(500)},
    );
  });

  test('puts the text where it is asked to be', () => {
    expect([cell('ab', 5), cell('ab', 5, 'right'), cell('ab', 5, 'centre')]).toEqual(['ab   ', '   ab', ' ab  ']);
    expect(cell('鹿島', 5, 'right')).toBe(' 鹿島');
  });

  test('has no room for anything in no columns', () => {
    expect(cell('ab', 0)).toBe('');
  });
});

describe('shorten', () => {
  test('never goes over, and changes nothing that fits', () => {
    fc.assert(
      fc.property(text, columns, (words, room) => {
        const short = shorten(words, room);
        expect(width(short)).toBeLessThanOrEqual(room);
        if (width(words) <= room) expect(short).toBe(words);
        else if (room > 0) expect(words.startsWith(short.slice(0, -1)) && short.endsWith('…')).toBe(true);
      }),
      {numRuns: runs(500)},
    );
  });

  test.each([
    ['Wolverhampton Wanderers', 18, 'Wolverhampton…'],
    ['Wolverhampton Wanderers', 15, 'Wolverhampton…'],
    ['Wolverhampton Wanderers', 14, 'Wolverhampton…'],
    ['Wolverhampton Wanderers', 13, 'Wolverhampto…'],
    ['A Wolverhampton', 10, 'A Wolverh…'],
    ['鹿島アントラーズ', 6, '鹿島…'],
    ['鹿島アントラーズ', 7, '鹿島ア…'],
    ['Busquets with the assist. Barcelona', 26, 'Busquets with the assist…'],
    ['no nerves in January: Redmond', 22, 'no nerves in January…'],
    ['ab', 1, '…'],
    ['ab', 0, ''],
  ])('%s in %i columns is %s', (words, room, expected) => {
    expect(shorten(words, room)).toBe(expected);
  });
});

describe('wrap', () => {
  test('keeps every letter in order, and every line within the width', () => {
    fc.assert(
      fc.property(text, fc.integer({min: NARROWEST, max: 60}), (words, room) => {
        const lines = wrap(words, room);
        for (const line of lines) expect(width(line)).toBeLessThanOrEqual(room);
        expect(bare(lines.join(''))).toBe(bare(words));
      }),
      {numRuns: runs(500)},
    );
  });

  test('breaks between words, and within one only where it is longer than a line', () => {
    expect(wrap('Redmond is through', 10)).toEqual(['Redmond is', 'through']);
    expect(wrap('Wijnaldum on', 5)).toEqual(['Wijna', 'ldum', 'on']);
  });

  test('shows that a wide character is there where a single column has no room for it', () => {
    expect(wrap('a 得', 1)).toEqual(['a', '…']);
  });
});

describe('wrapTo', () => {
  test('has at most the requested lines, none too wide, and marks cut text', () => {
    fc.assert(
      fc.property(text, fc.integer({min: NARROWEST, max: 40}), fc.nat(4), (words, room, most) => {
        const lines = wrapTo(words, room, most);
        expect(lines.length).toBeLessThanOrEqual(most);
        for (const line of lines) expect(width(line)).toBeLessThanOrEqual(room);
        if (most > 0 && wrap(words, room).length > most) expect(lines.at(-1)).toMatch(/…$/u);
      }),
      {numRuns: runs(500)},
    );
  });

  test.each([
    [8, ['Redmond', 'is…']],
    [10, ['Redmond is', 'through…']],
  ])('in %i columns', (room, expected) => {
    expect(wrapTo('Redmond is through, and now there is only Karius', room, 2)).toEqual(expected);
  });
});
