import {InputError} from '../../errors.ts';
import type {ReadContext} from '../match-format.ts';
import {feedOf, matchId} from './recognise.ts';
import {type Ma1, ma1Schema} from './schema.ts';

/** Files beside an MA3 that are looked into for its MA1. */
const MOST_FILES = 100;

/**
 * The MA1 of a match: the one that --lineups names, or else one beside the file that is of the same match. Throws an
 * InputError where the one that is named does not fit.
 */
export function companionOf(id: string | undefined, {companions, named, name}: ReadContext): Ma1 | undefined {
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
  const files = companions.list('.').filter(file => file.endsWith('.json') && file !== name);
  for (const file of files.slice(0, MOST_FILES)) {
    if (!(companions.text(file) ?? '').includes(id)) continue;
    const value = quietly(() => companions.json(file));
    if (feedOf(value) === 'match' && matchId(value) === id) return ma1Schema.safeParse(value).data;
  }
  return undefined;
}

/** A file that is not JSON is no companion. */
function quietly(read: () => unknown): unknown {
  try {
    return read();
  } catch (error) {
    if (error instanceof InputError) return undefined;
    throw error;
  }
}
