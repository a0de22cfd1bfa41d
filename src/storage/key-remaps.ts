import {didYouMean, nearestFirst} from '../text/did-you-mean.ts';
import {isReserved, readKey, showKey} from './key-spelling.ts';

/** A row of a key table, as far as remapping knows it. */
export type Remappable = {
  /** What the config file calls the action: `next-goal`. */
  readonly name: string;
  readonly keys: readonly string[];
  readonly shown: string;
  /** True where a key means what is written on it, as the digits do: such an action can lose keys, but gains none. */
  readonly fixed?: boolean;
};

/** By the name of an action, all of its keys; an empty list takes the action off the keyboard. */
export type Remaps = Readonly<Record<string, string | readonly string[]>>;

export type RemapProblem = {
  /** The action as the remaps name it: where the problem is. */
  readonly action: string;
  readonly message: string;
};

export type Remapped<T> = {readonly table: readonly T[]; readonly problems: readonly RemapProblem[]};

/**
 * A key table with other keys for some of its actions; `shown` follows. Actions that are left without a key are left out. A
 * reserved key stays with its action, whatever it is remapped to. Where there are problems, the table is as it was.
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
  return `there is no action "${action}"${meant === '' ? `; the nearest are ${nearest.map(({name}) => name).join(', ')}` : meant}`;
}

function keyFor(row: Remappable, text: string): {readonly key: string} | {readonly problem: string} {
  const read = readKey(text);
  if ('problem' in read || row.keys.includes(read.key)) return read;
  if (isReserved(read.key)) return {problem: `${read.key} is reserved, and cannot be given to ${row.name}`};
  if (row.fixed) {
    return {
      problem: `${row.name} goes by what is written on its keys: it can have some of ${row.keys.join(' ')}, no other`,
    };
  }
  return read;
}

/** What is on one key twice by a remap; a key that two rows share by default is meant so, and stays. */
function clashes(
  table: readonly Remappable[],
  keysOf: ReadonlyMap<string, readonly string[]>,
): readonly RemapProblem[] {
  return [...keysOf].flatMap(([action, keys]) => {
    const row = table.find(({name}) => name === action)!;
    return keys.flatMap(key => {
      const others = table.filter(other => {
        if (other.name === action || !(keysOf.get(other.name) ?? other.keys).includes(key)) return false;
        // Of two remapped actions, the later one of the table names the clash: it is one problem.
        if (keysOf.has(other.name) && table.indexOf(other) > table.indexOf(row)) return false;
        return !(row.keys.includes(key) && other.keys.includes(key));
      });
      return others.map(other => ({action, message: clash(key, action, other.name, keysOf.has(other.name))}));
    });
  });
}

function clash(key: string, action: string, other: string, both: boolean): string {
  return both
    ? `the key "${key}" is given to both ${other} and ${action}; take it from one of them`
    : `the key "${key}" is given to ${action}, and is ${other}'s; choose another, or give ${other} other keys`;
}
