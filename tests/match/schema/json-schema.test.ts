import {readFileSync} from 'node:fs';
import {expect, test} from 'vitest';
import {matchJsonSchema} from '../../../src/match/schema/json-schema.ts';

test('the JSON Schema in data/ is the one that the code generates; npm run build writes it', () => {
  expect(readFileSync('data/match.schema.json', 'utf8')).toBe(matchJsonSchema());
});
