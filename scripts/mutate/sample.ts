import {createHash} from 'node:crypto';
import {readFileSync} from 'node:fs';

/** Comments, imports, types and lines without a word have nothing to mutate. */
const NOTHING_TO_MUTATE = /^(?:\/\/|\/?\*|import\b|(?:export )?type\b|readonly [^=]*;$|\W*$)/;

/**
 * Chooses `count` lines of the files at random, or all of them if there are fewer, as ranges for Stryker: `src/a.ts:5-5`.
 * The same seed chooses the same lines. A mutation of several lines, such as an emptied function, is not in such a sample.
 */
export function sampleOfLines(files: readonly string[], count: number, seed: number): readonly string[] {
  return files
    .flatMap(linesOfCode)
    .map(line => ({line, rank: createHash('sha256').update(`${seed} ${line}`).digest('hex')}))
    .sort((a, b) => (a.rank < b.rank ? -1 : 1))
    .slice(0, count)
    .map(({line}) => line)
    .sort();
}

function linesOfCode(file: string): readonly string[] {
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.flatMap((line, index) =>
    NOTHING_TO_MUTATE.test(line.trim()) ? [] : [`${file}:${index + 1}-${index + 1}`],
  );
}
