import {expect, test} from 'vitest';
import {isBareFlag, kindOf, readMinute} from '../../../src/formats/football-txt/minutes.ts';

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

test.each<[string, string | undefined]>([
  ['12', '12+0'],
  ["12'", '12+0 marked'],
  ['12’', '12+0 marked'],
  ['12′', '12+0 marked'],
  ['12´', '12+0 marked'],
  ['12`', '12+0 marked'],
  ["45+2'", '45+2 marked'],
  ["45'+2", '45+2 marked'],
  ["45'+2'", '45+2 marked'],
  ['45+2pen', '45+2 penalty'],
  ["45+2'pen", '45+2 penalty marked'],
  ['12pen', '12+0 penalty'],
  ['12x', undefined],
  ['1234', undefined],
  ['123', '123+0'],
  ['150', '150+0'],
  ['151', '? bad'],
  ['0', '? bad'],
  ["0'", '? bad marked'],
  ['??', '?'],
  ["??'", '? marked'],
  ['?', '?'],
  ['??pen', '? penalty'],
  ["??'og", '? own-goal marked'],
  ['??x', undefined],
  ['45+999', '45+999'],
  ['45+1000', undefined],
  ["12''", '12+0 marked'],
  ['x12', undefined],
  ['', undefined],
  ['44+1', '? bad'],
  ['12+', undefined],
])('the word %j as a minute: %s', (word, expected) => {
  const minute = readMinute(word);
  const at = minute?.at === undefined ? '?' : `${minute.at.minute}+${minute.at.added}`;
  const marks = [minute?.bad ? ' bad' : '', minute?.kind ? ` ${minute.kind}` : '', minute?.marked ? ' marked' : ''];
  expect(minute && at + marks.join('')).toBe(expected);
});

test.each([
  ['p', true, 'penalty'],
  ['P', false, 'penalty'],
  ['P.', false, 'penalty'],
  ['pen', true, 'penalty'],
  ['Pen', true, 'penalty'],
  ['og', true, 'own-goal'],
  ['OG', true, 'own-goal'],
  ['Own', false, 'own-goal'],
  ['own', true, 'own-goal'],
  ['A.G.', false, 'own-goal'],
  ['AG', false, 'own-goal'],
  ['ag', false, 'own-goal'],
  ['a.g.', true, 'own-goal'],
  ['x', false, undefined],
  ['', false, undefined],
])('the flag %j stands bare: %s; it means %s', (word, bare, kind) => {
  expect([isBareFlag(word), kindOf(word)]).toEqual([bare, kind]);
});
