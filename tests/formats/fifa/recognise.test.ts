import {expect, test} from 'vitest';
import {entryOf, fileKind} from '../../../src/formats/fifa/recognise.ts';

const match = (id: string, rest: object = {Home: {}}) => ({IdMatch: id, ...rest});

test('the entry of a match is found in a list of matches, or is the match file itself', () => {
  const list = {Results: [match('1'), match('2', {HomeTeam: {}}), match('3', {})]};
  expect(entryOf(list, '1')).toBe(list.Results[0]);
  expect(entryOf(list, '2')).toBe(list.Results[1]);
  // Without teams it is no match.
  expect(entryOf(list, '3')).toBeUndefined();
  expect(entryOf(list, '4')).toBeUndefined();
  const file = match('7');
  expect(entryOf(file, '7')).toBe(file);
  expect(entryOf(file, '8')).toBeUndefined();
  expect(entryOf('7', '7')).toBeUndefined();
});

test.each([
  [match('1'), 'match'],
  [{Results: [match('1')]}, 'matches'],
  [{Results: []}, undefined],
  [{Results: [match('1', {})]}, undefined],
  [match('1', {}), undefined],
])('%j is of the kind %s', (value, kind) => {
  expect(fileKind(value)).toBe(kind);
});
