import {readFileSync} from 'node:fs';
import {expect, test} from 'vitest';
import {matchJsonSchema, SCHEMA_FILE} from '../../scripts/json-schema.ts';

test('the JSON Schema in data/ is the one that the code generates; npm run build writes it', () => {
  expect(readFileSync(SCHEMA_FILE, 'utf8')).toBe(matchJsonSchema());
});
