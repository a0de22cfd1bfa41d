import type {ListedFixture} from '../match-format.ts';
import {rawFile} from './recognise.ts';
import {fixtureSchema} from './schema.ts';

/** The matches of a file, for what another file leaves out about them. */
export function listFixtures(value: unknown): readonly ListedFixture[] {
  return (rawFile(value)?.matches ?? []).flatMap(({raw}): readonly ListedFixture[] => {
    const {data} = fixtureSchema.safeParse(raw);
    if (data === undefined) return [];
    return [
      {home: data.team1.name, away: data.team2.name, date: data.date ?? undefined, kickOff: data.time ?? undefined},
    ];
  });
}
