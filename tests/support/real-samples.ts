import {existsSync, readdirSync} from 'node:fs';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {describe, expect, test} from 'vitest';
import {readMatchFile} from '../../src/formats/read-match.ts';
import type {Match} from '../../src/match/model/match.ts';
import {expectAsStated, expectedIn} from './expected-match.ts';
import {expectLaws} from './match-laws.ts';
import {MUTATED} from './runs.ts';

// Real files from providers, which are next to the repository on some machines and not part of the project.

const FOLDER = fileURLToPath(new URL('../../../shared/samples/', import.meta.url));
/** False on machines without the files. */
export const REAL_SAMPLES = existsSync(path.join(FOLDER, 'EXPECTED.json'));
if (!REAL_SAMPLES)
  console.warn(`\n!! SKIPPED: no samples in ${FOLDER}, so real files of other formats are not tested\n`);

const opened = new Map<string, Promise<Match>>();

/** The match of a real file, read once; each test reads its own where it has to be known what code a test runs. */
export function openReal(file: string): Promise<Match> {
  const match = opened.get(file) ?? readMatchFile(path.join(FOLDER, file));
  if (!MUTATED) opened.set(file, match);
  return match;
}

/** Defines the tests of every real file of a format that is a match by itself, and of those that a list describes. */
export function testRealSamples(format: string, atLeast: number): void {
  const files = REAL_SAMPLES
    ? readdirSync(path.join(FOLDER, format))
        .filter(file => /\.json$/.test(file) && !/lineups|matches/.test(file))
        .map(file => `${format}/${file}`)
    : [];
  // A doctored copy differs from its original in a few records, which makes it the harder case.
  const doctored = files.flatMap(file => (file.includes('.doctored') ? file.replace('.doctored', '') : []));
  const unlike = files.filter(file => !doctored.includes(file));
  // The laws are about what is made of a match: a mutation of a format meets them on the small samples.
  const lawful = MUTATED ? [] : unlike;
  const expected = REAL_SAMPLES ? expectedIn(FOLDER).filter(({file}) => file.startsWith(`${format}/`)) : [];

  describe.skipIf(!REAL_SAMPLES)('real files', () => {
    test('there are some', () => expect(files.length).toBeGreaterThanOrEqual(atLeast));

    test.each(expected)('$file is the expected match', async each => expectAsStated(await openReal(each.file), each));

    test.each(lawful)('the laws hold on %s', async file => {
      const match = await openReal(file);
      const [low, normal, high] = expectLaws(match, await readMatchFile(path.join(FOLDER, file))) as [
        number,
        number,
        number,
      ];
      expect(low).toBeLessThan(normal * 0.65);
      // Where little happens, a line comes every other minute.
      expect(normal).toBeGreaterThan(40);
      expect(normal).toBeLessThanOrEqual(150);
      // Only data that has passes and tackles has more for the high commentary level.
      if (match.places === 'all') expect(high).toBeGreaterThan(normal * 1.4);
      else expect(high).toBe(normal);
    });
  });
}
