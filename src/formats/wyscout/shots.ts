import type {EventOf} from '../../match/model/event.ts';
import {otherSide, type Side} from '../../match/model/side.ts';
import {type EventFields, field} from '../recorded/event-fields.ts';
import {goalZoneOf} from './goal-zones.ts';
import {locationOf} from './location.ts';
import {hasTag, hitsWoodwork, isKeeping, playerOf, TAG, type WyscoutEvent} from './schema.ts';

/** An event with the side that acts, among those of its period in the order of time. */
export type WyscoutContext = {
  readonly sideOf: (event: WyscoutEvent) => Side;
  /** The id that a match gives a player. */
  readonly idOf: (player: number | undefined) => string | undefined;
  readonly period: readonly WyscoutEvent[];
};

/** Seconds within which records of one goal can lie apart: the shot, the deflection, the goalkeeper beaten. */
export const ONE_GOAL = 10;
/** Seconds from a shot to the record of the save. */
const SAVE = 8;
/** Seconds from a pass to the shot that it led to. */
const MADE = 20;

/** True of an attempt at goal, and of any record of a goal. */
export function isAttempt(event: WyscoutEvent): boolean {
  const {eventName, subEventName} = event;
  return (
    eventName === 'Shot' ||
    (eventName === 'Free Kick' && (subEventName === 'Free kick shot' || subEventName === 'Penalty')) ||
    isScored(event)
  );
}

/** The record of the beaten goalkeeper has the goal tag too, and does not count. */
function isScored(event: WyscoutEvent): boolean {
  return hasTag(event, TAG.goal) && !hasTag(event, TAG.ownGoal) && !isKeeping(event);
}

/**
 * The records of the goals of a period: each goal once. Of several records within seconds an own goal counts first,
 * then a shot, then whatever else is tagged.
 */
export function goalsOf({period, sideOf}: WyscoutContext): ReadonlySet<WyscoutEvent> {
  const scoring = period.filter(event => isScored(event) || hasTag(event, TAG.ownGoal));
  const worth = (event: WyscoutEvent) =>
    hasTag(event, TAG.ownGoal) ? 0 : event.eventName === 'Shot' || event.eventName === 'Free Kick' ? 1 : 2;
  const goals: WyscoutEvent[] = [];
  for (const event of [...scoring].sort((a, b) => worth(a) - worth(b))) {
    const side = scoredFor(event, sideOf);
    const known = goals.some(
      goal => scoredFor(goal, sideOf) === side && Math.abs(goal.eventSec - event.eventSec) <= ONE_GOAL,
    );
    if (!known) goals.push(event);
  }
  return new Set(goals);
}

/** The side that a goal counts for: not that of an own goal's scorer or of a beaten goalkeeper. */
export function scoredFor(event: WyscoutEvent, sideOf: WyscoutContext['sideOf']): Side {
  const side = sideOf(event);
  return hasTag(event, TAG.ownGoal) || isKeeping(event) ? otherSide(side) : side;
}

/** A goal, from the record that counts. */
export function readGoal(event: WyscoutEvent, context: WyscoutContext): EventFields {
  const side = scoredFor(event, context.sideOf);
  if (hasTag(event, TAG.ownGoal)) {
    return {type: 'goal', kind: 'own-goal', side, ...field('scorer', context.idOf(playerOf(event)))};
  }
  if (isKeeping(event))
    return {type: 'goal', kind: 'open-play', side, ...field('goalkeeper', context.idOf(playerOf(event)))};
  const {subEventName, eventName} = event;
  const kind = subEventName === 'Penalty' ? 'penalty' : eventName === 'Free Kick' ? 'set-piece' : 'open-play';
  const maker = kind === 'penalty' ? undefined : makerOf(event, TAG.assist, context);
  return {
    type: 'goal',
    kind,
    ...attemptOf(event, maker, context),
    ...field('scorer', context.idOf(playerOf(event))),
    ...field('assist', context.idOf(maker === undefined ? undefined : playerOf(maker))),
  };
}

/** A shot that did not score. */
export function readShot(event: WyscoutEvent, context: WyscoutContext): EventFields {
  const maker = makerOf(event, TAG.keyPass, context);
  const penalty = event.subEventName === 'Penalty';
  return {
    type: 'shot',
    ...attemptOf(event, maker, context),
    outcome: outcomeOf(event),
    penalty,
    ...(event.eventName === 'Free Kick' && !penalty ? {setPiece: true} : {}),
    ...field('shooter', context.idOf(playerOf(event))),
    ...field('creator', context.idOf(maker === undefined ? undefined : playerOf(maker))),
  };
}

/** A kick of the shoot-out. A record of the goalkeeper who was not beaten means a save. */
export function readKick(event: WyscoutEvent, context: WyscoutContext): EventFields {
  const scored = hasTag(event, TAG.goal);
  const keeper = scored ? undefined : keeperOf(event, context);
  return {
    type: 'shoot-out-kick',
    side: context.sideOf(event),
    scored,
    ...(keeper === undefined ? {} : {outcome: 'saved' as const}),
    ...field('taker', context.idOf(playerOf(event))),
    ...field('goalkeeper', context.idOf(keeper)),
    ...field('goalZone', goalZoneOf(event)),
  };
}

function attemptOf(event: WyscoutEvent, maker: WyscoutEvent | undefined, context: WyscoutContext) {
  return {
    side: context.sideOf(event),
    ...field('location', locationOf(event.positions?.[0])),
    ...field('goalZone', hasTag(event, TAG.blocked) ? undefined : goalZoneOf(event)),
    ...field('body', bodyOf(event)),
    ...field('delivery', maker === undefined ? undefined : deliveryOf(maker)),
    ...field('goalkeeper', context.idOf(keeperOf(event, context))),
  };
}

function outcomeOf(event: WyscoutEvent): EventOf<'shot'>['outcome'] {
  if (hasTag(event, TAG.blocked)) return 'blocked';
  if (hitsWoodwork(event)) return 'woodwork';
  return hasTag(event, TAG.accurate) ? 'saved' : 'off-target';
}

function bodyOf(event: WyscoutEvent): EventOf<'shot'>['body'] {
  if (hasTag(event, TAG.leftFoot)) return 'left-foot';
  if (hasTag(event, TAG.rightFoot)) return 'right-foot';
  return hasTag(event, TAG.head) ? 'head' : undefined;
}

function keeperOf(event: WyscoutEvent, {period, sideOf}: WyscoutContext): number | undefined {
  const side = otherSide(sideOf(event));
  const save = period.find(
    other =>
      other.eventName === 'Save attempt' &&
      sideOf(other) === side &&
      other.eventSec >= event.eventSec &&
      other.eventSec - event.eventSec <= SAVE,
  );
  return save === undefined ? undefined : playerOf(save);
}

function makerOf(event: WyscoutEvent, tag: number, {period, sideOf}: WyscoutContext): WyscoutEvent | undefined {
  return period.findLast(
    other =>
      other !== event &&
      hasTag(other, tag) &&
      sideOf(other) === sideOf(event) &&
      other.eventSec <= event.eventSec &&
      event.eventSec - other.eventSec <= MADE,
  );
}

function deliveryOf(event: WyscoutEvent): EventOf<'goal'>['delivery'] {
  switch (event.subEventName) {
    case 'Corner':
      return 'corner';
    case 'Free Kick':
    case 'Free kick cross':
      return 'free-kick';
    case 'Throw in':
      return 'throw-in';
    case 'Cross':
      return 'cross';
    default:
      return hasTag(event, TAG.throughBall) ? 'through-ball' : undefined;
  }
}
