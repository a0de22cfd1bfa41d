import {expect, test} from 'vitest';
import {readBookings} from '../../../src/formats/football-txt/cards.ts';
import {Warnings} from '../../../src/formats/football-txt/warnings.ts';
import type {Side} from '../../../src/match/model/side.ts';
import {minuteText, passage} from '../../support/football-txt.ts';

function bookingsOf(text: string, under?: Side): readonly string[] {
  const warnings = new Warnings();
  const bookings = readBookings(passage(text), 'yellow', under, warnings);
  return [
    ...bookings.map(({player, at, line, side}) =>
      [player, minuteText(at), 'line', line, ...(side ? [side] : [])].join(' '),
    ),
    ...warnings.all,
  ];
}

test.each<[string, Side | undefined, readonly string[]]>([
  ["Aden 45', Ciss 53'", undefined, ['Aden 45 line 1', 'Ciss 53 line 1']],
  ["Aden 45' Ciss 53'", undefined, ['Aden 45 line 1', 'Ciss 53 line 1']],
  ['Aden, Ciss', undefined, ['Aden ? line 1', 'Ciss ? line 1']],
  ["Aden 45', 80', Ciss", undefined, ['Aden 45 line 1', 'Aden 80 line 1', 'Ciss ? line 1']],
  ["Aden 45'; Ciss 53'", undefined, ['Aden 45 line 1 home', 'Ciss 53 line 1 away']],
  ["Aden 45';", undefined, ['Aden 45 line 1']],
  ["; Ciss 53'", undefined, ['Ciss 53 line 1 away']],
  ["Aden (45'), Ciss [53']", undefined, ['Aden 45 line 1', 'Ciss 53 line 1']],
  ["Aden (x) 45'", undefined, ['Aden 45 line 1']],
  ['Aden (x)', undefined, ['Aden ? line 1']],
  [
    "Aden 0', Ciss 53'",
    undefined,
    ['Ciss 53 line 1', 'line 1: a yellow card of Aden is left out: "0\'" is not a minute of a match'],
  ],
  ["Aden 45+2' - Ciss", undefined, ['Aden 45+2 line 1', 'Ciss ? line 1']],
  ["Aden\nCiss 53'", undefined, ['Aden Ciss 53 line 2']],
  ["45', Aden", undefined, ['Aden ? line 1']],
  ['Aden - Ciss', undefined, ['Aden Ciss ? line 1']],
  ["Aden ??', Ciss", undefined, ['Aden ? line 1', 'Ciss ? line 1']],
  ["Van Aden 45'", undefined, ['Van Aden 45 line 1']],
  ["Aden 45'", 'away', ['Aden 45 line 1 away']],
  ["Aden 45'; Ciss 53'", 'away', ['Aden 45 line 1 home', 'Ciss 53 line 1 away']],
  ["Aden 45';", 'away', ['Aden 45 line 1 away']],
])('the bookings %j under %s', (text, under, expected) => {
  expect(bookingsOf(text, under)).toEqual(expected);
});

test('more than 100 bookings are cut', () => {
  expect(bookingsOf(Array.from({length: 101}, () => 'Aden').join(', '))).toHaveLength(100);
});
