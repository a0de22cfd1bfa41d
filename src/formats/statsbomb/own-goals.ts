import {otherSide, type Side} from '../../match/model/side.ts';
import {type EventFields, field, idField} from '../recorded/event-fields.ts';
import {TYPE} from './event-types.ts';
import {locationOf} from './location.ts';
import type {RawEvent} from './schema.ts';

/** The two records of one own goal have indexes at most this far apart, unless they refer to each other. */
const NEAR = 10;

/**
 * Own goals, each by its record. An own goal is recorded twice: for the side that benefits, without a player, and against
 * the player's side. Either is enough.
 */
export function ownGoals(
  events: readonly RawEvent[],
  sideOf: (event: RawEvent) => Side,
): ReadonlyMap<RawEvent, EventFields> {
  const against = events.filter(({type, period}) => type.id === TYPE.ownGoalAgainst && period < 5);
  const profiting = events.filter(({type, period}) => type.id === TYPE.ownGoalFor && period < 5);
  const reported = new Map<RawEvent, EventFields>();
  const left = new Set(profiting);
  for (const event of against) {
    const side = otherSide(sideOf(event));
    const partner = [...left].find(other => sideOf(other) === side && areOne(event, other));
    if (partner !== undefined) left.delete(partner);
    reported.set(event, {type: 'goal', kind: 'own-goal', side, ...idField('scorer', event.player?.id)});
  }
  for (const event of left) {
    reported.set(event, {
      type: 'goal',
      kind: 'own-goal',
      side: sideOf(event),
      ...field('location', locationOf(event.location)),
    });
  }
  return reported;
}

function areOne(a: RawEvent, b: RawEvent): boolean {
  const named = a.related_events?.includes(b.id ?? '') || b.related_events?.includes(a.id ?? '');
  return named || (a.period === b.period && Math.abs(a.index - b.index) <= NEAR);
}
