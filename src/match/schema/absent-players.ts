import {formatMinute} from '../model/clock.ts';
import type {EventOf, Role} from '../model/event.ts';
import type {Presence} from '../model/presence.ts';

/**
 * What is said of a player who is not on the pitch in an event: where the player is, and what would be right.
 *
 * @param change The later substitution that brings the player on, if there is one.
 */
export function absence(
  player: string,
  role: Role,
  {gone}: Presence,
  change: EventOf<'substitution'> | undefined,
): {readonly fact: string; readonly advice: string} {
  const departure = gone.get(player);
  if (departure !== undefined) {
    const advice = role === 'on' ? 'a player who has gone off does not come on again' : 'name a player on the pitch';
    return {fact: `"${player}" went off before this (${departure.how})`, advice};
  }
  const fact = `"${player}" is on the bench and has not come on`;
  const remedy =
    change === undefined
      ? `add the substitution that brings "${player}" on`
      : `put the substitution of ${formatMinute(change.clock)} ("${change.id}") before this`;
  return {fact, advice: `name a player on the pitch, or ${remedy}`};
}
