import type {Handling} from '../../match/model/event-values.ts';
import type {Relations} from './relations.ts';
import {has, type OptaEvent, QUALIFIER, TYPE} from './types.ts';

/**
 * What happened to the ball after a goalkeeper's save. A parry to safety includes one out of play: then a corner follows, conceded
 * by the same goalkeeper. Older feeds do not mark a save as collected, but have a pick-up right after it.
 */
export function handlingOf(save: OptaEvent, {around}: Relations): Handling | undefined {
  if (has(save, QUALIFIER.caught, QUALIFIER.collected)) return 'held';
  const after = around(save).filter(({at}) => at >= save.at);
  const did = (type: number, outcome: boolean) => after.some(other => other.type === type && other.outcome === outcome);
  if (did(TYPE.corner, false)) return 'behind';
  // Out for a throw-in.
  if (did(TYPE.out, false)) return undefined;
  if (has(save, QUALIFIER.parriedSafe, QUALIFIER.parriedDanger)) return 'parried';
  return did(TYPE.pickUp, true) ? 'held' : undefined;
}

/** True of a header from a duel in the air that the same player has just won. */
export function isWonInTheAir(shot: OptaEvent, {around}: Relations): boolean {
  return (
    has(shot, QUALIFIER.head) &&
    around(shot).some(({type, outcome, at}) => type === TYPE.aerial && outcome && at <= shot.at)
  );
}
