import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {type JsonSyntaxError, jsonSyntaxError} from '../../src/files/json-syntax-error.ts';
import {runs} from '../support/runs.ts';

/** The error of a text; undefined if it is JSON. */
function errorOf(text: string): JsonSyntaxError | undefined {
  try {
    JSON.parse(text);
    return undefined;
  } catch (error) {
    return jsonSyntaxError(text, error as SyntaxError);
  }
}

function shown(text: string): string {
  const {place, message} = errorOf(text)!;
  return place === undefined ? message : `${place.line}:${place.column} ${message}`;
}

describe('a JSON syntax error has a place and a reason', () => {
  test.each([
    ['', '1:1 unexpected end of the file'],
    ['{', "1:2 the file ends here; expected property name or '}'"],
    ['[1, 2', "1:6 the file ends here; expected ',' or ']' after array element"],
    ['{"a"', "1:5 the file ends here; expected ':' after property name"],
    ['{"a": ', '1:7 the file ends here, and is not complete'],
    ['{"a":\n', '2:1 the file ends here, and is not complete'],
    ['{"a": 1', "1:8 the file ends here; expected ',' or '}' after property value"],
    ['{"a": 1,}', '1:8 remove the comma before }'],
    ['[1,]', '1:3 remove the comma before ]'],
    ['[,1]', '1:2 unexpected ,'],
    ["{'a': 1}", `1:2 a text is in straight double quotes ("), not in '`],
    ['{"a" 1}', "1:6 expected ':' after property name"],
    ['[1}', "1:3 expected ',' or ']' after array element"],
    ['{}}', '1:3 unexpected non-whitespace character after JSON'],
    ['[undefined]', '1:2 unexpected undefined; is it null?'],
    ['[constructor]', '1:2 unexpected constructor; a text is in double quotes (")'],
    ['[True]', '1:2 unexpected True; is it true?'],
    ['{"a": None}', '1:7 unexpected None; is it null?'],
    ['{"a": NaN}', '1:7 unexpected NaN; a text is in double quotes (")'],
    ['[01]', '1:2 a number does not begin with 0; is it 1?'],
    ['{"a": -08}', '1:8 a number does not begin with 0; is it 8?'],
    ['[tru]', '1:2 unexpected tru; a text is in double quotes (")'],
    ['["a]', '1:5 the file ends within a text'],
    ['["a\tb"]', '1:4 bad control character in string literal'],
    ['["a\\x"]', '1:5 bad escaped character'],
    ['{\n  "é𝒳": 1,\n  "𝒳": oh\n}', '3:9 unexpected oh; a text is in double quotes (")'],
    ['\r\n\r\n !', '3:2 unexpected !'],
    ['{"a": \u001b[31m1}', '1:7 unexpected character that cannot be shown'],
    ['[1 2]', "1:3 expected ',' or ']' after array element; is a comma missing?"],
    ['[', '1:2 the file ends here, and is not complete'],
    ['[{"a": 1},\n  {"b": 2}\n', "3:1 the file ends here; expected ',' or ']' after array element"],
  ])('%j', (text, expected) => {
    expect(shown(text)).toBe(expected);
  });

  test.each([
    [
      'a comma missing at the end of a line',
      '{\n  "a": "b"\n\n  "c": 1\n}',
      `2:11 expected ',' or '}' after property value; is a comma missing?`,
    ],
    [
      'a comma missing between entries',
      '[\n  {"a": 1}\n  {"b": 2}\n]',
      `2:11 expected ',' or ']' after array element; is a comma missing?`,
    ],
    ['a comma between the thousands of a number', '{\n  "a": 1,412\n}', '2:9 a number has no comma; is it 1412?'],
    ['two of them', '{"b": 2, "a": -12,412,000}', '1:18 a number has no comma; is it -12412000?'],
    ['a number where a name is missing', '{"a": 1,41}', '1:9 expected double-quoted property name'],
    ['a comma after the last field', '{\n  "a": 1,\n}', '2:9 remove the comma before }'],
    ['a comma after the last entry', '[\r\n  1,\r\n  2,\r\n]', '3:4 remove the comma before ]'],
    ['a bracket missing', '{\n  "a": [\n    1\n}', "3:6 expected ',' or ']' after array element"],
    [
      'a closing quote missing at the end of a line',
      '{\n  "a": "b,\n  "c": 1\n}',
      '2:11 the line ends within a text; a closing quote (") is missing',
    ],
    [
      'a closing quote missing before another text',
      '{\n  "a": "b, "c": 1\n}',
      `2:13 expected ',' or '}' after property value; is a quote (") missing, or one too many?`,
    ],
    ['quotes of a word processor', '{\n  “a”: 1\n}', '2:3 a text is in straight double quotes ("), not in “'],
    ['a brace missing between entries', '[\n  {"a": 1,\n  {"b": 2}\n]', '2:10 a } is missing before this comma'],
    ['a comment', '{\n  // teams\n  "a": 1\n}', '2:3 JSON has no comments; remove it'],
    ['a tab within a text', '["a\tb"]', '1:4 bad control character in string literal'],
  ])('a slip is named where it is: %s', (_, text, expected) => {
    expect(shown(text)).toBe(expected);
  });

  test('without the place where the text is too large to be located in, or too deep', () => {
    expect(shown(`[${'1,'.repeat(2 ** 19)}!]`)).toMatch(/^unexpected token '!', .*1,!\]" is not valid JSON$/);
    expect(shown(`${'['.repeat(200_000)}!`)).toMatch(/^unexpected token '!', /);
  });

  test('whatever is wrong with it, on one line and within the text', () => {
    const near = fc.tuple(
      fc.json(),
      fc.nat(),
      fc.constantFrom('', ',', '"', '}', ']', ':', '1', 'e', '\\', '\n', '-', '.', '\u001b[31m'),
    );
    let refused = 0;
    fc.assert(
      fc.property(near, ([json, at, extra]) => {
        const place = at % (json.length + 1);
        const text = json.slice(0, place) + extra + json.slice(place + (at % 2));
        const error = errorOf(text);
        if (error === undefined) return;
        refused += 1;
        expect(error.message).toMatch(/^[a-z][^\p{C}]*$/u);
        const lines = text.split('\n');
        const {line, column} = error.place!;
        expect(lines.length).toBeGreaterThanOrEqual(line);
        expect(lines[line - 1]!.length + 1).toBeGreaterThanOrEqual(column);
      }),
      {numRuns: runs(2000)},
    );
    expect(refused).toBeGreaterThan(200);
  });
});
