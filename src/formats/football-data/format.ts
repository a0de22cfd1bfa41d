import type {MatchFormat} from '../match-format.ts';
import {matchesOf} from './recognise.ts';

/** A season of schochastics/football-data: results, each with its goals, cards and substitutions. */
export const footballData: MatchFormat = {
  name: 'football-data season',
  takes: ['matches'],
  recognises: value => matchesOf(value).length > 0,
  reader: async () => (await import('./reader.ts')).readFootballData,
  fixtures: async () => (await import('./fixtures.ts')).listFixtures,
  season: async () => (await import('./season.ts')).readSeason,
};
