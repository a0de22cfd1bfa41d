import {isUtf8} from 'node:buffer';
import {InputError} from '../errors.ts';
import {isPlain, plainText, plainValue} from '../text/plain-text.ts';
import {jsonSyntaxError} from './json-syntax-error.ts';

/** An escape that may produce a control character: every escape except those of a quote, a slash and a backslash. */
const ESCAPED = /(?:^|[^\\])(?:\\\\)*\\[^"\\/]/;
/** Plain ASCII and its last character, which the next one may combine with. Line breaks and tabs occur between values. */
const PLAIN_ASCII = /[\n\r\t -~]+([\n\r\t -~])/g;
const LINE_FEED = 0x0a;

/**
 * The JSON value in a file's bytes, with every string in it made plain. Throws an InputError with the place if the bytes are
 * empty, not UTF-8 or not JSON.
 */
export function readJson(bytes: Uint8Array, name: string): unknown {
  return parseJson(readText(bytes, name), name);
}

/** The text in a file's bytes. Throws an InputError if they are empty or not UTF-8. */
export function readText(bytes: Uint8Array, name: string): string {
  const text = decode(bytes, name);
  if (text.trim() === '') throw new InputError(`${plainText(name)}: the file is empty`);
  return text;
}

/** The JSON value of a text, with plain strings. Throws an InputError with the place if it is not JSON. */
export function parseJson(text: string, name: string): unknown {
  const value = parse(text, name);
  // Text that is plain as a whole needs no pass over its strings.
  if (!(text.includes('\\') && ESCAPED.test(text)) && isPlain(beyondAscii(text))) return value;
  try {
    return plainValue(value);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new InputError(`${plainText(name)}: nested too deeply; a match file has a few levels`);
  }
}

/** The parts of a text that are not plain ASCII, each once on a line, with the character before it, which it may combine with. */
function beyondAscii(text: string): string {
  return [...new Set(text.replace(PLAIN_ASCII, '\n$1').split('\n'))].join('\n');
}

function decode(bytes: Uint8Array, name: string): string {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) {
    throw new InputError(`${plainText(name)}: UTF-16; save it as UTF-8`);
  }
  // The decoder drops a byte order mark.
  if (isUtf8(bytes)) return new TextDecoder().decode(bytes);
  throw new InputError(`${plainText(name)}:${badLine(bytes)}: not UTF-8; save the file as UTF-8`);
}

/** The first line that is not UTF-8. No multi-byte character of UTF-8 contains a line feed, so lines can be checked one by one. */
function badLine(bytes: Uint8Array): number {
  for (let start = 0, line = 1; ; line += 1) {
    const feed = bytes.indexOf(LINE_FEED, start);
    const end = feed < 0 ? bytes.length : feed;
    if (feed < 0 || !isUtf8(bytes.subarray(start, end))) return line;
    start = end + 1;
  }
}

function parse(text: string, name: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    const {place, message} = jsonSyntaxError(text, error);
    const where = place === undefined ? '' : `:${place.line}:${place.column}`;
    throw new InputError(`${plainText(name)}${where}: not JSON: ${message}`);
  }
}
