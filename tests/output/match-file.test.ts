import {readFileSync} from 'node:fs';
import fc from 'fast-check';
import {expect, test} from 'vitest';
import {matchSchema} from '../../src/match/schema/match-schema.ts';
import {matchFile} from '../../src/output/match-file.ts';
import {matchArbitrary} from '../support/arbitraries.ts';

test('a written file reads as the same match', () => {
  fc.assert(
    fc.property(matchArbitrary({allTypes: true}), match => {
      expect(matchSchema.parse(JSON.parse(matchFile(match)))).toEqual(match);
    }),
  );
});

test('the first leg too, with one event per line', () => {
  const match = matchSchema.parse(JSON.parse(readFileSync('data/first-leg.json', 'utf8')));
  const text = matchFile(match);
  expect(matchSchema.parse(JSON.parse(text))).toEqual(match);
  for (const {id} of match.events)
    expect(text.split('\n').filter(line => line.includes(`{"id":${JSON.stringify(id)}`))).toHaveLength(1);
  expect(text.endsWith('}\n')).toBe(true);
});
