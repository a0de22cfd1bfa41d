import {expect, test} from 'vitest';
import {kindOfProperty, looksLikeGoals, propertyAt} from '../../../src/formats/football-txt/passages.ts';
import {tokens} from '../../support/football-txt.ts';

test.each([
  ['penalties', ['Penalties', 'Penalty shoot-out', 'Pens', 'Shootout', 'Shoot-out', 'PSO']],
  ['yellow', ['Yellow', 'Yellow cards', 'Booked', 'Booking', 'Bookings', 'Caution', 'Cautioned']],
  [
    'red',
    ['Red', 'Red card', 'Sent off', 'Sent-off', 'Dismissal', 'Dismissed', 'Expelled', 'Sending off', 'Sendings-off'],
  ],
  ['second-yellow', ['Yellow-red', 'Yellow red cards', 'YellowRed', 'Second yellow', 'Y/R']],
  ['referee', ['Ref', 'Refs', 'Referee', 'Referees', 'Ref.']],
  ['attendance', ['Att', 'Attn.', 'Attendance']],
  ['goals', ['Goals', 'Goal', 'Scorers']],
  ['coach', ['Coach', 'Coaches', 'Trainer', 'Managers']],
  [
    'other',
    [
      'Assistants',
      'NB',
      'N.B.',
      'Note',
      'Notes',
      'Venue',
      'Stadium',
      'Ground',
      'Cards',
      'Agg',
      'Aggregate',
      'Bye',
      'Promoted',
      'Relegated',
      'Linesmen',
    ],
  ],
  [undefined, ['Refuse', 'Redhill', 'Northport', 'Not a goal', 'Penal', 'xRef']],
])('what a property is about: %s', (kind, names) => {
  for (const name of names) expect([name, kindOfProperty(name)]).toEqual([name, kind]);
});

test.each([
  ['Northport: Gate', ['Northport', 'Gate']],
  ['northport: Gate', ['northport', 'Gate']],
  ['Sao Rome: Gate', ['Sao Rome', 'Gate']],
  ['Refs: Ann', ['Refs', 'Ann']],
  ['Some Thing: x', ['Some Thing', 'x']],
  ['A b c d e f: x', ['A b c d e f', 'x']],
  ['A b c d e f g: x', undefined],
  ['4 Things: x', undefined],
  ['A 4: x', undefined],
  ['A@b: x', undefined],
  ['18:00 A v B', undefined],
  ['A:b', undefined],
  ['A:', ['A', '']],
  ['A, b: c', undefined],
  ['A; b: c', undefined],
  ['A (b: c): d', ['A (b: c)', 'd']],
  ['A [b: c): d', ['A [b: c)', 'd']],
  ['A (b: c', undefined],
  [': x', undefined],
  ['A) b: c', undefined],
  ['1. FC Northport: Gate', undefined],
])('the property that begins with %j', (text, expected) => {
  const found = propertyAt({number: 3, indent: 2, text, afterBlank: true}, ['Northport', 'São Rome']);
  expect(found).toEqual(
    expected && {name: expected[0], first: {number: 3, indent: 2, text: expected[1], afterBlank: true}},
  );
});

test.each([
  ['-; Moor 5', true],
  ['- ; Moor', true],
  ['-', false],
  ['–; x', true],
  ['; -', false],
  ['Moor -;', false],
  ["Menad 10'", true],
  ["10' Menad", false],
  ['Menad 10', false],
  ["Menad ??'", true],
  ['Menad 10pen', false],
  ["Menad 10'pen", true],
  ['-, Moor', false],
  ['x; Moor', false],
])('%j looks like goals: %s', (text, looks) => {
  expect(looksLikeGoals(tokens(text))).toBe(looks);
});
