import {readFileSync} from 'node:fs';
import {expect, test} from 'vitest';
import {DEFINITIONS, FIELDS} from '../../../src/match/schema/descriptions.ts';
import {matchJsonSchema} from '../../../src/match/schema/json-schema.ts';

type Node = {readonly [key: string]: unknown};

const SCHEMA = JSON.parse(matchJsonSchema()) as Node & {readonly $defs: Readonly<Record<string, Node>>};

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
  expect(readFileSync('data/match.schema.json', 'utf8')).toBe(matchJsonSchema());
});

test('every field has a description, for an editor to show', () => {
  const fields = fieldsOf(SCHEMA, '');
  expect(fields.length).toBeGreaterThan(200);
  expect(fields.filter(([, {description}]) => typeof description !== 'string').map(([place]) => place)).toEqual([]);
});

/** Explained where they are listed: in tables of data/README.md, or as the ninths of a goal. */
const LISTED: ReadonlySet<string> = new Set(['period', 'goalZone', 'stats']);

test('a description explains every value of a field that has a few', () => {
  const valuesOf = (node: Node): readonly unknown[] =>
    (node.enum as readonly unknown[] | undefined) ?? (node.items === undefined ? [] : valuesOf(node.items as Node));
  const fields = fieldsOf(SCHEMA, '').filter(([place]) => !LISTED.has(place.split('.').at(-1)!));
  const few = fields.filter(([, field]) => valuesOf(field).length > 0);
  expect(few.length).toBeGreaterThan(20);
  const silent = few.flatMap(([place, field]) =>
    valuesOf(field).flatMap(value => (String(field.description).includes(`"${value}"`) ? [] : [`${place}: ${value}`])),
  );
  expect(silent).toEqual([]);
});

test('every definition has a description', () => {
  const silent = Object.entries(SCHEMA.$defs).filter(([, {description}]) => typeof description !== 'string');
  expect(silent.map(([name]) => name)).toEqual([]);
});

test('definitions have names', () => {
  const names = Object.keys(SCHEMA.$defs);
  expect(names).toEqual(
    expect.arrayContaining(['fixture', 'team', 'player', 'clock', 'timing', 'event', 'note', 'leg']),
  );
  expect(names.filter(name => name.startsWith('__'))).toEqual([]);
});

test('every description is shown somewhere', () => {
  const text = JSON.stringify(SCHEMA);
  const unused = [
    ...Object.values(FIELDS).flatMap(fields => Object.values(fields)),
    ...Object.values(DEFINITIONS),
  ].filter(words => !text.includes(JSON.stringify(words)));
  expect(unused).toEqual([]);
});
