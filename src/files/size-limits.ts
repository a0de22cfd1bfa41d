import {InputError} from '../errors.ts';
import {isObject} from '../text/is-object.ts';
import {plainText} from '../text/plain-text.ts';

const MEGABYTE = 2 ** 20;
/** A smaller file cannot exceed the limits. */
const SMALL = 6 * MEGABYTE;
/** A list or object takes at least a hundred bytes of memory, a unique name four hundred. */
const MOST_CONTAINERS = 2_500_000;
const MOST_NAMES = 100_000;
/** Showing a text takes many times as long as reading it. */
const MOST_CHARACTERS = 100_000;

const [OPEN_OBJECT, OPEN_LIST, COLON] = [0x7b, 0x5b, 0x3a];

/**
 * The fault of JSON that would take too much memory, found in its bytes before it is parsed; undefined if there is none. A
 * season's feed has a few hundred thousand lists and objects, each with a few names.
 */
export function memoryFault(bytes: Uint8Array): string | undefined {
  if (bytes.length <= SMALL) return undefined;
  let containers = 0;
  let names = 0;
  // By index: an iterator takes five times as long.
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at];
    if (byte === OPEN_OBJECT || byte === OPEN_LIST) {
      containers += 1;
      names = 0;
    } else if (byte === COLON) {
      names += 1;
      if (names > MOST_NAMES) return `an object of more than ${MOST_NAMES} names, the limit`;
    }
  }
  return containers > MOST_CONTAINERS ? `${containers} lists and objects; the limit is ${MOST_CONTAINERS}` : undefined;
}

/** False if no string of a JSON text can be too long: wherever one could be, a quote ends it earlier. */
function mayHoldLongText(json: string): boolean {
  // An escaped quote does not end a string.
  if (json.includes('\\"')) return true;
  for (let at = -1; at + MOST_CHARACTERS < json.length; ) {
    const quote = json.lastIndexOf('"', at + MOST_CHARACTERS + 1);
    if (quote <= at) return true;
    at = quote;
  }
  return false;
}

/** Throws an InputError if a value, read from a JSON text, has a string that would take too long to show. */
export function refuseLongText(value: unknown, json: string, name: string): void {
  const finding = mayHoldLongText(json) ? longText(value) : undefined;
  if (finding !== undefined) throw new InputError(`${plainText(name)}: ${finding}`);
}

/** The fault of a value with a string that would take too long to show; undefined if there is none. */
function longText(value: unknown): string | undefined {
  const open: unknown[] = [value];
  while (open.length > 0) {
    const container = open.pop() as Readonly<Record<string, unknown>>;
    // Object.values would allocate a list for each of thousands of events.
    for (const name in container) {
      const item = container[name];
      if (isObject(item)) open.push(item);
      else if (typeof item === 'string' && item.length > MOST_CHARACTERS) {
        return `a text of ${item.length} characters; the limit is ${MOST_CHARACTERS}`;
      }
    }
  }
  return undefined;
}
