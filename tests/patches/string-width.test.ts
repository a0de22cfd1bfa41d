import fc from 'fast-check';
import stringWidth from 'string-width';
import {expect, test} from 'vitest';
import widestLine from 'widest-line';
import original from '../../node_modules/string-width/index.js';
import cachedStringWidth, {SINGLE_COLUMN} from '../../src/patches/string-width.ts';
import {characterArbitrary} from '../support/arbitraries.ts';
import {runs} from '../support/runs.ts';

test('is what every import of string-width gets in these tests', () => {
  expect(stringWidth).toBe(cachedStringWidth);
  // A lone regional indicator has two columns since string-width 9; the copy that widest-line brings is older.
  expect(widestLine('🇬')).toBe(original('🇬'));
});

test('measures every text as the package does, first and again', () => {
  const part = fc.constantFrom(
    ...[
      'a',
      'é',
      ' ',
      '\t',
      '\n',
      '━',
      '▄',
      '比',
      '👍🏽',
      '👩‍👩‍👧',
      '🇬🇧',
      '🇬',
      '#️⃣',
      'e\u0301',
      '\u0301',
      '\u200B',
      '\u00AD',
      '가',
      'ｶﾞ',
    ],
    ...[
      '\u001B[32m',
      '\u001B[38;2;1;2;3m',
      '\u001B[39m',
      '\u001B]8;;x\u0007',
      '\u001B[2J',
      '\u009B31m',
      '\u001B',
      '\uD800',
    ],
  );
  const text = fc.oneof(
    fc.array(part, {maxLength: 12}).map(parts => parts.join('')),
    fc.string({unit: characterArbitrary}),
  );
  const options = fc.constantFrom(
    undefined,
    {},
    {ambiguousIsNarrow: false},
    {ambiguousIsNarrow: true},
    {countAnsiEscapeCodes: true},
  );
  fc.assert(
    fc.property(text, options, (text, options) => {
      const width = original(text, options);
      expect(cachedStringWidth(text, options)).toBe(width);
      expect(cachedStringWidth(text, options)).toBe(width);
    }),
    {numRuns: runs(100)},
  );
});

test('takes only characters for single columns that are one grapheme and one column', () => {
  const segmenter = new Intl.Segmenter(undefined, {granularity: 'grapheme'});
  let found = 0;
  for (let code = 0; code <= 0x10ffff; code += 1) {
    const character = String.fromCodePoint(code);
    if (!SINGLE_COLUMN.test(character)) continue;
    found += 1;
    const [hex, columns] = [code.toString(16), original(character)];
    expect({hex, columns}).toEqual({hex, columns: 1});
    expect(Array.from(segmenter.segment(`a${character}${character}─`), ({segment}) => segment)).toEqual([
      'a',
      character,
      character,
      '─',
    ]);
    expect(character).not.toMatch(/\p{Default_Ignorable_Code_Point}|\p{M}|\p{Control}/u);
  }
  expect(found).toBeGreaterThan(1_000);
});
