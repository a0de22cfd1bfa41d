/** A list of more would take a schema minutes to refuse; a long match has some thousand events. */
const MOST_ENTRIES = 1_000_000;

/**
 * What is wrong with a list that is too long to be looked at, anywhere in the value of a text of so many characters;
 * undefined where there is none.
 */
export function longList(value: unknown, characters = Number.POSITIVE_INFINITY): string | undefined {
  // Each entry takes a character and a comma.
  const open: unknown[] = characters < 2 * MOST_ENTRIES ? [] : [value];
  while (open.length > 0) {
    const container = open.pop();
    const finding = tooLong(container);
    if (finding !== undefined) return finding;
    for (const item of Object.values(container ?? {})) if (typeof item === 'object' && item !== null) open.push(item);
  }
  return undefined;
}

/** The same of one list alone. */
export function tooLong(list: unknown): string | undefined {
  return Array.isArray(list) && list.length > MOST_ENTRIES
    ? `a list of ${list.length} entries; a match has ${MOST_ENTRIES} at most`
    : undefined;
}
