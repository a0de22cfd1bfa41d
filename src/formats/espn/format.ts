import {isObject} from '../../text/is-object.ts';
import type {MatchFormat} from '../match-format.ts';

/** ESPN's summary of one match: ready-made commentary, key events, line-ups and totals. */
export const espn: MatchFormat = {
  name: 'ESPN summary',
  recognises: value => {
    if (!isObject(value) || !isObject(value.header) || !('competitions' in value.header)) return false;
    return ['commentary', 'keyEvents', 'rosters', 'boxscore'].some(key => key in value);
  },
  reader: async () => (await import('./reader.ts')).readEspn,
};
