import {incompleteParts, wrongFormations} from './completeness.ts';
import {missingEnd, playAfterEnd, silentRemarks, wrongAims, wrongCards, wrongSides} from './contradictions.ts';
import {isCorrection} from './corrections.ts';
import {doubleRoles, sameAbbreviations, sharedNumbers} from './double-roles.ts';
import type {Doubt} from './doubt.ts';
import type {Match} from './match.ts';
import {misspeltNames} from './misspelt-names.ts';
import {oddPresence} from './named-players.ts';
import {needlessPeriods, oddKicks} from './shoot-out-doubts.ts';
import {blankFields, blankPlayers, namelessGoals} from './unfilled.ts';

/** Which parts of its file a match has as they are there. */
type Whole = {readonly events: boolean; readonly lineUps: boolean};

/**
 * The doubts about a match file, in the order of its checks. If events or line-ups of the file
 * were left out, only what those do not bear on.
 */
export function doubtsOf(match: Match, whole: Whole = {events: true, lineUps: true}): readonly Doubt[] {
  const always = [
    ...blankFields(match),
    ...blankPlayers(match),
    ...sameAbbreviations(match),
    ...wrongFormations(match),
    ...sharedNumbers(match),
    ...wrongSides(match),
    ...doubleRoles(match),
    ...silentRemarks(match),
    ...namelessGoals(match),
    ...wrongAims(match),
  ];
  const ofNames = whole.lineUps ? misspeltNames(match) : [];
  if (!whole.events) return [...always, ...ofNames];
  const ofPresence = whole.lineUps ? oddPresence(match) : [];
  const ofAll = [...ofPresence, ...wrongCards(match), ...needlessPeriods(match), ...oddKicks(match)];
  return [
    ...incompleteParts(match),
    ...always,
    ...ofNames,
    ...(correctsUnknown(match) ? [] : ofAll),
    ...playAfterEnd(match),
    ...missingEnd(match),
  ];
}

/** True if an event is taken back or changed that is not there: which goals and cards count is then not known. */
function correctsUnknown({events}: Match): boolean {
  const ids = new Set(events.map(({id}) => id));
  return events.some(event => isCorrection(event) && !ids.has(event.event));
}
