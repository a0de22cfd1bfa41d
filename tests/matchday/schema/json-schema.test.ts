import {readFileSync} from 'node:fs';
import {Ajv2020} from 'ajv/dist/2020.js';
import {expect, test} from 'vitest';
import {matchdayJsonSchema} from '../../../src/matchday/schema/json-schema.ts';

type Node = {readonly [key: string]: unknown};

/** Every field of every object in a schema, with its place. */
function fieldsOf(node: unknown, place: string): readonly (readonly [place: string, field: Node])[] {
  if (typeof node !== 'object' || node === null) return [];
  const properties = 'properties' in node ? Object.entries(node.properties as Readonly<Record<string, Node>>) : [];
  return [
    ...properties.map(([name, field]) => [`${place}.${name}`, field] as const),
    ...Object.entries(node).flatMap(([key, value]) => fieldsOf(value, `${place}/${key}`)),
  ];
}

test('the JSON Schema in data/ is the one that the code generates; npm run build writes it', () => {
  expect(readFileSync('data/matchday.schema.json', 'utf8')).toBe(matchdayJsonSchema());
});

test('every field has a description, for an editor to show', () => {
  const fields = fieldsOf(JSON.parse(matchdayJsonSchema()), '');
  expect(fields.length).toBeGreaterThan(220);
  expect(fields.filter(([, {description}]) => typeof description !== 'string').map(([place]) => place)).toEqual([]);
});

test('the bundled final day fits the schema', () => {
  const validate = new Ajv2020({strict: false, validateFormats: false}).compile(JSON.parse(matchdayJsonSchema()));
  expect(validate(JSON.parse(readFileSync('data/final-day.json', 'utf8')))).toBe(true);
});
