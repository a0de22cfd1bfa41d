import type {Season, SeasonMatch} from '../match-format.ts';
import {doesCount} from '../results/status-words.ts';
import {isSettled} from '../shared/choose-match.ts';
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
      const [, ours, theirs] = (doesCount(status) ? RESULT.exec(result ?? '') : undefined) ?? [];
      return {
        index,
        home,
        away,
        date,
        stage,
        score: ours === undefined ? undefined : {home: Number(ours), away: Number(theirs)},
        settled: isSettled({result, status}),
      };
    }),
    read: async ({index}) => readListed(value, file, listed[index]!.at),
    origin: {provider: 'openfootball'},
  };
}
