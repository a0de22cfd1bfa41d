import {expect, test} from 'vitest';
import {fixtureLine} from '../../src/output/fixture-lines.ts';
import {ninety} from '../support/make-match.ts';

const {fixture} = ninety();

test.each([
  ['a city after its ground', {venue: 'The Rec', city: 'Faro'}, 'The Rec, Faro'],
  ['not one that the ground is named after', {venue: 'Estádio de Faro', city: 'Faro'}, 'Estádio de Faro'],
  ['a city without a ground', {city: 'Faro'}, 'Faro'],
  ['a ground without a city', {venue: 'The Rec'}, 'The Rec'],
])('the line of a fixture has %s', (_what, fields, where) => {
  const {competition: _competition, date: _date, ...rest} = fixture;
  expect(fixtureLine({...rest, stage: 'Final', leg: 2, ...fields})).toEqual([`Final, leg 2, ${where}`]);
});

test('nothing known is no line', () => {
  const {home, away, sources, facts} = fixture;
  expect(fixtureLine({home, away, sources, facts})).toEqual([]);
});
