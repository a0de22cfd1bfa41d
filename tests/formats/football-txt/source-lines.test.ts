import {expect, test} from 'vitest';
import {sourceLines} from '../../../src/formats/football-txt/source-lines.ts';

/** Number, indent, text, and `^` after a blank line. */
function shown(text: string): readonly string[] {
  return sourceLines(text).map(line => `${line.number} ${line.indent} ${line.text}${line.afterBlank ? ' ^' : ''}`);
}

test.each([
  ['a\n  b\n\n\tc', ['1 0 a ^', '2 2 b', '4 1 c ^']],
  ['\uFEFFa\r\nb\r\n', ['1 0 a ^', '2 0 b']],
  ['# c\na # d\nb#e', ['2 0 a ^', '3 0 b#e']],
  ['a\n# c\nb', ['1 0 a ^', '3 0 b']],
  ['a\n\n# c\nb', ['1 0 a ^', '4 0 b ^']],
  ['a\n  # c\n\nb', ['1 0 a ^', '4 0 b ^']],
  ['a <!-- b --> c', ['1 0 a  c ^']],
  ['a <!-- b\nc\nd --> e\nf', ['1 0 a ^', '3 1 e', '4 0 f']],
  ['<!-- a\n\n--> b', ['3 1 b ^']],
  ['a <!-- # --> b # c', ['1 0 a  b ^']],
  ['\n\n  \na', ['4 0 a ^']],
  ['--> a', ['1 0 --> a ^']],
  ['#', []],
  ['a #', ['1 0 a ^']],
])('the lines of %j', (text, lines) => {
  expect(shown(text)).toEqual(lines);
});

test('a line of more than 1,000 characters is skipped', () => {
  expect(sourceLines(`${'x'.repeat(1000)}\n${'y'.repeat(1001)}\nz`).map(({text}) => text[0])).toEqual(['x', 'z']);
});
