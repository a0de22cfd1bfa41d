import {expect, test} from 'vitest';
import type {Origin} from '../../../src/match/model/match.ts';
import {attributionText} from '../../../src/ui/components/attribution-text.ts';

const ORIGIN: Origin = {
  provider: 'football-data',
  events: 0,
  warnings: [],
  attribution: 'Data: schochastics/football-data, Open Data Commons Attribution License (ODC-BY) 1.0',
};

test.each([
  [90, ORIGIN, ORIGIN.attribution],
  [76, ORIGIN, 'Data: schochastics/football-data, ODC-BY 1.0'],
  [44, ORIGIN, 'Data: schochastics/football-data, ODC-BY 1.0'],
  [8, {...ORIGIN, attribution: 'Data: StatsBomb'}, 'Data…'],
  [80, undefined, ''],
])('in %d columns', (columns, origin, words) => {
  expect(attributionText(origin, columns)).toBe(words);
});
