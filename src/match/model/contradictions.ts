import {formatMinute} from './clock.ts';
import {standingEvents} from './corrections.ts';
import type {Doubt} from './doubt.ts';
import {type EventOf, involvements, type Role} from './event.ts';
import type {Match} from './match.ts';
import {isInGoal} from './pitch.ts';
import {SIDES, type Side} from './side.ts';

/** Who is on the side of an event, whatever its type. A goal's players are checked where a match is read. */
const ACTING: readonly Role[] = ['shooter', 'taker', 'fouler', 'player', 'crosser', 'passer', 'clearer'];

/** The players who act for the other side. */
export function wrongSides({lineUps, events}: Pick<Match, 'lineUps' | 'events'>): readonly Doubt[] {
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
      const message = `"${player}" plays for the ${side} side, and ${what} of the ${event.side} side`;
      return [{path: ['events', index, role], message}];
    });
  });
}

/** The cards that do not follow the player's earlier ones. */
export function wrongCards({events}: Pick<Match, 'events'>): readonly Doubt[] {
  const standing = new Set(standingEvents(events).map(({id}) => id));
  const before = new Map<string, EventOf<'card'>>();
  return events.flatMap((event, index) => {
    if (event.type !== 'card' || event.player === undefined || !standing.has(event.id)) return [];
    const last = before.get(event.player);
    before.set(event.player, event);
    if (last === undefined) return [];
    const minute = formatMinute(last.clock);
    if (last.card === 'yellow' && event.card !== 'yellow') return [];
    const message =
      last.card === 'yellow'
        ? `"${event.player}" has a yellow card, ${minute}; a second one is "second-yellow", which sends the player off`
        : `"${event.player}" was sent off before, ${minute}`;
    return [{path: ['events', index, 'card'], message}];
  });
}

/** The remarks of which nothing says what they are about. */
export function silentRemarks({events}: Pick<Match, 'events'>): readonly Doubt[] {
  return events.flatMap((event, index) =>
    event.type === 'remark' && event.about === undefined && event.words === undefined
      ? [
          {
            path: ['events', index, 'words'],
            message: 'a remark says what its "words" or "about" say, and this one has neither',
          },
        ]
      : [],
  );
}

/** The attempts that crossed the goal line where their outcome cannot be. */
export function wrongAims({events}: Pick<Match, 'events'>): readonly Doubt[] {
  return events.flatMap((event, index) => {
    if ((event.type !== 'goal' && event.type !== 'shot') || event.goalMouth === undefined) return [];
    const inGoal = isInGoal(event.goalMouth);
    const path = ['events', index, 'goalMouth'];
    if (event.type === 'goal')
      return inGoal ? [] : [{path, message: 'a goal crosses the line between the posts, under the bar'}];
    return event.outcome === 'off-target' && inGoal
      ? [{path, message: 'the place is in the goal, and the shot is "off-target"'}]
      : [];
  });
}

/** The last whistle, where it does not end the match. */
export function missingEnd({events}: Pick<Match, 'events'>): readonly Doubt[] {
  const last = events.findLastIndex(({type}) => type === 'whistle');
  const whistle = events[last];
  const isLast = whistle?.clock.period === events.at(-1)?.clock.period;
  if (whistle?.type !== 'whistle' || whistle.final || !isLast || whistle.clock.period === 'first-half') return [];
  const message = 'the match ends with a whistle that has "final": true, and none has it';
  return [{path: ['events', last, 'final'], message}];
}
