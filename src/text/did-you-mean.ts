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
  const best = nearestFirst(word, candidates)[0];
  if (best === undefined || best.distance > Math.max(1, Math.floor(best.name.length / 3))) return '';
  return `; did you mean "${best.name}"?`;
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
