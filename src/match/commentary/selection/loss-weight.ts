import {MINUTE} from '../../model/clock.ts';
import type {EventOf} from '../../model/event.ts';
import {distanceToGoal, isInPenaltyArea, turned} from '../../model/pitch.ts';
import {isWide} from '../words/zones.ts';
import {type CommentaryLevel, levelOf} from './commentary-level.ts';

type Play = EventOf<'play'>;

/**
 * The level that reports a passage in any case, and the time without a line after which the `normal` level reports it too;
 * undefined for a passage that it never reports.
 */
export type LossWeight = {readonly level: CommentaryLevel; readonly quiet: number | undefined};

/**
 * An attack that a defender ends in the area is worth a line after this time without one, a cross or a corner of which it is known
 * who dealt with it after the second, another attack that almost makes a chance after the third, and any cross or corner after the
 * fourth.
 */
const LAST_DITCH = 1.5 * MINUTE;
const DEALT_WITH = 1.5 * MINUTE;
const ALMOST = 3 * MINUTE;
const LESSER = 4 * MINUTE;

/** This many passes are worth a line of the `high` level, even if they come to nothing. */
const LONG = 6;
/** This many passes are worth as much as an attack that almost makes a chance. */
const SPELL = 20;

export function isTouch({kind}: Play): boolean {
  return kind === 'pass' || kind === 'carry';
}

/**
 * How much a passage weighs that ends with the ball lost: undefined if it is not worth a line. It is if the side was near the
 * goal, took a corner, or had the ball for long. `stopped` is the tackle or interception that ended it.
 */
export function weightOfLoss(
  {plays, corner}: {readonly plays: readonly Play[]; readonly corner: EventOf<'corner'> | undefined},
  stopped?: Play,
): LossWeight | undefined {
  const last = plays.findLast(isTouch);
  const attack = plays.filter(play => isTouch(play) && play.side === last?.side);
  const levels = attack.map(levelOf);
  const passes = attack.filter(({kind}) => kind === 'pass').length;
  if (stopped?.location !== undefined && isInPenaltyArea(turned(stopped.location))) {
    return {level: 'high', quiet: LAST_DITCH};
  }
  if (last?.stop !== undefined && last.stopper !== undefined && (corner !== undefined || isDelivery(last))) {
    return {level: 'high', quiet: DEALT_WITH};
  }
  if (levels.includes('normal') || passes >= SPELL) return {level: 'high', quiet: ALMOST};
  if (corner !== undefined) return {level: 'high', quiet: attack.length > 1 ? LESSER : undefined};
  const missed = last?.kind === 'pass' && last.completed === false && intoArea(last);
  // A single pass that goes astray is dull, a cross is not.
  if (missed) {
    return {level: 'high', quiet: last.location !== undefined && isWide(last.location) ? LESSER : undefined};
  }
  return passes >= LONG || levels.includes('high') ? {level: 'high', quiet: undefined} : undefined;
}

function isDelivery(play: Play): boolean {
  return intoArea(play) && play.location !== undefined && isWide(play.location);
}

function intoArea({end}: Play): boolean {
  return end !== undefined && distanceToGoal(end) < 18;
}
