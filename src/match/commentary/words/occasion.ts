import type {Match} from '../../model/match.ts';

/** A season behind the name of a competition: `2010/2011`. */
const SEASON = /,? \d{4}(?:[/–-]\d{2,4})?$/;
/** Stages that are said with the competition. */
const STAGES: Readonly<Record<string, string>> = {
  final: 'final',
  'semi-final': 'semi-final',
  'semi-finals': 'semi-final',
  'quarter-final': 'quarter-final',
  'quarter-finals': 'quarter-final',
  '3rd place final': 'third-place match',
};

/** What a match is played in: `the Champions League final`, `the Premier League`; undefined if the data does not say. */
export function occasionOf({fixture: {competition, stage}}: Match): string | undefined {
  if (competition === undefined) return undefined;
  const name = competition.replace(SEASON, '').replace(/^the /i, '');
  const round = STAGES[stage?.toLowerCase() ?? ''];
  return `the ${name}${round === undefined ? '' : ` ${round}`}`;
}

/** True for a match that decides who wins the competition. */
export function isFinal({fixture: {stage, leg}}: Match): boolean {
  return stage?.toLowerCase() === 'final' && leg === undefined;
}
