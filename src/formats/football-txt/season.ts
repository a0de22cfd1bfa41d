import type {Season, SeasonMatch} from '../match-format.ts';
import {finalScore} from '../results/reconcile-score.ts';
import {doesCount} from '../results/status-words.ts';
import {readDocument} from './document.ts';
import {readOne} from './reader.ts';

/** A text of a season or a tournament, of which a day can be chosen. */
export function readSeason(value: unknown): Season {
  const {blocks} = readDocument(String(value));
  const competition = blocks.find(block => block.competition !== undefined)?.competition;
  return {
    competition,
    label: competition ?? '',
    matches: blocks.map(
      ({home, away, date, stage, result}, index): SeasonMatch => ({
        index,
        home,
        away,
        date,
        stage,
        score: doesCount(result.status) ? finalScore(result.score) : undefined,
        settled: result.status !== undefined || finalScore(result.score) !== undefined,
      }),
    ),
    read: async ({index}) => readOne(blocks[index]!),
    origin: {provider: 'football.txt'},
  };
}
