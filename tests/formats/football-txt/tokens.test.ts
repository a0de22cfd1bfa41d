import {expect, test} from 'vitest';
import {bracketAt, depthOf, textOf} from '../../../src/formats/football-txt/tokens.ts';
import {tokens} from '../../support/football-txt.ts';

/** `w1.2 a` is a word in line 1 behind two spaces, `s` a sign. */
test.each([
  ['a  b', 'w1.0 a / w1.2 b', 'a b', 0],
  [' a(b)c', 'w1.1 a / s1.0 ( / w1.0 b / s1.0 ) / w1.0 c', 'a(b)c', 0],
  ['a@b', 'w1.0 a@b', 'a@b', 0],
  ['a @b', 'w1.0 a / s1.1 @ / w1.0 b', 'a @b', 0],
  ['@b', 's1.0 @ / w1.0 b', '@b', 0],
  ['@', 's1.0 @', '@', 0],
  ['a,b;c|d', 'w1.0 a / s1.0 , / w1.0 b / s1.0 ; / w1.0 c / s1.0 | / w1.0 d', 'a,b;c|d', 0],
  ['[a] b', 's1.0 [ / w1.0 a / s1.0 ] / w1.1 b', '[a] b', 0],
  ['a\nb', 'w1.0 a / w2.2 b', 'a b', 0],
  ['((a)', 's1.0 ( / s1.0 ( / w1.0 a / s1.0 )', '((a)', 1],
  ['a)', 'w1.0 a / s1.0 )', 'a)', -1],
  ['(', 's1.0 (', '(', 1],
  ['a \n b', 'w1.0 a / w2.3 b', 'a b', 0],
  ['a (b) c', 'w1.0 a / s1.1 ( / w1.0 b / s1.0 ) / w1.1 c', 'a (b) c', 0],
])('the tokens of %j', (text, expected, whole, depth) => {
  const found = tokens(text);
  expect(found.map(token => `${token.kind[0]}${token.line}.${token.gap} ${token.text}`).join(' / ')).toBe(expected);
  expect([textOf(found), depthOf(found)]).toEqual([whole, depth]);
});

test.each([
  ['(a) b', 'a', 3],
  ['(a (b) c) d', 'a (b) c', 7],
  ['(a', 'a', 2],
  ['(a]', 'a', 3],
  ['()', '', 2],
  ['(', '', 1],
  ['[a) b', 'a', 3],
  ['(a [b] c', 'a [b] c', 6],
  ['x (a) y', 'a', 4],
  ['(a))', 'a', 3],
])('in the bracket %j is %j, up to token %i', (text, inside, end) => {
  const found = tokens(text);
  const open = found.findIndex(token => token.text === '(' || token.text === '[');
  const bracket = bracketAt(found, open);
  expect([textOf(bracket.inside), bracket.end]).toEqual([inside, end]);
});
