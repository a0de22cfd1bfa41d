import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {jsonFault} from '../../src/files/json-syntax-error.ts';

describe('jsonFault says what stands where, and what should', () => {
  test.each([
    ['', '1:1 the file ends where a value should be'],
    ['{', '1:2 the file ends where a name in double quotes or } should be'],
    ['[1, 2', '1:6 the file ends where a comma or ] should be'],
    ['{"a"', '1:5 the file ends where a colon should be'],
    ['{"a": ', '1:7 the file ends where a value should be'],
    ['{"a": 1', '1:8 the file ends where a comma or } should be'],
    ['{"a": 1,}', '1:9 } stands where a name in double quotes should be'],
    ['[1,]', '1:4 ] stands where a value should be'],
    ['[,1]', '1:2 , stands where a value or ] should be'],
    ['{,}', '1:2 , stands where a name in double quotes or } should be'],
    ["{'a': 1}", "1:2 ' stands where a name in double quotes or } should be"],
    ['{a: 1}', '1:2 a stands where a name in double quotes or } should be'],
    ['{"a" 1}', '1:6 1 stands where a colon should be'],
    ['{"a": 1 "b": 2}', '1:9 "b" stands where a comma or } should be'],
    ['[1}', '1:3 } stands where a comma or ] should be'],
    ['{}}', '1:3 } stands where the end of the file should be'],
    ['{} // done', '1:4 // stands where the end of the file should be'],
    ['[undefined]', '1:2 undefined stands where a value or ] should be'],
    ['{"a": NaN}', '1:7 NaN stands where a value should be'],
    ['[01]', '1:2 01 stands where a value or ] should be'],
    ['[1.]', '1:2 1. stands where a value or ] should be'],
    ['[+1]', '1:2 +1 stands where a value or ] should be'],
    ['[tru]', '1:2 tru stands where a value or ] should be'],
    ['["a]', '1:2 the text that begins here has no closing quote: "a]'],
    ['["a\nb"]', '1:2 the text that begins here has no closing quote: "a'],
    ['["a\tb"]', '1:4 a control character stands in a text: it is written \\t, \\n or \\u0000'],
    ['["a\\x"]', '1:4 \\x is no escape of JSON: a \\ is written \\\\'],
    ['["\\u12"]', '1:3 \\u is no escape of JSON: a \\ is written \\\\'],
    ['{\n  "é𝒳": 1,\n  "𝒳": oh\n}', '3:8 oh stands where a value should be'],
    ['\r\n\r\n !', '3:2 ! stands where a value should be'],
  ])('%j', (text, expected) => {
    const fault = jsonFault(text);
    expect(`${fault?.line}:${fault?.column} ${fault?.message}`).toBe(expected);
    expect(() => JSON.parse(text)).toThrow();
  });

  test('nothing of deep nesting but its place', () => {
    expect(jsonFault(`${'['.repeat(200_000)}!`)?.column).toBe(200_001);
  });

  test('exactly what JSON.parse refuses', () => {
    const near = fc.tuple(
      fc.json(),
      fc.nat(),
      fc.constantFrom('', ',', '"', '}', ']', ':', '1', 'e', '\\', '\n', '-', '.'),
    );
    fc.assert(
      fc.property(near, ([json, at, extra]) => {
        const place = at % (json.length + 1);
        const text = json.slice(0, place) + extra + json.slice(place + (at % 2));
        expect(jsonFault(text) === undefined).toBe(parses(text));
      }),
      {numRuns: 2000},
    );
  });
});

function parses(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
