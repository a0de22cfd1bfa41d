import {InputError} from '../../errors.ts';
import type {ReadContext} from '../match-format.ts';
import {valuesBeside} from '../shared/search-companions.ts';
import {entryOf, fileKind} from './recognise.ts';
import {type MatchFile, matchFileSchema} from './schema.ts';

/**
 * The match file of a timeline: the one that --matches names, or else one beside it of the same match. Throws an InputError
 * where the one that is named does not fit.
 */
export function matchFileOf(id: string | undefined, context: ReadContext): MatchFile | undefined {
  const {named} = context;
  if (named.matches !== undefined) {
    const {file, value} = named.matches;
    const kind = fileKind(value);
    if (kind !== 'match' && kind !== 'matches') {
      throw new InputError(
        `--matches ${file}: not FIFA’s match file: an object with "IdMatch" and "Home" or "HomeTeam"`,
      );
    }
    const entry = id === undefined ? value : entryOf(value, id);
    if (entry === undefined) throw new InputError(`--matches ${file}: the match ${id} of the timeline is not in it`);
    return matchFileSchema.safeParse(entry).data;
  }
  if (id === undefined) return undefined;
  for (const value of valuesBeside(id, context)) {
    const entry = entryOf(value, id);
    if (entry !== undefined) return matchFileSchema.safeParse(entry).data;
  }
  return undefined;
}
