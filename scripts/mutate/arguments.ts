import {existsSync} from 'node:fs';
import {parseArgs} from 'node:util';

export const USAGE = `usage: npm run mutate -- SOURCE [--sample LINES [--seed SEED]]
SOURCE is a folder or a file of src/, such as src/match or src/match/model/tie.ts
--sample LINES mutates that many random lines instead of all of them; --seed SEED chooses the same lines again`;

export type MutateArguments = {
  readonly source: string;
  /** How many lines to mutate; all of them if it is missing. */
  readonly sample?: number;
  readonly seed?: number;
};

/** Undefined if the usage is wrong. */
export function parseMutateArguments(argv: readonly string[]): MutateArguments | undefined {
  try {
    const {values, positionals} = parseArgs({
      args: [...argv],
      options: {sample: {type: 'string'}, seed: {type: 'string'}},
      allowPositionals: true,
    });
    const [source, ...others] = positionals;
    if (source === undefined || others.length > 0 || !/^src\/./.test(source) || !existsSync(source)) return undefined;
    const {sample, seed} = values;
    if (sample === undefined) return seed === undefined ? {source} : undefined;
    if (!/^[1-9]\d{0,5}$/.test(sample) || !/^\d{1,9}$/.test(seed ?? '0')) return undefined;
    return {source, sample: Number(sample), ...(seed === undefined ? {} : {seed: Number(seed)})};
  } catch {
    // parseArgs rejects unknown options.
    return undefined;
  }
}
