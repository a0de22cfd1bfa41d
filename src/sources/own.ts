import {FORMAT} from '../match/match.ts';
import type {MatchFormat} from './formats.ts';
import {isObject} from './is-object.ts';

/** Our own format. Any version of it is recognised, so that a newer file is told that, and not that it is of no format. */
export const own: MatchFormat = {
  name: FORMAT,
  sign: `"format": "${FORMAT}" at the top`,
  recognises: value =>
    isObject(value) && typeof value.format === 'string' && value.format.startsWith('football-replay'),
  reader: async () => (await import('./own-reader.ts')).readOwn,
};
