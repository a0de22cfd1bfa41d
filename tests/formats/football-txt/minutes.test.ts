import {expect, test} from 'vitest';
import {readMinute} from '../../../src/formats/football-txt/minutes.ts';

test.each([
  ['12', {minute: 12}, false],
  ["12'", {minute: 12}, true],
  ["45+2'", {minute: 45, added: 2}, true],
  ["90'+4", {minute: 90, added: 4}, true],
])('%s is a minute', (word, at, marked) => {
  expect(readMinute(word)).toMatchObject({at, marked, bad: false});
});

test.each(['x12', 'Birch', '', '1234', '12x', '-12'])('"%s" is none', word => {
  expect(readMinute(word)).toBeUndefined();
});

test('an unknown minute has no place', () => {
  expect(readMinute("??'")).toMatchObject({at: undefined, bad: false, marked: true});
});
