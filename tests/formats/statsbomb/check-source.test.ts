import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import * as z from 'zod';
import {checkOf} from '../../../src/formats/statsbomb/check-source.ts';
import {lineupsSchema, matchEntrySchema, movementSchema, otherSchema} from '../../../src/formats/statsbomb/schema.ts';
import {
  AWAY,
  at,
  eleven,
  HOME,
  lineups,
  match,
  matchesEntry,
  pass,
  person,
  type Raw,
  shot,
} from '../../support/make-statsbomb.ts';
import {runs} from '../../support/runs.ts';

/** Records of every kind that there is a rule for. */
const RECORDS: readonly Raw[] = match([
  pass(1, '0:10', HOME, 101, {recipient: person(102), outcome: null, cross: true}),
  at('carry', 1, '0:12', HOME, {player: person(102), location: [1, 2, 3], carry: {end_location: [4, 5]}}),
  shot(1, '12:30', HOME, 109, 'Goal', {shot: {body_part: {id: 1, name: 'Head'}, key_pass_id: 'id-3'}}),
  at('foulCommitted', 1, '20:0', HOME, {player: person(101), foul_committed: {card: {id: 7, name: 'Yellow Card'}}}),
  at('substitution', 2, '20:0', HOME, {player: person(101), substitution: {replacement: person(112)}}),
  {...eleven(HOME), period: 1, tactics: {formation: '433', lineup: [], odd: true}},
]);

/** What may stand anywhere in a file. */
const anything = fc.oneof(
  fc.constantFrom<unknown>(
    undefined,
    null,
    true,
    0,
    -1,
    1.5,
    6,
    2 ** 60,
    Number.NaN,
    '',
    'x',
    '00:01:02.003',
    '2011-05-28',
    [],
    {},
  ),
  fc.constantFrom<unknown>([1, 2], [1], ['a', 'b'], {id: 1, name: 'x'}, {id: '1', name: ''}, [null], {end_location: 1}),
);

/** One of some values, with something else in one of its places. */
const changed = (values: readonly object[]) =>
  fc
    .record({
      record: fc.constantFrom(...values),
      path: fc.array(fc.nat(), {minLength: 1, maxLength: 5}),
      value: anything,
    })
    .map(({record, path, value}) => {
      const copy = structuredClone(record) as Record<string, unknown>;
      let place = copy;
      for (const [depth, step] of path.entries()) {
        const names = Object.keys(place);
        const name = names[step % names.length];
        if (name === undefined) break;
        const inside = place[name];
        if (depth < path.length - 1 && typeof inside === 'object' && inside !== null) {
          place = inside as Record<string, unknown>;
        } else {
          place[name] = value;
          break;
        }
      }
      return copy;
    });

describe('a check that is written out says what its schema says', () => {
  test.each<[string, z.ZodType, readonly object[]]>([
    ['movements', movementSchema, RECORDS],
    ['others', otherSchema, RECORDS],
    ['line-ups', lineupsSchema, [lineups()]],
    [
      'matches',
      matchEntrySchema,
      [{...matchesEntry(7, HOME, AWAY, [1, 0]), match_date: '2017-01-11', referee: {name: 'R'}, season: null}],
    ],
  ])('of %s, whatever stands in them', (_, schema, values) => {
    const check = checkOf(schema);
    for (const value of values) expect(check(value)).toBe(true);
    let refused = 0;
    fc.assert(
      fc.property(changed(values), value => {
        const taken = schema.safeParse(value).success;
        expect(check(value)).toBe(taken);
        if (!taken) refused += 1;
      }),
      {numRuns: runs(2000)},
    );
    expect(refused).toBeGreaterThan(200);
  });

  test.each<[string, z.ZodType]>([
    ['a number', z.number()],
    ['a bounded number', z.number().min(0).max(1)],
    ['a whole number', z.int()],
    ['a positive one', z.int().positive()],
    ['text', z.string()],
    ['text of a form', z.string().regex(/^x/)],
    ['text of a form and a length', z.string().regex(/^x?/).min(1)],
    ['a date', z.iso.date()],
    ['a flag', z.boolean().nullish()],
    ['a list', z.array(z.int())],
    ['a short list', z.array(z.unknown()).max(1)],
    ['one of two', z.union([z.int(), z.string()]).nullish()],
    ['an object', z.object({id: z.int()})],
    ['a number of some', z.number().gt(0).lt(6)],
    ['a check of its own', z.custom<unknown>(value => value === 'x').optional()],
  ])('%s', (_, schema) => {
    const check = checkOf(schema);
    fc.assert(
      fc.property(anything, value => {
        expect(check(value)).toBe(schema.safeParse(value).success);
      }),
    );
  });

  test.each<[string, z.ZodType]>([
    ['text of a form that remembers where it was', z.string().regex(/x/g)],
    ['an object that is looked at', z.object({id: z.int()}).refine(({id}) => id > 0)],
    ['an object that takes nothing else', z.strictObject({id: z.int()})],
    ['a default', z.string().default('x')],
    ['what is made of it', z.object({id: z.string().transform(Number)})],
    ['a number of few bits', z.int32()],
  ])('%s cannot be written out, and is said when the program is built', (_, schema) => {
    expect(() => checkOf(schema)).toThrow(/^no check can be written for /);
  });
});
