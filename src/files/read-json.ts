import {isUtf8} from 'node:buffer';
import {InputError} from '../errors.ts';
import {isPlain, plainText, plainValue} from '../text/plain-text.ts';
import {jsonFault} from './json-syntax-error.ts';

/** What can stand for a character that is not plain: an escape other than of a quote, a slash or itself. */
const ESCAPED = /(?<!\\)(?:\\\\)*\\[^"\\/]/;
/** What is plain, but for the last character: what comes next may combine with it. Between values there are line breaks and tabs. */
const PLAIN_ASCII = /[\n\r\t -~]+(?=[\n\r\t -~])/g;
const LINE_FEED = 0x0a;

/**
 * The JSON value in a file's bytes, with every string in it made plain before anything else sees it. Throws an InputError
 * that names the place: not UTF-8, empty, not JSON.
 */
export function readJson(bytes: Uint8Array, name: string): unknown {
  return parseJson(readText(bytes, name), name);
}

/** The text in a file's bytes. Throws an InputError where they are not UTF-8, or where there is none. */
export function readText(bytes: Uint8Array, name: string): string {
  const text = decode(bytes, name);
  if (text.trim() === '') throw new InputError(`${plainText(name)}: empty; a match file holds one JSON object`);
  return text;
}

/** The JSON value of a text, with plain strings. Throws an InputError that names the place where it is not JSON. */
export function parseJson(text: string, name: string): unknown {
  const value = parse(text, name);
  // A large file whose text is plain as a whole is not looked at string by string.
  if (!(text.includes('\\') && ESCAPED.test(text)) && isPlain(beyondAscii(text))) return value;
  try {
    return plainValue(value);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new InputError(`${plainText(name)}: lists in lists without end; a match file is a few levels deep`);
  }
}

/** The parts of a text that are not plain ASCII, each once on a line, after the character that it may combine with. */
function beyondAscii(text: string): string {
  return [...new Set(text.replace(PLAIN_ASCII, '\n').split('\n'))].join('\n');
}

function decode(bytes: Uint8Array, name: string): string {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) {
    throw new InputError(`${plainText(name)}: written in UTF-16; save it as UTF-8`);
  }
  // The decoder drops a byte order mark.
  if (isUtf8(bytes)) return new TextDecoder().decode(bytes);
  throw new InputError(`${plainText(name)}:${badLine(bytes)}: not text in UTF-8; save the file as UTF-8`);
}

/** The first line that is not UTF-8. No character of UTF-8 has a line feed within it, so lines can be looked at one by one. */
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
    const fault = jsonFault(text);
    if (fault === undefined) throw error;
    throw new InputError(`${plainText(name)}:${fault.line}:${fault.column}: not JSON: ${fault.message}`);
  }
}
