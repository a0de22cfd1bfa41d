import {MATCHDAY_FORMAT} from '../../matchday/format-name.ts';
import {isObject} from '../../text/is-object.ts';
import type {MatchFormat} from '../match-format.ts';

/** Our own format of matchdays. Any version is recognised, so that the message for a newer file names its version. */
export const matchday: MatchFormat = {
  name: MATCHDAY_FORMAT,
  recognises: value =>
    isObject(value) && typeof value.format === 'string' && value.format.startsWith('football-replay-matchday'),
  reader: async () => (await import('./reader.ts')).readMatchOfDay,
  day: async () => (await import('./reader.ts')).readMatchday,
};
