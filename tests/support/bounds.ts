import {describe, expect, test} from 'vitest';
import type {Draft} from './make-match.ts';
import {nthWay, type WaysOptions} from './ways.ts';

/** Where the commentary begins to say more: the last case that has the words, and the first ones that do not. */
export type BoundsRow = [
  what: string,
  words: RegExp,
  within: readonly Draft[],
  beyond: readonly (readonly Draft[])[],
  options?: WaysOptions,
];

/** No line of 120 with the words is a failure. */
const MOST = 120;

/** Each row has its words in a line on the last event within the bounds, and in none beyond them. */
export function expectBounds(title: string, rows: BoundsRow[]): void {
  describe(title, () => {
    test.each<BoundsRow>(rows)('%s', (_what, words, within, beyond, options) => {
      let tries = 0;
      while (tries < MOST && !words.test(nthWay(within, tries, options))) tries += 1;
      expect(tries, nthWay(within, 0, options)).toBeLessThan(MOST);
      // Words that are rare within the bounds need more tries to be sure of beyond them.
      for (const drafts of beyond) {
        for (let n = 0; n < 3 * (tries + 1); n += 1) expect(nthWay(drafts, n, options)).not.toMatch(words);
      }
    });
  });
}
