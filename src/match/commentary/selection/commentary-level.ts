import {expectedThreat} from '../../analysis/expected-threat.ts';
import type {EventOf, MatchEvent} from '../../model/event.ts';
import {distanceToGoal, isInPenaltyArea, type Location, PITCH, turned} from '../../model/pitch.ts';

/** How much of a match the feed shows: highlights, full commentary, and about half as much again. */
export const COMMENTARY_LEVELS = ['low', 'normal', 'high'] as const;
export type CommentaryLevel = (typeof COMMENTARY_LEVELS)[number];

/** The lowest level whose commentary has an event; undefined if the event is only counted. Depends on the event alone. */
export function levelOf(event: MatchEvent): CommentaryLevel | undefined {
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
      return event.penalty || event.outcome === 'woodwork' || isBigChance(event) ? 'low' : 'normal';
    case 'remark':
      return MARKS.includes(event.about) ? 'low' : 'normal';
    case 'cross':
    case 'pass':
    case 'error':
    case 'clearance':
    case 'counter-attack':
    case 'corner':
    case 'offside':
    case 'spell':
    case 'tactics':
      return 'normal';
    case 'foul':
      return isNear(event) ? 'normal' : 'high';
    case 'play':
      return levelOfPlay(event);
  }
}

/**
 * A foul within this many metres of a side's own goal is near enough for an attempt: it ends a passage of play. Others are for
 * the `high` level.
 */
export const REACH = 32;

/** True for a foul near the goal, or whose place is not known. A feed's own commentary has every foul. */
function isNear({location, words}: EventOf<'foul'>): boolean {
  return location === undefined || words !== undefined || distanceToGoal(turned(location)) < REACH;
}

/** True if the commentary has an event at a level. */
export function isInCommentary(event: MatchEvent, level: CommentaryLevel = 'normal'): boolean {
  const least = levelOf(event);
  return least !== undefined && COMMENTARY_LEVELS.indexOf(least) <= COMMENTARY_LEVELS.indexOf(level);
}

/** At this xG, more than one shot in three scores. */
export const BIG_CHANCE = 0.35;
/** Without xG, a saved shot from within this many metres is a big chance. */
const CLOSE = 11;

/** True for a big chance. */
export function isBigChance({bigChance, xg, location, outcome}: EventOf<'shot'>): boolean {
  if (bigChance !== undefined) return bigChance;
  if (xg !== undefined) return xg >= BIG_CHANCE;
  return outcome === 'saved' && location !== undefined && distanceToGoal(location) <= CLOSE;
}

const MARKS: readonly (string | undefined)[] = ['review', 'suspended', 'resumed', 'video-ends'];

/** A pass that adds this much expected threat almost makes a chance. */
const OPENING = 0.05;
/** Metres from a side's own goal line within which the `high` level reports challenges and interceptions. */
const OWN_THIRD = PITCH.length / 3;
const NEAR = 20;

function levelOfPlay({kind, location, end, completed}: EventOf<'play'>): CommentaryLevel | undefined {
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

/** True if the ball enters the other side's penalty area. */
export function enters(from: Location, to: Location): boolean {
  return isInPenaltyArea(to) && !isInPenaltyArea(from);
}
