import {InputError} from '../errors.ts';
import {plainText} from '../text/plain-text.ts';

const MEGABYTE = 2 ** 20;
/** What is smaller cannot hold too much. */
const SMALL = 6 * MEGABYTE;
/** Lists and objects take a hundred bytes each, however small they are; names that are all different take four hundred. */
const MOST_CONTAINERS = 2_500_000;
const MOST_NAMES = 100_000;
/** A text is shown, which takes many times what it takes to read it. */
const MOST_CHARACTERS = 100_000;

const [OPEN_OBJECT, OPEN_LIST, COLON] = [0x7b, 0x5b, 0x3a];

/**
 * What is wrong with JSON that would take more memory than there may be, seen by its bytes before it is read; undefined where
 * it may be read. A season's feed has a few hundred thousand lists and objects, each with a few names.
 */
export function tooMuch(bytes: Uint8Array): string | undefined {
  if (bytes.length <= SMALL) return undefined;
  let containers = 0;
  let names = 0;
  // By place: an iterator takes five times as long.
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at];
    if (byte === OPEN_OBJECT || byte === OPEN_LIST) {
      containers += 1;
      names = 0;
    } else if (byte === COLON) {
      names += 1;
      if (names > MOST_NAMES) return `an object of more than ${MOST_NAMES} names; a match has a few in each`;
    }
  }
  return containers > MOST_CONTAINERS
    ? `${containers} lists and objects; a match file has ${MOST_CONTAINERS} at most`
    : undefined;
}

/** False where a JSON text shows that none in it is so long: wherever one would be, a quote comes before it could end. */
function mayHoldLongText(json: string): boolean {
  // A quote that is escaped ends nothing.
  if (json.includes('\\"')) return true;
  for (let at = -1; at + MOST_CHARACTERS < json.length; ) {
    const quote = json.lastIndexOf('"', at + MOST_CHARACTERS + 1);
    if (quote <= at) return true;
    at = quote;
  }
  return false;
}

/** Throws an InputError where a value that was read of a JSON text has a text in it that would take too long to show. */
export function refuseLongText(value: unknown, json: string, name: string): void {
  const finding = mayHoldLongText(json) ? longText(value) : undefined;
  if (finding !== undefined) throw new InputError(`${plainText(name)}: ${finding}`);
}

/** What is wrong with a value that has a text in it which would take too long to show; undefined where there is none. */
function longText(value: unknown): string | undefined {
  const open: unknown[] = [value];
  while (open.length > 0) {
    const container = open.pop() as Readonly<Record<string, unknown>>;
    // Without the list of values that it would take for each of thousands of events.
    for (const name in container) {
      const item = container[name];
      if (typeof item === 'object' && item !== null) open.push(item);
      else if (typeof item === 'string' && item.length > MOST_CHARACTERS) {
        return `a text of ${item.length} characters; a match has texts of ${MOST_CHARACTERS} at most`;
      }
    }
  }
  return undefined;
}
