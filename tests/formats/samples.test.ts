import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {describe, expect, test} from 'vitest';
import {readMatchFile} from '../../src/formats/read-match.ts';
import {FORMATS} from '../../src/formats/registry.ts';
import type {Match} from '../../src/match/model/match.ts';
import {expectAsStated, expectedIn} from '../support/expected-match.ts';
import {expectLaws} from '../support/match-laws.ts';

// Small samples of every format, made up for these tests.

const FOLDER = fileURLToPath(new URL('../data/samples/', import.meta.url));
const EXPECTED = expectedIn(FOLDER);
const open = (file: string, choose?: string): Promise<Match> => readMatchFile(path.join(FOLDER, file), {choose});

test('there is a sample of every format of matches', () => {
  const formats = FORMATS.filter(({day}) => day === undefined);
  expect(new Set(EXPECTED.map(({file}) => file.split('/')[0])).size).toBe(formats.length);
});

describe('every sample gives the expected match', () => {
  test.each(EXPECTED)('$file', async expected => {
    const match = await open(expected.file, expected.choose);
    expectAsStated(match, expected);
    expect(match.origin?.warnings ?? []).toEqual(expected.warnings ?? []);
  });
});

describe('the laws hold on every sample', () => {
  test.each(EXPECTED)('$file', async ({file, choose}) => {
    expectLaws(await open(file, choose), await open(file, choose));
  });
});
