import {parse} from '@humanwhocodes/momoa';
import {plainText} from '../text/plain-text.ts';
import {type Slip, slipAt} from './json-slips.ts';

/** Where a text stops being JSON, and why. */
export type JsonSyntaxError = {
  /** Both from 1; undefined for a large text in which the engine names no place. */
  readonly place: {readonly line: number; readonly column: number} | undefined;
  readonly message: string;
};

/** Characters. momoa builds a tree with places up to the fault, which takes a gigabyte for a text of 6 MB. */
const MOST_TO_LOCATE = 2 ** 20;

/**
 * What the error of `JSON.parse` says about a text: its words, with the place that it names or that momoa finds. A parser stops
 * at what follows a usual slip, such as a missing comma; the place is then that of the slip itself.
 */
export function jsonSyntaxError(text: string, error: SyntaxError): JsonSyntaxError {
  const fault = faultOf(text, error);
  if (fault.offset === undefined) return {place: undefined, message: fault.message};
  const {offset, message} = isCutOff(text, fault.offset)
    ? {offset: fault.offset, message: cutOff(fault.message)}
    : slipAt(text, fault.offset, fault.message);
  return {place: placeOf(text, offset), message};
}

/** True if a parser wanted more where the text ends. */
function isCutOff(text: string, offset: number): boolean {
  return text.trim() !== '' && text.slice(offset).trim() === '';
}

function cutOff(message: string): string {
  if (message === UNFINISHED) return 'the file ends here, and is not complete';
  return message === 'unterminated string' ? 'the file ends within a text' : `the file ends here; ${message}`;
}

const UNFINISHED = 'unexpected end of the file';

type Fault = {readonly offset: number | undefined; readonly message: string};

function faultOf(text: string, {message}: SyntaxError): Fault | Slip {
  const [, what, position] = /^(.+?)(?: in JSON)? at position (\d+) \(line \d+ column \d+\)$/s.exec(message) ?? [];
  if (what !== undefined) return {offset: Number(position), message: inPlainText(what)};
  if (message === 'Unexpected end of JSON input') return {offset: text.length, message: UNFINISHED};
  const offset = text.length > MOST_TO_LOCATE ? undefined : locate(text);
  return {offset, message: offset === undefined ? inPlainText(message) : `unexpected ${wordAt(text, offset)}`};
}

function inPlainText(message: string): string {
  return plainText(message.charAt(0).toLowerCase() + message.slice(1));
}

function placeOf(text: string, offset: number): JsonSyntaxError['place'] {
  const lines = text.slice(0, offset).split('\n');
  return {line: lines.length, column: lines.at(-1)!.length + 1};
}

function locate(text: string): number | undefined {
  try {
    parse(text);
  } catch (error) {
    // Any other error is one of depth.
    if (error instanceof Error && 'offset' in error) return Number(error.offset);
  }
  return undefined;
}

/** The word or character at an offset, short enough for a message. */
function wordAt(text: string, offset: number): string {
  const word = /^(?:[\w.+-]+|.)/su.exec(text.slice(offset, offset + 30))?.[0] ?? '';
  return plainText(word).trim() || 'character that cannot be shown';
}
