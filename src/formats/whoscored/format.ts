import {isObject} from '../../text/is-object.ts';
import type {MatchFormat} from '../match-format.ts';
import {matchOf} from './recognise.ts';

/** The data behind a match page of WhoScored: Opta's events by name, line-ups, and a dictionary of players. */
export const whoscored: MatchFormat = {
  name: 'WhoScored match',
  recognises: value => isObject(matchOf(value)),
  reader: async () => (await import('./reader.ts')).readWhoscored,
};
