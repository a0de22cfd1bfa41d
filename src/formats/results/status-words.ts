import type {MatchStatus} from './results.ts';

/** In order: a match that was abandoned and then awarded is awarded. */
const STATUSES: readonly (readonly [MatchStatus, RegExp])[] = [
  ['awarded', /\b(?:awarded|awd|walkover|w\/o|w\.o|forfeit(?:ed)?)\b/i],
  ['annulled', /\b(?:annulled|annul|voided|void)\b/i],
  ['abandoned', /\b(?:abandoned|abd|abandon|suspended)\b/i],
  ['postponed', /\b(?:postponed|ppd|pst|p-p)\b/i],
  ['cancelled', /\b(?:cancelled|canceled|canc|n\/p|not played)\b/i],
];

/** The status that a note names: `awarded`, `abandoned at 60'`; undefined if it names none. */
export function statusOf(note: string): MatchStatus | undefined {
  return STATUSES.find(([, words]) => words.test(note))?.[0];
}

/** True of a result that counts in a table: one of a match played to its end, or that was awarded. */
export function doesCount(status: MatchStatus | undefined): boolean {
  return status === undefined || status === 'awarded';
}
