import {incompleteParts, wrongFormations} from './completeness.ts';
import {lateActs, missingEnd, silentRemarks, wrongAims, wrongCards, wrongSides} from './contradictions.ts';
import type {Doubt} from './doubt.ts';
import type {Match} from './match.ts';

/** The doubts about a match file, in the order of its checks. Of a match that lacks events, only what the others do not bear on. */
export function doubtsOf(match: Match, isWhole = true): readonly Doubt[] {
  const always = [...wrongFormations(match), ...wrongSides(match), ...silentRemarks(match), ...wrongAims(match)];
  return isWhole
    ? [...incompleteParts(match), ...always, ...lateActs(match), ...wrongCards(match), ...missingEnd(match)]
    : always;
}
