import type {EventOf} from '../model/event.ts';
import {distanceToGoal} from '../model/pitch.ts';
import {type CommentaryLevel, levelOf} from './commentary-level.ts';
import {isWide} from './zones.ts';

type Play = EventOf<'play'>;

/** A level, and whether the passage fills a quiet spell of the level below. */
export type LossWeight = {readonly level: CommentaryLevel; readonly filler: boolean};

/** This many passes are worth a line of the `high` level, even if they come to nothing. */
const LONG = 6;
/** This many passes are worth a line of the `normal` level if little else happens. */
const SPELL = 20;
/** So many passes and carries are a move. */
const MOVE = 3;

export function isTouch({kind}: Play): boolean {
  return kind === 'pass' || kind === 'carry';
}

/**
 * How much a passage weighs that ends with the ball lost: undefined if it is not worth a line. It is if the side was near the
 * goal, took a corner, or had the ball for long.
 */
export function weightOfLoss({
  plays,
  corner,
}: {
  readonly plays: readonly Play[];
  readonly corner: EventOf<'corner'> | undefined;
}): LossWeight | undefined {
  const last = plays.findLast(isTouch);
  const attack = plays.filter(play => isTouch(play) && play.side === last?.side);
  const levels = attack.map(levelOf);
  if (levels.includes('normal') || corner !== undefined) return {level: 'normal', filler: false};
  const missed = last?.kind === 'pass' && last.completed === false && intoArea(last);
  // A single pass that goes astray is dull, a cross is not.
  const filler = missed && (attack.length >= MOVE || (last.location !== undefined && isWide(last.location)));
  const passes = attack.filter(({kind}) => kind === 'pass').length;
  const isHigh = missed || passes >= LONG || levels.includes('high');
  return isHigh ? {level: 'high', filler: filler || passes >= SPELL} : undefined;
}

function intoArea({end}: Play): boolean {
  return end !== undefined && distanceToGoal(end) < 18;
}
