import {didYouMean, nearestFirst} from '../text/did-you-mean.ts';
import {isReserved, readKey, showKey} from './key-spelling.ts';

/** The part of a key table's row that remapping needs. */
export type Remappable = {
  /** What the config file calls the action: `next-goal`. */
  readonly name: string;
  readonly keys: readonly string[];
  readonly shown: string;
  /** True if the keys mean what is written on them, as digits do: such an action can lose keys, but not gain any. */
  readonly fixed?: boolean;
};

/** All keys of an action, by its name; an empty list leaves it without a key. */
export type Remaps = Readonly<Record<string, string | readonly string[]>>;

export type RemapProblem = {
  /** The name of the action in the config file. */
  readonly action: string;
  readonly message: string;
};

export type Remapped<T> = {readonly table: readonly T[]; readonly problems: readonly RemapProblem[]};

/**
 * A key table with other keys for some of its actions, and `shown` to match. Actions without a key are left out. A reserved
 * key stays with its action. If there are problems, the table is returned unchanged.
 */
export function remapKeys<T extends Remappable>(table: readonly T[], remaps: Remaps): Remapped<T> {
  const problems: RemapProblem[] = [];
  const keysOf = new Map<string, readonly string[]>();
  for (const [action, given] of Object.entries(remaps)) {
    const row = table.find(({name}) => name === action);
    if (row === undefined) {
      problems.push({action, message: unknownAction(action, table)});
      continue;
    }
    const keys = (typeof given === 'string' ? [given] : given).flatMap(text => {
      const key = keyFor(row, text);
      if ('key' in key) return [key.key];
      problems.push({action, message: key.problem});
      return [];
    });
    keysOf.set(action, [...new Set([...keys, ...row.keys.filter(isReserved)])]);
  }
  problems.push(...clashes(table, keysOf));
  if (problems.length > 0) return {table, problems};
  const remapped = table.map(row => {
    const keys = keysOf.get(row.name);
    return keys === undefined || sameKeys(keys, row.keys) ? row : {...row, keys, shown: keys.map(showKey).join(' ')};
  });
  return {table: remapped.filter(({keys}) => keys.length > 0), problems};
}

function sameKeys(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((key, index) => key === b[index]);
}

function unknownAction(action: string, table: readonly Remappable[]): string {
  const names = table.map(({name}) => name);
  const meant = didYouMean(action, names);
  const nearest = nearestFirst(action, names).slice(0, 3);
  return `no action "${action}"${meant === '' ? `; the nearest are ${nearest.map(({name}) => name).join(', ')}` : meant}`;
}

function keyFor(row: Remappable, text: string): {readonly key: string} | {readonly problem: string} {
  const read = readKey(text);
  if ('problem' in read || row.keys.includes(read.key)) return read;
  if (isReserved(read.key)) return {problem: `${read.key} is reserved, and cannot be used for ${row.name}`};
  if (row.fixed) {
    return {
      problem: `the keys of ${row.name} mean what is written on them: it can keep some of ${row.keys.join(' ')}, and take no other`,
    };
  }
  return read;
}

/** Keys that a remap gives to two actions. A key that two rows share by default is intended, and stays. */
function clashes(
  table: readonly Remappable[],
  keysOf: ReadonlyMap<string, readonly string[]>,
): readonly RemapProblem[] {
  return [...keysOf].flatMap(([action, keys]) => {
    const row = table.find(({name}) => name === action)!;
    return keys.flatMap(key => {
      const others = table.filter(other => {
        if (other.name === action || !(keysOf.get(other.name) ?? other.keys).includes(key)) return false;
        // Two remapped actions are one problem, reported for the later one in the table.
        if (keysOf.has(other.name) && table.indexOf(other) > table.indexOf(row)) return false;
        return !(row.keys.includes(key) && other.keys.includes(key));
      });
      return others.map(other => ({action, message: clash(key, action, other.name, keysOf.has(other.name))}));
    });
  });
}

function clash(key: string, action: string, other: string, both: boolean): string {
  return both
    ? `the key "${key}" is used for both ${other} and ${action}; remove one of them`
    : `the key "${key}" of ${action} already belongs to ${other}; choose another key, or give ${other} other keys`;
}
