import {InputError} from '../../errors.ts';
import type {ListedFixture, ReadContext} from '../match-format.ts';
import {jsonIn} from '../shared/search-companions.ts';
import {isSameTeam} from './teams.ts';

/** Files beside a season that are looked into for kick-off times. */
const MOST_FILES = 50;
/** Characters of a file in which its first match begins. */
const HEAD = 2000;

export type Fixture = {readonly home: string; readonly away: string; readonly date: string | undefined};

/**
 * When a match kicked off, by the openfootball file that --matches names, or else by one beside the season; undefined where
 * none has them. Throws an InputError if the named file lists no matches.
 */
export async function kickOffOf(fixture: Fixture, context: ReadContext): Promise<string | undefined> {
  const {fixtures, companions, named, name} = context;
  if (fixtures === undefined) return undefined;
  if (named.matches !== undefined) {
    const listed = await fixtures(named.matches.value);
    if (listed.length > 0) return find(listed, fixture);
    throw new InputError(`--matches ${named.matches.file}: no matches with teams and dates are in it`);
  }
  const files = companions.list('.').filter(file => /\.(?:txt|json)$/.test(file) && file !== name);
  for (const file of files.slice(0, MOST_FILES)) {
    const text = companions.text(file) ?? '';
    const value = file.endsWith('.txt')
      ? text
      : text.slice(0, HEAD).includes('"team1"')
        ? jsonIn(companions, file)
        : undefined;
    const found = value === undefined ? undefined : find(await fixtures(value), fixture);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The time of the one match of these teams on this day. */
function find(listed: readonly ListedFixture[], {home, away, date}: Fixture): string | undefined {
  if (date === undefined) return undefined;
  const meant = listed.filter(
    other => other.date === date && isSameTeam(other.home, home) && isSameTeam(other.away, away),
  );
  return meant.length === 1 ? meant[0]!.kickOff : undefined;
}
