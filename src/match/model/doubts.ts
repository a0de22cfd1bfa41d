import {incompleteParts, wrongFormations} from './completeness.ts';
import {lateActs, missingEnd, silentRemarks, wrongAims, wrongCards, wrongSides} from './contradictions.ts';
import type {Doubt} from './doubt.ts';
import type {Match} from './match.ts';
import {needlessPeriods, oddKicks} from './shoot-out-doubts.ts';

/** The doubts about a match file, in the order of its checks. Of a match that lacks events, only what the others do not bear on. */
export function doubtsOf(match: Match, isWhole = true): readonly Doubt[] {
  const always = [...wrongFormations(match), ...wrongSides(match), ...silentRemarks(match), ...wrongAims(match)];
  if (!isWhole) return always;
  const ofAll = [...lateActs(match), ...wrongCards(match), ...needlessPeriods(match), ...oddKicks(match)];
  return [...incompleteParts(match), ...always, ...ofAll, ...missingEnd(match)];
}
