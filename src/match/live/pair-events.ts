import {type Clock, MINUTE, minuteStart, SECOND} from '../model/clock.ts';
import {involvements, type MatchEvent, sideOf} from '../model/event.ts';

/** Feeds correct a minute by one or two; two such events further apart are two. Milliseconds. */
const SHIFT = 2 * MINUTE;

/**
 * Which of the earlier events each event of a new version is, by its index in the version; events that are new have no entry.
 * An event is the same under the same id where ids are stable, and else where it says the same within two minutes: type, side
 * and the players that both name. Pairs are made in order, the nearest in time first.
 */
export function pairEvents(
  earlier: readonly MatchEvent[],
  version: readonly MatchEvent[],
  stableIds: boolean,
): ReadonlyMap<number, MatchEvent> {
  const pairs = new Map<number, MatchEvent>();
  const free = new Map(earlier.map(event => [event.id, event]));
  const pair = (index: number, event: MatchEvent) => {
    pairs.set(index, event);
    free.delete(event.id);
  };
  for (const [index, event] of version.entries()) {
    const known = free.get(event.id);
    if (known === undefined) continue;
    const same = stableIds ? known.type === event.type && sideOf(known) === sideOf(event) : isSame(known, event);
    if (same) pair(index, known);
  }
  for (const [index, event] of version.entries()) {
    if (pairs.has(index)) continue;
    const candidates = [...free.values()].filter(known => isSame(known, event));
    const nearest = candidates.sort((a, b) => distance(a.clock, event.clock) - distance(b.clock, event.clock))[0];
    if (nearest !== undefined) pair(index, nearest);
  }
  return pairs;
}

function isSame(a: MatchEvent, b: MatchEvent): boolean {
  if (a.type !== b.type || sideOf(a) !== sideOf(b) || a.clock.period !== b.clock.period) return false;
  if (distance(a.clock, b.clock) > SHIFT) return false;
  const roles = new Map(involvements(a).map(({role, player}) => [role, player]));
  return involvements(b).every(({role, player}) => (roles.get(role) ?? player) === player);
}

/** Milliseconds between two clocks of one period. */
function distance(a: Clock, b: Clock): number {
  return Math.abs(timeOf(a) - timeOf(b));
}

function timeOf(clock: Clock): number {
  return minuteStart(clock) + (clock.second ?? 30) * SECOND;
}
