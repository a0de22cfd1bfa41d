import type {Card, Play} from '../../match/model/event-values.ts';
import {otherSide} from '../../match/model/side.ts';
import {type EventFields, field, playFields} from '../recorded/event-fields.ts';
import {locationOf} from './location.ts';
import {hasTag, playerOf, TAG, type WyscoutEvent} from './schema.ts';
import {goalsOf, isAttempt, readGoal, readKick, readShot, type WyscoutContext} from './shots.ts';

/** Seconds between a foul and the penalty that it led to; reviews take their time. */
const PENALTY_WAIT = 420;
/** Seconds within which one card can be recorded twice. */
const ONE_CARD = 30;

const FOULS: readonly string[] = ['Foul', 'Hand foul', 'Violent Foul', 'Simulation'];
const REASONS: Readonly<Record<string, string>> = {
  'Hand foul': 'handball',
  'Violent Foul': 'violent conduct',
  Simulation: 'simulation',
  Protest: 'dissent',
  'Time lost foul': 'time-wasting',
};

/** Reads the records of one period: none, one or more events each, in order. */
export function periodReader(
  context: WyscoutContext,
  booked: Set<number>,
): (event: WyscoutEvent) => readonly EventFields[] {
  const goals = goalsOf(context);
  const penalised = penaltyFouls(context);
  const shown = new Map<number, {readonly card: Card; readonly second: number}>();
  return event => {
    const {sideOf, idOf} = context;
    const side = sideOf(event);
    const told: EventFields[] = [];
    if (goals.has(event)) told.push(readGoal(event, context));
    else if (isAttempt(event) && !hasTag(event, TAG.goal)) told.push(readShot(event, context));
    else told.push(...readPlay(event, context));
    if (hasTag(event, TAG.interception)) told.push(play(event, 'interception', context));
    const player = playerOf(event);
    const card = cardOf(event, booked);
    if (card !== undefined && player !== undefined) {
      const last = shown.get(player);
      if (last === undefined || event.eventSec - last.second > ONE_CARD) {
        const reason = REASONS[event.subEventName ?? ''];
        told.push({type: 'card', side, card, player: idOf(player)!, ...field('reason', reason)});
        booked.add(player);
        shown.set(player, {card, second: event.eventSec});
      }
    }
    if (penalised.has(event)) told.push({type: 'penalty-appeal', side: otherSide(side), decision: 'given'});
    return told;
  };
}

/** Reads the records of a shoot-out: its kicks. */
export function shootOutReader(context: WyscoutContext): (event: WyscoutEvent) => readonly EventFields[] {
  return event => (event.subEventName === 'Penalty' ? [readKick(event, context)] : []);
}

function readPlay(event: WyscoutEvent, context: WyscoutContext): readonly EventFields[] {
  const {eventName, subEventName} = event;
  const side = context.sideOf(event);
  const player = context.idOf(playerOf(event));
  switch (eventName) {
    case 'Pass':
      return [play(event, 'pass', context)];
    case 'Free Kick': {
      const corner: readonly EventFields[] =
        subEventName === 'Corner' ? [{type: 'corner', side, ...field('taker', player)}] : [];
      return [...corner, play(event, 'pass', context)];
    }
    case 'Foul':
      return FOULS.includes(subEventName ?? 'Foul')
        ? [{type: 'foul', side, ...field('fouler', player), ...field('location', locationOf(event.positions?.[0]))}]
        : [];
    case 'Offside':
      return [{type: 'offside', side, ...field('player', player)}];
    case 'Duel':
      return subEventName === 'Ground defending duel'
        ? [play(event, hasTag(event, TAG.won) ? 'tackle' : 'challenge', context)]
        : [];
    case 'Others on the ball':
      return subEventName === 'Acceleration' ? [play(event, 'carry', context)] : [];
    default:
      return [];
  }
}

function play(event: WyscoutEvent, kind: Play, {sideOf, idOf}: WyscoutContext): EventFields {
  const moves = kind === 'pass' || kind === 'carry';
  return playFields(kind, sideOf(event), {
    player: idOf(playerOf(event)),
    location: locationOf(event.positions?.[0]),
    end: moves ? locationOf(event.positions?.[1]) : undefined,
    completed: kind === 'pass' ? hasTag(event, TAG.accurate) : undefined,
  });
}

/** A second booking is a sending-off, whichever of its two tags it has. */
function cardOf(event: WyscoutEvent, booked: ReadonlySet<number>): Card | undefined {
  if (hasTag(event, TAG.secondYellow)) return 'second-yellow';
  if (hasTag(event, TAG.red)) return 'red';
  if (!hasTag(event, TAG.yellow)) return undefined;
  return booked.has(event.playerId ?? 0) ? 'second-yellow' : 'yellow';
}

/** The fouls that penalties were given for: the other side's last before each. */
function penaltyFouls({period, sideOf}: WyscoutContext): ReadonlySet<WyscoutEvent> {
  const penalties = period.filter(
    ({eventName, subEventName}) => eventName === 'Free Kick' && subEventName === 'Penalty',
  );
  return new Set(
    penalties.flatMap(penalty => {
      const foul = period.findLast(
        event =>
          event.eventName === 'Foul' &&
          sideOf(event) !== sideOf(penalty) &&
          event.eventSec <= penalty.eventSec &&
          penalty.eventSec - event.eventSec <= PENALTY_WAIT,
      );
      return foul ?? [];
    }),
  );
}
