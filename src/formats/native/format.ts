import {FORMAT} from '../../match/model/format-name.ts';
import {isObject} from '../../text/is-object.ts';
import type {MatchFormat} from '../match-format.ts';

/** Our own format. Any version of it is recognised, so that a newer file is told that, and not that it is of no format. */
export const own: MatchFormat = {
  name: FORMAT,
  sign: `"format": "${FORMAT}" at the top`,
  recognises: value =>
    isObject(value) && typeof value.format === 'string' && value.format.startsWith('football-replay'),
  reader: async () => (await import('./reader.ts')).readOwn,
};
