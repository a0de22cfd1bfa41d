import {parse} from '@humanwhocodes/momoa';
import {plainText} from '../text/plain-text.ts';

/** Where a text stops being JSON, and why. */
export type JsonSyntaxError = {
  /** Both from 1; undefined for a large text in which the engine names no place. */
  readonly place: {readonly line: number; readonly column: number} | undefined;
  readonly message: string;
};

/** Characters. momoa builds a tree with places up to the fault, which takes a gigabyte for a text of 6 MB. */
const MOST_TO_LOCATE = 2 ** 20;

/** What the error of `JSON.parse` says about a text: its words, with the place that it names or that momoa finds. */
export function jsonSyntaxError(text: string, {message}: SyntaxError): JsonSyntaxError {
  const [, what, line, column] =
    /^(.+?)(?: in JSON)? at position \d+ \(line (\d+) column (\d+)\)$/s.exec(message) ?? [];
  if (what !== undefined) return {place: {line: Number(line), column: Number(column)}, message: inPlainText(what)};
  if (message === 'Unexpected end of JSON input') return {place: endOf(text), message: 'unexpected end of the file'};
  const place = text.length > MOST_TO_LOCATE ? undefined : locate(text);
  return {place, message: place === undefined ? inPlainText(message) : `unexpected ${wordAt(text, place.offset)}`};
}

function inPlainText(message: string): string {
  return plainText(message.charAt(0).toLowerCase() + message.slice(1));
}

function endOf(text: string): JsonSyntaxError['place'] {
  const lines = text.split('\n');
  return {line: lines.length, column: lines.at(-1)!.length + 1};
}

type Place = NonNullable<JsonSyntaxError['place']> & {readonly offset: number};

function locate(text: string): Place | undefined {
  try {
    parse(text);
  } catch (error) {
    // Any other error is one of depth.
    if (error instanceof Error && 'offset' in error) return error as Error & Place;
  }
  return undefined;
}

/** The word or character at an offset, short enough for a message. */
function wordAt(text: string, offset: number): string {
  const word = /^(?:[\w.+-]+|.)/su.exec(text.slice(offset, offset + 30))?.[0] ?? '';
  return plainText(word).trim() || 'character that cannot be shown';
}
