import {expect, test} from 'vitest';
import {unescapedText} from '../../../src/formats/wyscout/names.ts';

test.each([
  ['Kant\\u00e9', 'Kanté'],
  ["O\\'Brien", "O'Brien"],
  ['a\\/b', 'a/b'],
  ['a\\"b', 'a"b'],
  ['a\\\\b', 'a\\b'],
  ['plain', 'plain'],
  ['Kant\\u00E9', 'Kanté'],
  ['\\u00zz', '\\u00zz'],
  ['\\u001b[31mx', 'x'],
  ['a\\nb', 'a\\nb'],
])('%j is %j', (text, unescaped) => {
  expect(unescapedText(text)).toBe(unescaped);
});
