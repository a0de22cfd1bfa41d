import type {MatchFormat} from '../match-format.ts';
import {kindOf} from './recognise.ts';

/** StatsBomb's event data, as its open data has it: a list of events, with line-ups and matches in files of their own. */
export const statsbomb: MatchFormat = {
  name: 'StatsBomb events',
  takes: ['lineups', 'matches'],
  recognises: value => Array.isArray(value) && kindOf(value[0]) !== undefined,
  reader: async () => (await import('./reader.ts')).readStatsbomb,
};
