/** The candidates, those with the most similar spelling first, with their distance from `word`. */
export function nearestFirst(
  word: string,
  candidates: readonly string[],
): readonly {readonly name: string; readonly distance: number}[] {
  return candidates
    .map(name => ({name, distance: spellingDistance(word.toLowerCase(), name.toLowerCase())}))
    .sort((a, b) => a.distance - b.distance);
}

/** `; did you mean "goal"?` if a candidate is a typing error or two away, or else nothing. */
export function didYouMean(word: string, candidates: readonly string[]): string {
  const name = misspelt(word, candidates);
  return name === undefined ? '' : `; did you mean "${name}"?`;
}

/**
 * The value of a list that a word is meant to be: a typing error or two away, or else the only one that it shortens (`sub`), is
 * a part of (`shoot-out`) or extends (`corner-kick`); undefined where there is none, or several.
 */
export function meantBy(word: string, values: readonly string[]): string | undefined {
  const slip = misspelt(word, values);
  if (slip !== undefined) return slip;
  const parts = partsOf(word);
  const shortened = values.filter(value => word.length > 2 && value.toLowerCase().startsWith(word.toLowerCase()));
  const partial = values.filter(value => parts.every(part => partsOf(value).includes(part)));
  const extended = values.filter(value => partsOf(value).every(part => parts.includes(part)));
  const most = Math.max(...extended.map(value => partsOf(value).length));
  const longest = extended.filter(value => partsOf(value).length === most);
  const likely = [shortened, partial, longest].find(list => list.length > 0);
  return likely?.length === 1 ? likely[0] : undefined;
}

function misspelt(word: string, candidates: readonly string[]): string | undefined {
  const best = nearestFirst(word, candidates)[0];
  return best !== undefined && best.distance <= Math.max(1, Math.floor(best.name.length / 3)) ? best.name : undefined;
}

/** `second`, `yellow` and `card` of `Second_Yellow card`. */
function partsOf(name: string): readonly string[] {
  return name.toLowerCase().split(/[^\p{L}\p{N}]+/u);
}

/** The number of letters to insert, delete, change or swap with a neighbour. Words are cut at 60 letters. */
export function spellingDistance(from: string, to: string): number {
  const [a, b] = [from.slice(0, 60), to.slice(0, 60)];
  let [before, above]: [readonly number[], readonly number[]] = [[], Array.from({length: b.length + 1}, (_, n) => n)];
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const same = a[row - 1] === b[column - 1];
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      current[column] = Math.min(
        above[column]! + 1,
        current[column - 1]! + 1,
        above[column - 1]! + (same ? 0 : 1),
        swapped ? before[column - 2]! + 1 : Number.POSITIVE_INFINITY,
      );
    }
    [before, above] = [above, current];
  }
  return above[b.length]!;
}
