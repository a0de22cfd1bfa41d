import {plainText} from '../text/plain-text.ts';

/** Where text stops being JSON. */
export type JsonFault = {
  /** From 1. */
  readonly line: number;
  /** From 1, in characters. */
  readonly column: number;
  /** What stands there, and what should. */
  readonly message: string;
};

type Place = 'value' | 'first value' | 'name' | 'first name' | 'colon' | 'after value' | 'end';

const EXPECTED: Readonly<Record<Place, string>> = {
  value: 'a value',
  'first value': 'a value or ]',
  name: 'a name in double quotes',
  'first name': 'a name in double quotes or }',
  colon: 'a colon',
  'after value': 'a comma',
  end: 'the end of the file',
};

const SPACE = /[ \t\n\r]*/y;
const SCALAR = /(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.+-])/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;

/**
 * Where and why text is not JSON; undefined where it is. `JSON.parse` says so too, but in words of its engine, and not
 * always with the place: this is asked once `JSON.parse` has refused.
 */
export function jsonFault(text: string): JsonFault | undefined {
  const open: ('{' | '[')[] = [];
  let place: Place = 'value';
  let at = 0;
  const afterValue = (): Place => (open.length === 0 ? 'end' : 'after value');
  for (;;) {
    at = skip(SPACE, text, at);
    const character = text[at];
    const inside = open.at(-1);
    const close = inside === '{' ? '}' : ']';
    const wantsValue: boolean = place === 'value' || place === 'first value';
    const wantsName: boolean = place === 'name' || place === 'first name';
    if (character === undefined) {
      if (place === 'end') return undefined;
      return faultAt(text, at, `the file ends where ${expectedAt(place, close)} should be`);
    }
    if (character === '"' && (wantsValue || wantsName)) {
      const end = endOfString(text, at);
      if (typeof end !== 'number') return faultAt(text, end.at, end.message);
      at = end;
      place = wantsName ? 'colon' : afterValue();
    } else if (wantsValue && (character === '{' || character === '[')) {
      open.push(character);
      at += 1;
      place = character === '{' ? 'first name' : 'first value';
    } else if (wantsValue && skip(SCALAR, text, at) > at) {
      at = skip(SCALAR, text, at);
      place = afterValue();
    } else if (place === 'colon' && character === ':') {
      at += 1;
      place = 'value';
    } else if (place === 'after value' && character === ',') {
      at += 1;
      place = inside === '{' ? 'name' : 'value';
    } else if (character === close && ['after value', 'first value', 'first name'].includes(place)) {
      open.pop();
      at += 1;
      place = afterValue();
    } else {
      return faultAt(text, at, `${found(text, at)} stands where ${expectedAt(place, close)} should be`);
    }
  }
}

function expectedAt(place: Place, close: string): string {
  return place === 'after value' ? `${EXPECTED[place]} or ${close}` : EXPECTED[place];
}

/** The offset after the string that opens at `start`, or what is wrong in it. */
function endOfString(text: string, start: number): number | {readonly at: number; readonly message: string} {
  let at = start + 1;
  for (;;) {
    const code = text.charCodeAt(at);
    if (code === 0x22) return at + 1;
    if (Number.isNaN(code) || code === 0x0a || code === 0x0d) {
      return {at: start, message: `the text that begins here has no closing quote: ${found(text, start)}`};
    }
    if (code < 0x20) return {at, message: 'a control character stands in a text: it is written \\t, \\n or \\u0000'};
    if (code === 0x5c) {
      const end = skip(ESCAPE, text, at);
      if (end === at)
        return {at, message: `${plainText(text.slice(at, at + 2))} is no escape of JSON: a \\ is written \\\\`};
      at = end;
    } else {
      at += 1;
    }
  }
}

function skip(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}

/** The word or sign at an offset, short enough for a message. */
function found(text: string, at: number): string {
  const word = /^(?:[\w.+-]+|"[^"\n\r]*"?|\/\/|\/\*|.)/su.exec(text.slice(at, at + 30))?.[0] ?? '';
  const shown = plainText(word).trim();
  return shown === '' ? 'a character that cannot be shown' : shown;
}

function faultAt(text: string, offset: number, message: string): JsonFault {
  const before = text.slice(0, offset);
  const lineStart = before.lastIndexOf('\n') + 1;
  let line = 1;
  for (let at = before.indexOf('\n'); at >= 0; at = before.indexOf('\n', at + 1)) line += 1;
  return {line, column: Array.from(before.slice(lineStart)).length + 1, message};
}
