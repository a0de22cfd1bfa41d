import {isObject} from '../text/is-object.ts';

/** Validating a longer list takes minutes; a long match has a few thousand events. */
const MOST_ENTRIES = 1_000_000;

/**
 * The fault of a list that is too long to validate, anywhere in a JSON value; undefined if there is none. `characters` is the
 * length of the JSON text.
 */
export function longList(value: unknown, characters = Number.POSITIVE_INFINITY): string | undefined {
  // Each entry takes a character and a comma.
  const open: unknown[] = characters < 2 * MOST_ENTRIES ? [] : [value];
  while (open.length > 0) {
    const container = open.pop();
    const finding = tooLong(container);
    if (finding !== undefined) return finding;
    for (const item of Object.values(container ?? {})) if (isObject(item)) open.push(item);
  }
  return undefined;
}

/** The same for one list alone. */
export function tooLong(list: unknown): string | undefined {
  return Array.isArray(list) && list.length > MOST_ENTRIES
    ? `a list of ${list.length} entries; the limit is ${MOST_ENTRIES}`
    : undefined;
}
