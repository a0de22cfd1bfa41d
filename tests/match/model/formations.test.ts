import {expect, test} from 'vitest';
import {formationName, hyphenated, isNewShape, usualFormation} from '../../../src/match/model/formations.ts';

test.each([
  ['4-2-2-1-1', '4-4-1-1'],
  ['4-1-2-1-2', '4-1-2-1-2'],
  ['4-1-2-3', '4-3-3'],
  ['4-4-2', '4-4-2'],
  ['9-1', undefined],
])('people call %s %s', (formation, usual) => expect(usualFormation(formation)).toBe(usual));

test('a shape that is called the same is not new, nor is one without a name', () => {
  expect(isNewShape('4-2-2-1-1', '4-4-1-1')).toBe(false);
  expect(isNewShape('4-2-2-1-1', '4-4-2')).toBe(true);
  expect(isNewShape('9-1', '4-4-2')).toBe(false);
});

test.each([
  ['4-2-2-1-1', '4-4-1-1'],
  ['4-2-3-1', '4-2-3-1'],
  ['9-1', '9-1'],
])('%s has the name %s: its lines if it has no usual one', (formation, name) =>
  expect(formationName(formation)).toBe(name),
);

test.each([
  ['442', '4-4-2'],
  ['4231', '4-2-3-1'],
  ['41212', '4-1-2-1-2'],
  ['4 4 2', '4-4-2'],
  ['4.4.2', '4-4-2'],
  ['4 – 4 – 2', '4-4-2'],
  ['4-4-2', undefined],
  ['44', undefined],
  ['442442', undefined],
  ['back five', undefined],
  ['4-4-2 diamond', undefined],
])('%j with hyphens is %s', (text, formation) => expect(hyphenated(text)).toBe(formation));
