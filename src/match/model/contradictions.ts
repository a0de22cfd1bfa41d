import {formatMinute} from './clock.ts';
import {standingEvents} from './corrections.ts';
import type {Doubt} from './doubt.ts';
import {type EventOf, involvements} from './event.ts';
import type {Match} from './match.ts';
import {isInGoal} from './pitch.ts';
import {sideIn} from './role-sides.ts';
import {otherSide, SIDES, type Side} from './side.ts';

/** The players who act for the other side. Goals and substitutions are checked where a match is read. */
export function wrongSides({lineUps, events}: Pick<Match, 'lineUps' | 'events'>): readonly Doubt[] {
  if (lineUps === undefined) return [];
  const sideOf = new Map<string, Side>(
    SIDES.flatMap(side => [...lineUps[side].starting, ...lineUps[side].bench].map(({id}) => [id, side] as const)),
  );
  return events.flatMap((event, index): readonly Doubt[] => {
    if (!('side' in event) || event.side === undefined || event.type === 'substitution') return [];
    const placed = involvements(event).flatMap(({role, player}) => {
      const [side, expected] = [sideOf.get(player), sideIn(event, role)];
      return side === undefined || expected === undefined ? [] : [{role, player, side, expected}];
    });
    const wrong = placed.filter(({side, expected}) => side !== expected);
    // Kicks of a shoot-out are checked where a match is read, too.
    if (event.type === 'shoot-out-kick' && wrong.some(({role}) => role === 'taker')) return [];
    const isScorer = wrong.some(({role}) => role === 'scorer');
    if (wrong.length > 1 && wrong.length > placed.length / 2) {
      return isScorer ? [] : [{path: ['events', index, 'side'], message: turned(event.side, wrong)}];
    }
    return wrong
      .filter(({role}) => role !== 'scorer')
      .map(({role, player, side, expected}) => {
        const why =
          expected === event.side
            ? `the event is one of the ${event.side} side`
            : `the "${role}" of a ${event.type} of the ${event.side} side is an opponent`;
        const advice = placed.length === 1 ? `; expected "side": "${otherSide(event.side!)}", or another player` : '';
        return {path: ['events', index, role], message: `"${player}" plays for the ${side} side, and ${why}${advice}`};
      });
  });
}

/** What is said of an event that most of its players would have on the other side. */
function turned(side: Side, wrong: readonly {readonly player: string; readonly side: Side}[]): string {
  const players = [...Map.groupBy(wrong, ({side: of}) => of)].map(([of, group]) => {
    const names = group.map(({player}) => `"${player}"`).join(' and ');
    return `${names} ${group.length === 1 ? 'plays' : 'play'} for the ${of} side`;
  });
  const right = otherSide(side);
  return `${players.join(', and ')}; is it an event of the ${right} side? expected "side": "${right}"`;
}

/** The cards that do not follow the player's earlier ones. Without line-ups, two players may have one name, one on each side. */
export function wrongCards({lineUps, events}: Pick<Match, 'lineUps' | 'events'>): readonly Doubt[] {
  const standing = new Set(standingEvents(events).map(({id}) => id));
  const before = new Map<string, EventOf<'card'>>();
  return events.flatMap((event, index) => {
    if (event.type !== 'card' || event.player === undefined || !standing.has(event.id)) return [];
    const player = lineUps === undefined ? `${event.side} ${event.player}` : event.player;
    const last = before.get(player);
    before.set(player, event);
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

/** Play after a remark that the match was abandoned, postponed or cancelled, and before one that it was resumed. */
export function playAfterEnd({events}: Pick<Match, 'events'>): readonly Doubt[] {
  let end: {readonly about: string; readonly id: string} | undefined;
  for (const [index, event] of events.entries()) {
    if (event.type === 'remark') {
      const {about, id} = event;
      if (about === 'abandoned' || about === 'postponed' || about === 'cancelled') end = {about, id};
      else if (about === 'resumed') end = undefined;
    } else if (end !== undefined && event.type !== 'card') {
      const message = `a ${event.type} after the match was ${end.about} ("${end.id}"); if play went on, the remarks before and after the stoppage are "suspended" and "resumed"`;
      return [{path: ['events', index, 'type'], message}];
    }
  }
  return [];
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
