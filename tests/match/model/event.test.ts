import {describe, expect, test} from 'vitest';
import {z} from 'zod';
import {type EventType, involvements, isPlaced, ROLES} from '../../../src/match/model/event.ts';
import {eventSchema} from '../../../src/match/schema/event-schema.ts';
import {makeEvent} from '../../support/make-match.ts';

type Schema = z.core.$ZodType;
type Shape = Readonly<Record<string, Schema>>;
const variants = eventSchema.options.map(
  option => ('shape' in option ? option.shape : option.in.shape) as Shape & {readonly type: z.ZodLiteral<EventType>},
);

/** The schema that every field of a player's id is made of. */
const PLAYER = bare(variants.find(shape => shape.type.value === 'substitution')!.on!);

function bare(schema: Schema): Schema {
  return schema instanceof z.ZodOptional ? bare(schema.unwrap()) : schema;
}

function playerField(schema: Schema): 'one' | 'many' | undefined {
  if (schema === PLAYER) return 'one';
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) return playerField(schema.unwrap());
  if (schema instanceof z.ZodArray) return playerField(schema.element) === undefined ? undefined : 'many';
  return undefined;
}

/** A value for a field that is no player's, or undefined where the field can be left out. */
function anyValue(schema: Schema): unknown {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) return undefined;
  if (schema instanceof z.ZodEnum) return schema.options[0];
  if (schema instanceof z.ZodLiteral) return schema.value;
  if (schema instanceof z.ZodBoolean) return true;
  if (schema instanceof z.ZodNumber) return 1;
  return 'text';
}

describe('involvements', () => {
  test.each(variants.map(shape => [shape.type.value, shape] as const))(
    'of a %s name every player field of its schema',
    (_type, shape) => {
      const fields = Object.entries(shape).map(([name, schema]) => {
        const kind = playerField(schema);
        if (kind === 'one') return [name, `id of ${name}`] as const;
        if (kind === 'many') return [name, [`first of ${name}`, `second of ${name}`]] as const;
        return [name, name === 'clock' ? {period: 'first-half', minute: 1} : anyValue(schema)] as const;
      });
      const event = eventSchema.parse(Object.fromEntries(fields));
      const expected = fields.flatMap(([name, value]) => (playerField(shape[name]!) === undefined ? [] : value));
      expect(
        involvements(event)
          .map(({player}) => player)
          .sort(),
      ).toEqual(expected.sort());
      for (const {role} of involvements(event)) expect(ROLES).toHaveProperty(role);
    },
  );

  test('the test finds the player fields in the schema', () => {
    const fields = variants.flatMap(shape => Object.keys(shape).filter(name => playerField(shape[name]!) === 'one'));
    expect([...new Set(fields)].sort()).toEqual(Object.keys(ROLES).sort());
  });

  test('are in the order of mention', () => {
    const goal = makeEvent('goal', '20', {side: 'home', goalkeeper: 'k', assist: 'r', scorer: 's'});
    expect(involvements(goal)).toEqual([
      {role: 'scorer', player: 's'},
      {role: 'assist', player: 'r'},
      {role: 'goalkeeper', player: 'k'},
    ]);
  });
});

describe('eventSchema', () => {
  test('fills in defaults', () => {
    expect(eventSchema.parse({id: 'x', type: 'goal', side: 'home', clock: {period: 'first-half', minute: 3}})).toEqual({
      id: 'x',
      type: 'goal',
      side: 'home',
      kind: 'open-play',
      clock: {period: 'first-half', minute: 3, added: 0},
      timing: {kind: 'exact'},
      sources: [],
      facts: [],
    });
  });

  test.each([{type: 'throw-in'}, {side: 'both'}, {side: undefined}, {scorer: ''}, {scorers: 'a'}, {sources: ['S0.']}])(
    'refuses %o',
    wrong => {
      const goal = {id: 'x', type: 'goal', side: 'home', clock: {period: 'first-half', minute: 3}};
      expect(eventSchema.safeParse(goal).success).toBe(true);
      expect(eventSchema.safeParse({...goal, ...wrong}).success).toBe(false);
    },
  );
});

test('an event’s minute is estimated unless it is exact', () => {
  expect(isPlaced(makeEvent('remark', '3'))).toBe(false);
  expect(isPlaced(makeEvent('remark', '3', {timing: {kind: 'order'}}))).toBe(true);
});
