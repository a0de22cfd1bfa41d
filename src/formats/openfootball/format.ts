import {isObject} from '../../text/is-object.ts';
import type {MatchFormat} from '../match-format.ts';
import {rawFile} from './recognise.ts';

/** openfootball's JSON: a list of matches between `team1` and `team2`, in rounds or not. */
export const openfootball: MatchFormat = {
  name: 'openfootball JSON',
  recognises: value => {
    const matches = rawFile(value)?.matches ?? [];
    return matches.some(({raw}) => isObject(raw) && 'team1' in raw && 'team2' in raw);
  },
  reader: async () => {
    const {readOpenfootball} = await import('./reader.ts');
    return (value, {choose}) => readOpenfootball(value, choose);
  },
  fixtures: async () => (await import('./fixtures.ts')).listFixtures,
  season: async () => (await import('./season.ts')).readSeason,
};
