import {expect, test} from 'vitest';
import {seasonCodes} from '../../../src/formats/shared/season-codes.ts';

test('no two teams of a season have one code: a later letter tells them apart, and then a number', () => {
  const teams = ['Northport', 'Norwick', 'Nora', 'Noar', 'Noor', 'Nor', 'No R'];
  expect(Object.fromEntries(seasonCodes(teams))).toEqual({
    Northport: 'NOR',
    Norwick: 'NOW',
    Nora: 'NOA',
    Noar: 'NO2',
    Noor: 'NOO',
    Nor: 'NO3',
    'No R': 'NO4',
  });
});
