import type {Match} from '../../src/match/model/match.ts';
import {buildTimeline} from '../../src/match/model/timeline.ts';
import type {ArchiveEntry} from './files.ts';
import {brokenLaws} from './laws.ts';
import {type Stated, statedIn} from './stated.ts';

/**
 * `right`: the match is what the file states. `warned`: the file contradicts itself, and the importer says so. `wrong`: it
 * breaks a law, or differs from the file without a warning. `refused`: no match was read, with the reason. `fixture`: the file
 * has no result of it, so that there is nothing to replay.
 */
export type Verdict = 'right' | 'warned' | 'wrong' | 'refused' | 'fixture';

export type Checked = {
  readonly file: string;
  /** The teams and the date; undefined for a file of one match that was refused. */
  readonly match: string | undefined;
  readonly provider: string | undefined;
  readonly verdict: Verdict;
  readonly findings: readonly string[];
  /** What the importer warns of. */
  readonly warnings: readonly string[];
};

/** How the warning begins that explains no difference: it says only that goals have no scorers. */
const SCORE_ALONE = 'only the score is known';

export function checkEntry({file, choose, around, value, result}: ArchiveEntry): Checked {
  const unread = {file, match: choose, provider: undefined, warnings: []};
  if (result === undefined) return {...unread, verdict: 'fixture', findings: []};
  if ('refusal' in result) return {...unread, verdict: 'refused', findings: [result.refusal]};
  const {match} = result;
  const {home, away, date} = match.fixture;
  const laws = brokenLaws(match);
  const differences = differencesOf(statedIn(value, match, around), match);
  const warnings = match.origin?.warnings ?? [];
  const verdict =
    laws.length > 0
      ? 'wrong'
      : differences.length === 0
        ? 'right'
        : warnings.some(warning => !warning.startsWith(SCORE_ALONE))
          ? 'warned'
          : 'wrong';
  return {
    file,
    match: `${home.name} v ${away.name}${date === undefined ? '' : ` ${date}`}`,
    provider: match.origin?.provider ?? 'football-replay',
    verdict,
    findings: [...laws, ...differences],
    warnings,
  };
}

function differencesOf(stated: Stated, match: Match): readonly string[] {
  const {score, tallies} = buildTimeline(match).record.states.at(-1)!;
  const sum = (of: (tally: typeof tallies.home) => number) => of(tallies.home) + of(tallies.away);
  const yellow = sum(({yellowCards}) => yellowCards);
  const red = sum(({redCards}) => redCards);
  const goals = match.events.filter(event => event.type === 'goal');
  const counts: readonly (readonly [string, number | undefined, number])[] = [
    ['yellow cards', stated.yellow, yellow],
    ['red cards', stated.red, red],
    ['cards', stated.cards, yellow + red],
    ['goals', stated.goals, goals.length],
    ['goals of the home side', stated.goalsBySide?.home, goals.filter(({side}) => side === 'home').length],
    ['substitutions', stated.substitutions, sum(({substitutions}) => substitutions)],
  ];
  const scores =
    stated.score === undefined || (stated.score.home === score.home && stated.score.away === score.away)
      ? []
      : [`the file states ${stated.score.home}-${stated.score.away}, and the match ends ${score.home}-${score.away}`];
  return [
    ...scores,
    ...counts.flatMap(([what, expected, found]) =>
      expected === undefined || expected === found ? [] : [`the file has ${expected} ${what}, and the match ${found}`],
    ),
  ];
}
