import {changesBetween} from './match-lines.ts';

type Path = readonly (string | number)[];

/** The first field of every shape of path, `events[].shot.xg`: the entries of a list have the same shape. */
function fieldsOf(root: unknown): ReadonlyMap<string, Path> {
  const fields = new Map<string, Path>();
  const visit = (value: unknown, at: Path, shape: string): void => {
    if (typeof value !== 'object' || value === null) return;
    for (const [key, each] of Object.entries(value)) {
      const inside = Array.isArray(value) ? `${shape}[]` : shape === '' ? key : `${shape}.${key}`;
      const place = [...at, Array.isArray(value) ? Number(key) : key];
      if (!Array.isArray(value) && !fields.has(inside)) fields.set(inside, place);
      visit(each, place, inside);
    }
  };
  visit(root, [], '');
  return fields;
}

/** A copy of the value without the field at a path, or with null in its place. */
function without(root: unknown, at: Path, isNull: boolean): unknown {
  const copy = structuredClone(root);
  let parent = copy as Record<string | number, unknown>;
  for (const key of at.slice(0, -1)) parent = parent[key] as typeof parent;
  if (isNull) parent[at.at(-1)!] = null;
  else delete parent[at.at(-1)!];
  return copy;
}

/**
 * What each field of a value is for: what the outcome lacks and has besides without it, and with null in its place. Fields whose
 * path ends as `but` are in another report.
 */
export async function reportOfFields(
  value: unknown,
  outcomeOf: (value: unknown) => Promise<readonly string[]>,
  but?: RegExp,
): Promise<string> {
  const whole = await outcomeOf(value);
  const report: string[] = [];
  for (const [shape, place] of fieldsOf(value)) {
    if (but?.test(shape)) continue;
    const changes = async (isNull: boolean) => {
      const lines = await outcomeOf(without(value, place, isNull));
      const found = lines[0]?.startsWith('refused: ') ? [`  ${lines[0]}`] : changesBetween(whole, lines);
      return found.length === 0 ? ['  nothing changes'] : found;
    };
    const [missing, isNull] = [await changes(false), await changes(true)];
    report.push(shape, ...missing);
    if (isNull.join('\n') !== missing.join('\n')) report.push(`${shape} is null`, ...isNull);
  }
  return `${report.join('\n')}\n`;
}

type Entry = {readonly [field: string]: unknown};

/** The report of each entry of a list, by name: what each of its fields is for, but those whose path `but` matches. */
export async function reportOfEntries(
  entries: readonly Entry[],
  nameOf: (entry: Entry) => string,
  outcomeOf: (entries: readonly Entry[]) => Promise<readonly string[]>,
  but: RegExp,
): Promise<string> {
  const reports: string[] = [];
  for (const [index, entry] of entries.entries()) {
    const report = await reportOfFields(entry, changed => outcomeOf(entries.with(index, changed as Entry)), but);
    if (report.trim() !== '') reports.push(`${nameOf(entry)}\n\n${report}`);
  }
  return reports.join('\n');
}
