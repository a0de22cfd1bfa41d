import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {expect, test} from 'vitest';

/** The sources of both legs, on some machines only: facts carry over, sentences do not. */
const SOURCES = '../shared/first-leg/sources/';
const there = existsSync(SOURCES);
if (!there) console.warn(`\n!! SKIPPED: ${SOURCES} is not there, so shared runs of words are not checked\n`);

const RUN = 6;

test.skipIf(!there).each(['first-leg', 'second-leg'])('%s shares no run of six words with its sources', name => {
  const files = readdirSync(SOURCES).filter(file => /^\d.*\.txt$/.test(file));
  expect(files).toHaveLength(3);
  const theirs = new Set(files.flatMap(file => runsOf(readFileSync(SOURCES + file, 'utf8'))));
  const ours = textsOf(JSON.parse(readFileSync(`data/${name}.json`, 'utf8'))).flatMap(runsOf);
  expect(ours.filter(run => theirs.has(run))).toEqual([]);
});

test('punctuation and quotation marks do not hide a shared run', () => {
  expect(runsOf('Villa (82), and Arsenal (78): have more')).toEqual(runsOf('villa 82 and arsenal 78 have more'));
});

function runsOf(text: string): readonly string[] {
  const words =
    text
      .toLowerCase()
      .replaceAll('’', "'")
      .match(/[\p{L}\p{N}']+/gu) ?? [];
  return words.slice(RUN - 1).map((_, n) => words.slice(n, n + RUN).join(' '));
}

function textsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : [];
}
