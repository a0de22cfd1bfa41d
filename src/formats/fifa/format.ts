import type {MatchFormat} from '../match-format.ts';
import {fileKind} from './recognise.ts';

/** FIFA's timeline of a match, with the match file (teams, score, line-ups) beside it or named with --matches. */
export const fifa: MatchFormat = {
  name: 'FIFA timeline',
  takes: ['matches'],
  recognises: value => fileKind(value) !== undefined,
  reader: async () => (await import('./reader.ts')).readFifa,
};
