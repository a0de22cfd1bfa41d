import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import * as z from 'zod';
import {checkOf} from '../../src/sources/quick-check.ts';
import {movementSchema, otherSchema} from '../../src/sources/statsbomb-schema.ts';
import {at, eleven, HOME, match, pass, person, type Raw, shot} from '../support/make-statsbomb.ts';
import {runs} from '../support/runs.ts';

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

/** A record with something else in one of its places. */
const changed = fc
  .record({
    record: fc.constantFrom(...RECORDS),
    path: fc.array(fc.nat(), {minLength: 1, maxLength: 4}),
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

describe('a quick check says what its schema says', () => {
  test.each([
    ['movements', movementSchema],
    ['others', otherSchema],
  ])('of %s, whatever stands in a record', (_, schema) => {
    const check = checkOf(schema);
    for (const record of RECORDS) expect(check(record)).toBe(true);
    let refused = 0;
    fc.assert(
      fc.property(changed, record => {
        const taken = schema.safeParse(record).success;
        expect(check(record)).toBe(taken);
        if (!taken) refused += 1;
      }),
      {numRuns: runs(3000)},
    );
    expect(refused).toBeGreaterThan(300);
  });

  test.each<[string, z.ZodType]>([
    ['a number', z.number()],
    ['a bounded number', z.number().min(0).max(1)],
    ['a whole number', z.int()],
    ['a positive one', z.int().positive()],
    ['text', z.string()],
    ['text of a form', z.string().regex(/^x/)],
    ['text of a form, wherever it was looked at before', z.string().regex(/x/g)],
    ['text of a form and a length', z.string().regex(/^x?/).min(1)],
    ['a date', z.iso.date()],
    ['a flag', z.boolean().nullish()],
    ['a list', z.array(z.int())],
    ['a short list', z.array(z.unknown()).max(1)],
    ['one of two', z.union([z.int(), z.string()]).nullish()],
    ['an object that is looked at', z.object({id: z.int()}).refine(({id}) => id > 0)],
    ['a check of its own', z.custom<unknown>(value => value === 'x').optional()],
  ])('%s', (_, schema) => {
    const check = checkOf(schema);
    fc.assert(
      fc.property(anything, value => {
        expect(check(value)).toBe(schema.safeParse(value).success);
      }),
    );
  });
});
