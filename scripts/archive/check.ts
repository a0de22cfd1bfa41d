import type {Match} from '../../src/match/model/match.ts';
import {buildTimeline} from '../../src/match/model/timeline.ts';
import type {ArchiveEntry} from './files.ts';
import {brokenLaws} from './laws.ts';
import {statedIn} from './stated.ts';

/**
 * `right`: the match is what the file states. `warned`: the file contradicts itself, and the importer says so. `wrong`: it
 * breaks a law, or differs from the file without a warning. `refused`: no match was read, with the reason.
 */
export type Verdict = 'right' | 'warned' | 'wrong' | 'refused';

export type Checked = {
  readonly file: string;
  /** The teams and the date; of a file that was refused, which match was asked for, if any. */
  readonly match: string | undefined;
  readonly provider: string | undefined;
  readonly verdict: Verdict;
  readonly findings: readonly string[];
  /** What the importer warns of. */
  readonly warnings: readonly string[];
};

export function checkEntry({file, choose, value, result}: ArchiveEntry): Checked {
  if ('refusal' in result) {
    return {file, match: choose, provider: undefined, verdict: 'refused', findings: [result.refusal], warnings: []};
  }
  const {match} = result;
  const {home, away, date} = match.fixture;
  const laws = brokenLaws(match);
  const differences = differencesOf(value, match);
  const warnings = match.origin?.warnings ?? [];
  const verdict =
    laws.length > 0 ? 'wrong' : differences.length === 0 ? 'right' : warnings.length > 0 ? 'warned' : 'wrong';
  return {
    file,
    match: `${home.name} v ${away.name}${date === undefined ? '' : ` ${date}`}`,
    provider: match.origin?.provider ?? 'football-replay',
    verdict,
    findings: [...laws, ...differences],
    warnings,
  };
}

function differencesOf(value: unknown, match: Match): readonly string[] {
  const stated = statedIn(value, match);
  const {score, tallies} = buildTimeline(match).record.states.at(-1)!;
  const sum = (of: (tally: typeof tallies.home) => number) => of(tallies.home) + of(tallies.away);
  const yellow = sum(({yellowCards}) => yellowCards);
  const red = sum(({redCards}) => redCards);
  const counts: readonly (readonly [string, number | undefined, number])[] = [
    ['yellow cards', stated.yellow, yellow],
    ['red cards', stated.red, red],
    ['cards', stated.cards, yellow + red],
    ['substitutions', stated.substitutions, sum(({substitutions}) => substitutions)],
  ];
  const goals =
    stated.score === undefined || (stated.score.home === score.home && stated.score.away === score.away)
      ? []
      : [`the file states ${stated.score.home}-${stated.score.away}, and the match ends ${score.home}-${score.away}`];
  return [
    ...goals,
    ...counts.flatMap(([what, expected, found]) =>
      expected === undefined || expected === found ? [] : [`the file has ${expected} ${what}, and the match ${found}`],
    ),
  ];
}
