import {FORMAT} from '../../match/model/format-name.ts';
import {isObject} from '../../text/is-object.ts';
import type {MatchFormat} from '../match-format.ts';

/** Our own format of matches. Any version is recognised, so that the message for a newer file names its version. */
export const native: MatchFormat = {
  name: FORMAT,
  recognises: value =>
    isObject(value) && typeof value.format === 'string' && /^football-replay(?!-matchday)/.test(value.format),
  reader: async () => (await import('./reader.ts')).readNative,
};
