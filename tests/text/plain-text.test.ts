import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {plainText, plainValue} from '../../src/text/plain-text.ts';
import {characterArbitrary} from '../support/arbitraries.ts';
import {runs} from '../support/runs.ts';

const HARMFUL = /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/;

/** Text with everything in it that a terminal could take amiss. */
const hostile = fc
  .array(
    fc.oneof(
      fc.string({unit: characterArbitrary, maxLength: 6}),
      fc.string({maxLength: 6}),
      fc.integer({min: 0, max: 0x9f}).map(code => String.fromCharCode(code)),
      fc.constantFrom(
        '\u001b[31m',
        '\u001b[2J',
        '\u001b]0;title\u0007',
        '\u001b]8;;http://x\u001b\\',
        '\u009b1m',
        '\u001bP1$q',
        '\u001b',
        '\u001b[',
        '\u202e',
        '\u2066',
        '\u200b',
        '\u200d',
        '\ufeff',
        '\ud800',
        'e\u0301',
        '\u0301\u0302\u0303\u0304\u0305\u0306',
      ),
    ),
    {maxLength: 12},
  )
  .map(parts => parts.join(''));

describe('plainText', () => {
  test('lets nothing through that could steer a terminal', () => {
    fc.assert(
      fc.property(hostile, text => {
        const plain = plainText(text);
        expect(plain).not.toMatch(HARMFUL);
        expect(plain.isWellFormed()).toBe(true);
      }),
      {numRuns: runs(2000)},
    );
  });

  test('done twice is done once', () => {
    fc.assert(
      fc.property(hostile, text => {
        expect(plainText(plainText(text))).toBe(plainText(text));
      }),
      {numRuns: runs(2000)},
    );
  });

  test.each([
    'Redmond, 20’ – far corner past Karius.',
    'Højbjerg, Mané, Cédric, Żurawski, Šušnjar',
    '得点！見事なゴール',
    '골! 서울 2–1 수원',
    'هدف في الدقيقة 20',
    'שער בדקה ה־20',
    'ไทย น้ำ',
    '⚽ 🎉 🟥 ❤️ 🇬🇧 1️⃣ 👍🏽',
    "~37' ½ € ₿ ⅞",
  ])('leaves %s as it was', text => expect(plainText(text)).toBe(text));

  test.each([
    ['a\u001b[31mred\u001b[0m', 'ared'],
    ['\u001b]0;owned\u0007goal', 'goal'],
    ['\u001b]8;;http://x\u001b\\link\u001b]8;;\u001b\\', 'link'],
    ['\u009b2Jgoal', 'goal'],
    ['\u001b]0;goal', '0;goal'],
    ['Bo\u009eidar, \u0093goal\u0094', 'Boidar, goal'],
    ['\u001bcgoal', 'goal'],
    ['one\r\ntwo\tthree', 'one two three'],
    ['a\u2028b\u0085c', 'a b c'],
    ['\u202egoal\u202c', 'goal'],
    ['go\u200bal', 'goal'],
    ['\ud83dgoal', 'goal'],
    ['👨\u200d👩', '👨👩'],
    ['Mane\u0301', 'Mané'],
    ['\u001b\u001b[31m[31mgoal', '[31mgoal'],
    [`a${'\u0301'.repeat(40)}`, `á${'\u0301'.repeat(4)}`],
    ['', ''],
  ])('makes %j into %j', (text, plain) => expect(plainText(text)).toBe(plain));

  test('an escape sequence of a million characters takes no time', () => {
    expect(plainText(`\u001b[${'1;'.repeat(500_000)}mgoal`)).toBe('goal');
    expect(plainText('\u001b['.repeat(200_000))).toBe('');
    expect(plainText('\u001b]'.repeat(100_000))).toBe('');
    expect(plainText('\u009d'.repeat(500_000))).toBe('');
    expect(plainText(`\u001b]${'0;'.repeat(500_000)}`)).toBe('0;'.repeat(500_000));
  }, 2_000);
});

test('plainValue reaches every string, and keeps the rest', () => {
  const value = {'a\u001b[1m': ['x\u0007', 1, null, true, {deep: 'y\u200b', none: undefined}]};
  expect(plainValue(value)).toEqual({a: ['x', 1, null, true, {deep: 'y', none: undefined}]});
});
