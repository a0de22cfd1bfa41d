/** The formations that people speak of. */
const USUAL: ReadonlySet<string> = new Set(
  '4-4-2,4-3-3,4-2-3-1,4-4-1-1,4-1-4-1,4-1-2-1-2,4-5-1,4-3-2-1,4-3-1-2,4-2-4,4-2-2-2,4-1-3-2,4-6-0,3-5-2,3-4-3,3-4-2-1,3-4-1-2,3-5-1-1,3-1-4-2,3-3-4,3-6-1,5-3-2,5-4-1,5-2-3,5-2-2-1,4-3-2,4-4-1,3-4-2,3-5-1,5-3-1,5-2-2,4-3-1-1,4-2-3'.split(
    ',',
  ),
);

/** The usual name of a formation: two lines are taken together where the whole is unusual. Undefined if that does not help. */
export function usualFormation(formation: string): string | undefined {
  if (USUAL.has(formation)) return formation;
  const lines = formation.split('-').map(Number);
  for (let n = 1; n + 1 < lines.length; n += 1) {
    const joined = [...lines.slice(0, n), lines[n]! + lines[n + 1]!, ...lines.slice(n + 2)].join('-');
    if (USUAL.has(joined)) return joined;
  }
  return undefined;
}

/** The name of a formation, the same everywhere: the usual one, or the lines as they are if it has none. */
export function formationName(formation: string): string {
  return usualFormation(formation) ?? formation;
}

/** True if a formation differs from the one before as people speak of it. */
export function isNewShape(formation: string, before: string | undefined): boolean {
  const usual = usualFormation(formation);
  return usual !== undefined && (before === undefined || usual !== usualFormation(before));
}

/** A formation that is written without hyphens, such as `442` or `4.4.2`, with them; undefined of any other text. */
export function hyphenated(text: string): string | undefined {
  const lines = /^\d(?:\D{0,3}\d){2,4}$/.test(text.trim()) ? text.match(/\d/g) : null;
  const formation = lines?.join('-');
  return formation === undefined || formation === text ? undefined : formation;
}
