import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import * as z from 'zod';
import {fillOf, WRONG} from '../../../src/formats/native/fill.ts';
import {isConsistent} from '../../../src/match/schema/cross-checks.ts';
import {matchSchema} from '../../../src/match/schema/match-schema.ts';
import {matchShape} from '../../../src/match/schema/match-shape.ts';
import {mutatedFile} from '../../hostile/mutations.ts';
import {matchArbitrary} from '../../support/arbitraries.ts';
import {draft, makeMatch} from '../../support/make-match.ts';
import {runs} from '../../support/runs.ts';

const fill = fillOf(matchShape);

/** What may stand anywhere in a file. */
const anything = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    true,
    0,
    -1,
    1.5,
    45,
    121,
    Number.POSITIVE_INFINITY,
    2 ** 60,
    '',
    'x',
    'goal',
    'home',
    'S0.1',
    [],
    {},
  ),
  fc.constantFrom<unknown>([''], ['x', 1], {x: 1, y: 2}, {kind: 'order'}, {period: 'first-half', minute: 1}),
);

/** A match with something else, or something more, in one of its places. */
const changed = fc
  .record({
    match: matchArbitrary({most: 4, untold: true}),
    path: fc.array(fc.nat(), {minLength: 1, maxLength: 5}),
    value: anything,
    name: fc.option(fc.constantFrom('words', 'player', 'no-such-field', '__proto__', 'location'), {nil: undefined}),
  })
  .map(({match, path, value, name}) => {
    const copy = JSON.parse(JSON.stringify(match));
    let place = copy;
    for (const [depth, step] of path.entries()) {
      const names = Object.keys(place);
      const at = names[step % names.length];
      if (at === undefined) break;
      const inside = place[at];
      if (depth < path.length - 1 && typeof inside === 'object' && inside !== null) {
        place = inside;
        continue;
      }
      const thing = structuredClone(value);
      if (name === undefined || Array.isArray(place)) place[at] = thing;
      else Object.defineProperty(place, name, {value: thing, enumerable: true, configurable: true, writable: true});
      break;
    }
    return copy as unknown;
  });

/** Fills in a value, and compares that with what zod makes of it. */
function expectSame(value: unknown): boolean {
  const {success, data} = matchShape.safeParse(structuredClone(value));
  const filled = fill(value);
  // It may ask the schema again where it was right; it may not take what is wrong.
  if (filled === WRONG) return success;
  expect(success).toBe(true);
  expect(filled).toEqual(data);
  return false;
}

describe('what is filled in', () => {
  test('is what the schema makes of it, or is left to the schema', () => {
    fc.assert(
      fc.property(changed, value => void expectSame(value)),
      {numRuns: runs(1500)},
    );
  });

  test('of files of any kind too', () => {
    fc.assert(
      fc.property(mutatedFile, ({bytes}) => {
        try {
          expectSame(JSON.parse(new TextDecoder().decode(bytes)));
        } catch (error) {
          if (!(error instanceof SyntaxError)) throw error;
        }
      }),
      {numRuns: runs(300)},
    );
  });

  test('is every match that is right: the schema is not asked twice', () => {
    fc.assert(
      fc.property(matchArbitrary({most: 6, untold: true}), match => {
        const value = JSON.parse(JSON.stringify(match));
        expect(expectSame(value)).toBe(false);
        expect(isConsistent(value)).toBe(matchSchema.safeParse(match).success);
      }),
      {numRuns: runs(100)},
    );
  });

  test('is shared, and cannot be changed', () => {
    const match = JSON.parse(JSON.stringify(makeMatch([draft('kick-off', '1'), draft('remark', '2', {words: 'x'})])));
    for (const event of match.events) delete event.facts;
    const {events} = fill(match) as {events: readonly {facts: readonly string[]}[]};
    expect(events[0]!.facts).toBe(events[1]!.facts);
    expect(Object.isFrozen(events[0]!.facts)).toBe(true);
  });
});

describe('what is not known is asked of the schema', () => {
  test.each<[string, z.core.$ZodType, unknown, unknown]>([
    ['a transform', z.string().transform(text => text.length), 'abc', 3],
    ['trimmed text', z.string().trim(), ' a ', 'a'],
    ['a date', z.iso.date(), '2017-02-30', WRONG],
    ['an open object', z.object({a: z.int()}), {a: 1, b: 2}, {a: 1}],
    ['a union', z.union([z.literal(1), z.literal(2)]), 3, WRONG],
    ['a multiple', z.number().multipleOf(3), 4, WRONG],
    ['a global pattern', z.string().regex(/a/g), 'a', 'a'],
    ['a refined object', z.strictObject({a: z.int()}).refine(({a}) => a > 1), {a: 1}, WRONG],
    ['a missing field', z.strictObject({a: z.int()}), {}, WRONG],
    ['a field too many', z.strictObject({a: z.int().optional()}), {b: 1}, WRONG],
    ['not a number', z.number(), Number.NaN, WRONG],
    ['a list too long', z.array(z.int()).max(1), [1, 2], WRONG],
    ['bounds', z.number().gt(0).lt(1), 0, WRONG],
    ['a kind that there is not', z.discriminatedUnion('k', [z.strictObject({k: z.literal('a')})]), {k: 'b'}, WRONG],
  ])('%s', (_, schema, value, filled) => {
    const made = fillOf(schema);
    expect([made(structuredClone(value)), made(structuredClone(value))]).toEqual([filled, filled]);
  });
});
