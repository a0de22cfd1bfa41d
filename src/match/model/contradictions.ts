import {formatMinute} from './clock.ts';
import {standingEvents} from './corrections.ts';
import {type EventOf, involvements, type MatchEvent, type Role} from './event.ts';
import type {Match} from './match.ts';
import {SIDES, type Side} from './side.ts';

/** Who is on the side of an event, whatever its type. A goal's players are checked where a match is read. */
const ACTING: readonly Role[] = ['shooter', 'taker', 'fouler', 'player', 'crosser', 'passer', 'clearer'];

/**
 * What in a match file contradicts the rest of it, one sentence each: players who act for the other side, cards that do not
 * follow each other, and an end that is none. None of it stops the match from being played.
 */
export function contradictions(match: Match): readonly string[] {
  return [...wrongSides(match), ...wrongCards(match), ...missingEnd(match)];
}

function wrongSides({lineUps, events}: Match): readonly string[] {
  if (lineUps === undefined) return [];
  const sideOf = new Map<string, Side>(
    SIDES.flatMap(side => [...lineUps[side].starting, ...lineUps[side].bench].map(({id}) => [id, side] as const)),
  );
  return events.flatMap((event, index) => {
    if (!('side' in event) || event.side === undefined || event.type === 'remark') return [];
    return involvements(event).flatMap(({role, player}) => {
      const side = sideOf.get(player);
      const isOpponent = role === 'goalkeeper' && (event.type === 'shot' || event.type === 'goal');
      if (side === undefined || !(isOpponent || ACTING.includes(role))) return [];
      if ((side === event.side) !== isOpponent) return [];
      const what = isOpponent ? `is the goalkeeper of a ${event.type}` : 'the event is one';
      return [
        `${place(index, event, role)}: "${player}" plays for the ${side} side, and ${what} of the ${event.side} side`,
      ];
    });
  });
}

function wrongCards({events}: Match): readonly string[] {
  const standing = new Set(standingEvents(events).map(({id}) => id));
  const before = new Map<string, EventOf<'card'>>();
  return events.flatMap((event, index) => {
    if (event.type !== 'card' || event.player === undefined || !standing.has(event.id)) return [];
    const last = before.get(event.player);
    before.set(event.player, event);
    if (last === undefined) return [];
    const at = `${place(index, event, 'card')}: "${event.player}"`;
    if (last.card !== 'yellow') return [`${at} was sent off before, ${formatMinute(last.clock)}`];
    if (event.card !== 'yellow') return [];
    return [
      `${at} has a yellow card, ${formatMinute(last.clock)}; a second one is "second-yellow", which sends the player off`,
    ];
  });
}

function missingEnd({events}: Match): readonly string[] {
  const last = events.findLastIndex(({type}) => type === 'whistle');
  const whistle = events[last];
  const isLast = whistle?.clock.period === events.at(-1)?.clock.period;
  if (whistle?.type !== 'whistle' || whistle.final || !isLast || whistle.clock.period === 'first-half') return [];
  return [`${place(last, whistle, 'final')}: the match ends with a whistle that has "final": true, and none has it`];
}

function place(index: number, {id}: MatchEvent, field: string): string {
  return `events[${index}].${field} ("${id}")`;
}
