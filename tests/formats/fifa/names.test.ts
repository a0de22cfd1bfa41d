import {expect, test} from 'vitest';
import {plainCase, plainSentence} from '../../../src/formats/fifa/names.ts';

const NAMES = ['Mikel Merino', 'Frenkie de Jong', 'Scott McTominay', 'Spain', 'USA'];

test.each([
  ['Mikel MERINO (Spain) finds the net!', 'Mikel Merino (Spain) finds the net!'],
  ['Substitution: Scott McTOMINAY in, Frenkie DE JONG out', 'Substitution: Scott McTominay in, Frenkie de Jong out'],
  ['PENALTY MISSED BY Mikel MERINO. REVIEW OVER', 'Penalty missed by Mikel Merino. Review over'],
  ['GOAL DISALLOWED after VAR review (USA)', 'Goal disallowed after VAR review (USA)'],
])('the sentence %j is %j in normal case', (sentence, plain) => {
  expect(plainSentence(sentence, NAMES)).toBe(plain);
});

test('a name in capitals keeps its first, and one behind Mc as well', () => {
  expect(['Mikel MERINO', 'McTOMINAY', 'N’GOLO K'].map(plainCase)).toEqual(['Mikel Merino', 'McTominay', 'N’Golo K']);
});
