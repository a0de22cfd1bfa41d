import {expect, test} from 'vitest';
import * as z from 'zod';
import {describeIssues} from '../../src/files/describe-issues.ts';

function messages(schema: z.ZodType, value: unknown): readonly string[] {
  const {error} = schema.safeParse(value);
  return error === undefined ? [] : describeIssues(error.issues, value);
}

test.each<[string, z.ZodType, unknown, string]>([
  ['a type', z.object({a: z.string()}), {}, 'a: is missing; expected text'],
  ['a list', z.object({a: z.array(z.int())}), {a: 7}, 'a: is 7; expected a list'],
  [
    'a value',
    z.object({a: z.enum(['home', 'away'])}),
    {a: 'hom'},
    'a: is "hom"; expected "home" or "away"; did you mean "home"?',
  ],
  [
    'one of two types',
    z.object({a: z.union([z.int(), z.string()])}),
    {a: null},
    'a: is null; expected a number or text',
  ],
  ['one of two values', z.union([z.literal(1), z.literal('all')]), true, 'the file: is true; expected 1 or "all"'],
  ['a type once', z.union([z.string(), z.string().min(2)]), 7, 'the file: is 7; expected text'],
  ['a form of its own', z.object({a: z.string().regex(/^\d+$/, 'digits')}), {a: 'x'}, 'a: is "x"; expected digits'],
  ['a date', z.object({a: z.iso.date()}), {a: 'x'}, 'a: is "x"; expected a date like 2017-01-11'],
  ['at least', z.object({a: z.number().min(1)}), {a: 0}, 'a: is 0; expected at least 1'],
  ['more than', z.object({a: z.number().gt(1)}), {a: 1}, 'a: is 1; expected more than 1'],
  ['at most', z.object({a: z.number().max(9)}), {a: 10}, 'a: is 10; expected at most 9'],
  ['less than', z.object({a: z.number().lt(9)}), {a: 9}, 'a: is 9; expected less than 9'],
  ['some text', z.object({a: z.string().min(1)}), {a: ''}, 'a: is empty; expected text of at least 1 character'],
  ['short text', z.object({a: z.string().max(2)}), {a: 'abc'}, 'a: is "abc"; expected text of at most 2 characters'],
  ['an entry', z.object({a: z.array(z.int()).min(1)}), {a: []}, 'a: is an empty list; expected at least 1 entry'],
  ['entries', z.object({a: z.array(z.int()).min(2)}), {a: [1]}, 'a: has 1 entry; expected at least 2 entries'],
  [
    'at most so many entries',
    z.object({a: z.array(z.int()).max(1)}),
    {a: [1, 2, 3]},
    'a: has 3 entries; expected at most 1 entry',
  ],
])('says that %s was expected', (_, schema, value, message) => {
  expect(messages(schema, value)).toEqual([message]);
});

test('an unknown field is named, with what it is in', () => {
  const schema = z.object({events: z.array(z.strictObject({type: z.string()}))});
  expect(messages(z.strictObject({}), {colour: 1})).toEqual([
    'the file: "colour" is not a field of the format; remove it, or correct its spelling',
  ]);
  expect(messages(schema, {events: [{type: 'goal', scorers: 1, assists: 2}]})).toEqual([
    'events[0]: "scorers", "assists" are not fields of events of the type "goal"; remove them, or correct their spelling',
  ]);
});

test('the first issue of a place stands for all of them, with its line and the id of its event', () => {
  const schema = z.object({events: z.array(z.object({id: z.string(), minute: z.int().min(1).max(120)}))});
  const value = {events: [{id: 'e1', minute: 0}]};
  const {error} = schema.safeParse(value);
  const [issue] = error!.issues;
  expect(describeIssues([issue!, issue!], value, {lineOf: () => 7})).toEqual([
    'events[0].minute ("e1", line 7): is 0; expected at least 1',
  ]);
  expect(describeIssues([{...issue!, path: ['a key']}], {}, {lineOf: () => 2})).toEqual([
    '["a key"] (line 2): is missing; expected at least 1',
  ]);
});
