import type {Season, SeasonMatch} from '../match-format.ts';
import {candidates, readListed} from './reader.ts';
import {rawFile} from './recognise.ts';

const RESULT = /^(\d+)-(\d+)$/;

/** A file of a season or a tournament, of which a day can be chosen. */
export function readSeason(value: unknown): Season {
  const file = rawFile(value) ?? {name: undefined, matches: []};
  const listed = candidates(file);
  return {
    competition: file.name,
    label: file.name ?? '',
    matches: listed.map(({home, away, date, stage, result, status}, index): SeasonMatch => {
      const [, ours, theirs] = (status === undefined ? RESULT.exec(result ?? '') : undefined) ?? [];
      return {
        index,
        home,
        away,
        date,
        stage,
        score: ours === undefined ? undefined : {home: Number(ours), away: Number(theirs)},
        played: result !== undefined,
      };
    }),
    read: async ({index}) => readListed(value, file, listed[index]!.at),
    origin: {provider: 'openfootball'},
  };
}
