import type {ListedFixture} from '../match-format.ts';
import {matchesOf} from './recognise.ts';
import {listedSchema} from './schema.ts';
import {teamName} from './teams.ts';

/** The matches of a season. It has no kick-off times. */
export function listFixtures(value: unknown): readonly ListedFixture[] {
  return matchesOf(value).flatMap((raw): readonly ListedFixture[] => {
    const {data} = listedSchema.safeParse(raw);
    if (data === undefined) return [];
    const {home, away, date, league} = data;
    return [{home: teamName(home, league), away: teamName(away, league), date: date ?? undefined, kickOff: undefined}];
  });
}
