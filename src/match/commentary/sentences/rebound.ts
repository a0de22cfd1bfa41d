import {SECOND} from '../../model/clock.ts';
import type {EventOf} from '../../model/event.ts';
import type {CommentaryContext} from '../context.ts';

type Attempt = EventOf<'shot'> | EventOf<'goal'>;

/** An attempt within this time of one that was kept out follows up on it. */
const FOLLOW_UP = 6 * SECOND;

/**
 * The shot that an attempt follows up on: of the same side, kept out by the goalkeeper, a player or the woodwork seconds before.
 * Undefined where the seconds are not recorded.
 */
export function followedUp(event: Attempt, {line, before}: CommentaryContext): EventOf<'shot'> | undefined {
  const last = line?.earlier.attempts.at(-1);
  const shot = last?.event;
  if (shot?.type !== 'shot' || shot.side !== event.side) return undefined;
  if (event.clock.second === undefined || shot.clock.second === undefined || before.overturned.has(shot.id))
    return undefined;
  const keptOut = shot.outcome === 'saved' || shot.outcome === 'blocked' || shot.outcome === 'woodwork';
  return keptOut && line!.at - last!.at <= FOLLOW_UP ? shot : undefined;
}
