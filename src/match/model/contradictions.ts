import {formatMinute} from './clock.ts';
import {standingEvents} from './corrections.ts';
import type {Doubt} from './doubt.ts';
import {type EventOf, type EventType, involvements, type MatchEvent, type Role} from './event.ts';
import type {Match} from './match.ts';
import {isInGoal} from './pitch.ts';
import {presenceBefore} from './presence.ts';
import {otherSide, SIDES, type Side} from './side.ts';

/** The roles of opponents; all others are of the side of the event. */
const OPPONENTS: {readonly [type in EventType]?: readonly Role[]} = {
  goal: ['goalkeeper'],
  shot: ['goalkeeper'],
  'shoot-out-kick': ['goalkeeper'],
  cross: ['clearer'],
  pass: ['beaten'],
  foul: ['fouled'],
  play: ['winner'],
};

/** The side that a player in a role should be of; undefined if it may be either. */
function sideIn(event: MatchEvent, role: Role): Side | undefined {
  if (!('side' in event) || event.side === undefined || event.type === 'remark') return undefined;
  // A shot may hit a team-mate; a pass is to one, and a tackle is on an opponent; an own goal may come from anybody's pass.
  if (role === 'blocker' || (event.type === 'play' && role === 'target')) return undefined;
  if (event.type === 'goal' && event.kind === 'own-goal') {
    return role === 'assist' ? undefined : otherSide(event.side);
  }
  return OPPONENTS[event.type]?.includes(role) ? otherSide(event.side) : event.side;
}

/** The players who act for the other side. Goals and substitutions are checked where a match is read. */
export function wrongSides({lineUps, events}: Pick<Match, 'lineUps' | 'events'>): readonly Doubt[] {
  if (lineUps === undefined) return [];
  const sideOf = new Map<string, Side>(
    SIDES.flatMap(side => [...lineUps[side].starting, ...lineUps[side].bench].map(({id}) => [id, side] as const)),
  );
  return events.flatMap((event, index) => {
    if (!('side' in event) || event.type === 'substitution') return [];
    return involvements(event).flatMap(({role, player}) => {
      const [side, expected] = [sideOf.get(player), sideIn(event, role)];
      if (side === undefined || expected === undefined || side === expected || role === 'scorer') return [];
      const why =
        expected === event.side
          ? `the event is one of the ${event.side} side`
          : `the "${role}" of a ${event.type} of the ${event.side} side is an opponent`;
      return [{path: ['events', index, role], message: `"${player}" plays for the ${side} side, and ${why}`}];
    });
  });
}

/** The players who act after going off, of a match without line-ups; with line-ups they are checked where a match is read. */
export function lateActs({lineUps, events}: Pick<Match, 'lineUps' | 'events'>): readonly Doubt[] {
  if (lineUps !== undefined) return [];
  const presence = presenceBefore(events, []);
  return events.flatMap((event, index) => {
    // A player who went off can be booked, and talked about.
    if (event.type === 'card' || event.type === 'remark' || event.type === 'tactics') return [];
    return involvements(event).flatMap(({role, player}) => {
      const departure = presence[index]!.gone.get(player);
      // Two players may have one name, one on each side.
      if (departure === undefined || (sideIn(event, role) ?? departure.side) !== departure.side) return [];
      return [{path: ['events', index, role], message: `"${player}" went off before this (${departure.how})`}];
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
