import {expect, test} from 'vitest';
import {shortNames} from '../../../src/formats/football-txt/capitalised-names.ts';

test.each<[readonly string[], Readonly<Record<string, string>>]>([
  [['Iury GAZINSKY'], {'Iury GAZINSKY': 'Gazinsky'}],
  [['MARIO FERNANDES'], {'MARIO FERNANDES': 'Mario Fernandes'}],
  [['Ada Birch'], {}],
  [['Ada BIRCH', 'Bea BIRCH'], {'Ada BIRCH': 'Ada Birch', 'Bea BIRCH': 'Bea Birch'}],
  [["Liam O'BRIEN"], {"Liam O'BRIEN": "O'Brien"}],
  [['Ali McBRIDE'], {'Ali McBRIDE': 'McBride'}],
  [['Ian MacDONALD'], {'Ian MacDONALD': 'MacDonald'}],
  [['J. R. SMITH'], {'J. R. SMITH': 'Smith'}],
  [['Sam SMITH JR'], {'Sam SMITH JR': 'Smith JR'}],
  [['JOHN PAUL II'], {'JOHN PAUL II': 'John Paul II'}],
  [['JOHN PAUL III'], {'JOHN PAUL III': 'John Paul III'}],
  [['Jean-Luc LE-GRAND'], {'Jean-Luc LE-GRAND': 'Le-Grand'}],
  [['ÉMILE ÖZIL'], {'ÉMILE ÖZIL': 'Émile Özil'}],
  [['J. Smith'], {}],
  [['PELÉ'], {PELÉ: 'Pelé'}],
  [['Mc'], {}],
  [['Ada BIRCH', 'Ada BIRCH'], {'Ada BIRCH': 'Ada Birch'}],
])('the short names of %j', (names, expected) => {
  const short = [...shortNames(names)].filter(([, name]) => name !== undefined);
  expect(Object.fromEntries(short)).toEqual(expected);
});
