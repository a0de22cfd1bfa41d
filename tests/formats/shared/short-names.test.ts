import {describe, expect, test} from 'vitest';
import {familyName, withUniqueShortNames} from '../../../src/formats/shared/short-names.ts';
import type {Player, Squad} from '../../../src/match/model/match.ts';

describe('the family name', () => {
  test.each([
    ['Messi', 'Messi'],
    ['Lionel Messi', 'Messi'],
    ['Marc-André ter Stegen', 'ter Stegen'],
    ['Edwin van der Sar', 'van der Sar'],
    ['Ian St John', 'St John'],
    ['Ian St. John', 'St. John'],
    ['Van Persie', 'Persie'],
    // A word that only begins or ends like a particle is a name.
    ['Ole Ivan Larsen', 'Larsen'],
    ['Jo Vance Larsen', 'Larsen'],
    ['Vinícius José Júnior', 'José Júnior'],
    ['Sammy Davis Jr', 'Davis Jr'],
    ['Sammy Davis Jr.', 'Davis Jr.'],
    ['  Lionel   Messi ', 'Messi'],
  ])('of %s is %s', (name, family) => {
    expect(familyName(name)).toBe(family);
  });

  test.each([
    ['Spain', 'Andrés Iniesta Luján', 'Iniesta'],
    ['Venezuela (Bolivarian Republic)', 'Salomón Rondón Giménez', 'Rondón'],
    ['Spain', 'Sergio Ramos', 'Ramos'],
    ['Portugal', 'Rui Costa Silva', 'Silva'],
  ])('of a registered name in %s: %s is %s', (country, name, family) => {
    expect(familyName(name, {country, registered: true})).toBe(family);
  });

  test('of the name that a player is known by is the last, also in Spain', () => {
    expect(familyName('Andrés Iniesta Luján', {country: 'Spain'})).toBe('Luján');
  });

  test.each(['Korea Republic', 'China PR', 'Vietnam', 'Chinese Taipei'])(
    'comes first in %s: the name stays whole',
    country => {
      expect(familyName('Son Heung-Min', {country})).toBe('Son Heung-Min');
    },
  );
});

test('a short name that two players of the match share, or that is the whole name, is left out', () => {
  const player = (id: string, name: string, short: string, rest: Partial<Player> = {}): Player => ({
    id,
    name,
    short,
    ...rest,
  });
  const squad = (starting: readonly Player[], bench: readonly Player[]): Squad => ({
    starting: [...starting],
    bench: [...bench],
  });
  const {home, away} = withUniqueShortNames({
    home: squad([player('1', 'Ada Birch', 'Birch'), player('2', 'Bea Cole', 'Cole')], [player('3', 'Messi', 'Messi')]),
    away: squad([player('4', 'Cyd Cole', 'Cole')], [player('5', 'Edson Arantes', 'Pelé', {nickname: 'Pelé'})]),
  });
  expect([...home.starting, ...home.bench, ...away.starting, ...away.bench].map(({id, short}) => [id, short])).toEqual([
    ['1', 'Birch'],
    ['2', undefined],
    ['3', undefined],
    ['4', undefined],
    ['5', undefined],
  ]);
});
