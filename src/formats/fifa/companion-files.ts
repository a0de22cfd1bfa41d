import {InputError} from '../../errors.ts';
import type {ReadContext} from '../match-format.ts';
import {entryOf, fileKind} from './recognise.ts';
import {type MatchFile, matchFileSchema} from './schema.ts';

/** Files beside a timeline that are looked into for its match. */
const MOST_FILES = 100;

/**
 * The match file of a timeline: the one that --matches names, or else one beside it of the same match. Throws an InputError
 * where the one that is named does not fit.
 */
export function matchFileOf(id: string | undefined, {companions, named, name}: ReadContext): MatchFile | undefined {
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
  const files = companions.list('.').filter(file => file.endsWith('.json') && file !== name);
  for (const file of files.slice(0, MOST_FILES)) {
    if (!(companions.text(file) ?? '').includes(id)) continue;
    const entry = entryOf(
      quietly(() => companions.json(file)),
      id,
    );
    if (entry !== undefined) return matchFileSchema.safeParse(entry).data;
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
