import {expectedThreat} from '../analysis/expected-threat.ts';
import type {EventOf, MatchEvent} from '../model/event.ts';
import {distanceToGoal, isInPenaltyArea, type Location, PITCH, turned} from '../model/pitch.ts';

/** How much of a match the feed shows: highlights, full commentary, and about twice as much again. */
export const DETAILS = ['low', 'normal', 'high'] as const;
export type Detail = (typeof DETAILS)[number];

/** The least detail that tells an event; undefined of what is never told, only counted. It is a matter of the event alone. */
export function detailOf(event: MatchEvent): Detail | undefined {
  switch (event.type) {
    case 'kick-off':
    case 'whistle':
    case 'goal':
    case 'card':
    case 'overturned':
    case 'card-changed':
    case 'substitution':
    case 'penalty-appeal':
    case 'shoot-out-kick':
    case 'added-time':
    case 'chance':
      return 'low';
    case 'shot':
      return event.penalty || event.outcome === 'woodwork' || isBig(event) ? 'low' : 'normal';
    case 'remark':
      return MARKS.includes(event.about) ? 'low' : 'normal';
    case 'cross':
    case 'pass':
    case 'error':
    case 'clearance':
    case 'counter-attack':
    case 'corner':
    case 'offside':
    case 'foul':
    case 'spell':
    case 'tactics':
      return 'normal';
    case 'play':
      return detailOfPlay(event);
  }
}

/** True of what is told at a level of detail. */
export function isTold(event: MatchEvent, detail: Detail = 'normal'): boolean {
  const least = detailOf(event);
  return least !== undefined && DETAILS.indexOf(least) <= DETAILS.indexOf(detail);
}

/** From this xG on, more than one such shot in three goes in. */
export const BIG_CHANCE = 0.35;
/** Metres within which a shot that the goalkeeper has to save was a big chance, where nobody gives xG. */
const CLOSE = 11;

/** True of a shot that would mostly be called a big chance. */
function isBig({xg, location, outcome}: EventOf<'shot'>): boolean {
  if (xg !== undefined) return xg >= BIG_CHANCE;
  return outcome === 'saved' && location !== undefined && distanceToGoal(location) <= CLOSE;
}

const MARKS: readonly (string | undefined)[] = ['review', 'suspended', 'resumed', 'video-ends'];

/** A pass that adds so much expected threat all but makes a chance. */
const OPENING = 0.05;
/** Metres from a side's own goal line within which it is told in detail that it was beaten, or read a pass. */
const OWN_THIRD = PITCH.length / 3;
const NEAR = 20;

function detailOfPlay({kind, location, end, completed}: EventOf<'play'>): Detail | undefined {
  if (location === undefined) return undefined;
  switch (kind) {
    case 'carry':
      return end !== undefined && enters(location, end) ? 'normal' : undefined;
    case 'pass':
      if (end === undefined || completed !== true) return undefined;
      if (expectedThreat(end) - expectedThreat(location) >= OPENING) return 'normal';
      return enters(location, end) ? 'high' : undefined;
    case 'tackle':
      if (isInPenaltyArea(turned(location))) return 'normal';
      return location.x <= PITCH.length / 2 ? 'high' : undefined;
    case 'challenge':
      return location.x <= OWN_THIRD ? 'high' : undefined;
    case 'interception':
      return location.x <= NEAR ? 'high' : undefined;
  }
}

/** True where the ball comes into the other side's penalty area. */
export function enters(from: Location, to: Location): boolean {
  return isInPenaltyArea(to) && !isInPenaltyArea(from);
}
