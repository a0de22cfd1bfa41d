import {InputError} from '../../errors.ts';
import type {ReadContext} from '../match-format.ts';
import {valuesBeside} from '../shared/search-companions.ts';
import {feedOf, matchId} from './recognise.ts';
import {type Ma1, ma1Schema} from './schema.ts';

/**
 * The MA1 of a match: the one that --lineups names, or else one beside the file that is of the same match. Throws an
 * InputError where the one that is named does not fit.
 */
export function companionOf(id: string | undefined, context: ReadContext): Ma1 | undefined {
  const {named} = context;
  if (named.lineups !== undefined) {
    const {file, value} = named.lineups;
    if (feedOf(value) !== 'match') {
      throw new InputError(`--lineups ${file}: not Stats Perform’s MA1: "matchInfo" beside "liveData" with "lineUp"`);
    }
    if (id !== undefined && matchId(value) !== id) {
      throw new InputError(`--lineups ${file}: is of the match ${matchId(value)}, and the events are of ${id}`);
    }
    return ma1Schema.safeParse(value).data;
  }
  if (id === undefined) return undefined;
  for (const value of valuesBeside(id, context)) {
    if (feedOf(value) === 'match' && matchId(value) === id) return ma1Schema.safeParse(value).data;
  }
  return undefined;
}
