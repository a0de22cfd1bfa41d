import type {EventOf} from '../../match/model/event.ts';
import type {Card, Play} from '../../match/model/event-values.ts';
import {otherSide} from '../../match/model/side.ts';
import {type EventFields, field, playFields} from '../recorded/event-fields.ts';
import {locationOf} from './location.ts';
import {hasTag, playerOf, TAG, type WyscoutEvent} from './schema.ts';
import {isAttempt, readGoal, readKick, readShot, type WyscoutContext} from './shots.ts';

/** Seconds between a foul and the penalty that it led to; reviews take their time. */
const PENALTY_WAIT = 420;

/** Seconds between the two records of a duel. */
const ONE_DUEL = 3;

const FOULS: readonly string[] = ['Foul', 'Hand foul', 'Violent Foul', 'Simulation'];
const REASONS: Readonly<Record<string, string>> = {
  'Hand foul': 'handball',
  'Violent Foul': 'violent conduct',
  Simulation: 'simulation',
  Protest: 'dissent',
  'Time lost foul': 'time-wasting',
};

const DELIVERIES: Readonly<Record<string, EventOf<'play'>['delivery']>> = {
  Corner: 'corner',
  Cross: 'cross',
  'Free Kick': 'free-kick',
  'Free kick cross': 'free-kick',
  'Throw in': 'throw-in',
};

/** What the records of a match are, as all of them together show. */
export type Decided = {readonly goals: ReadonlySet<WyscoutEvent>; readonly cards: ReadonlyMap<WyscoutEvent, Card>};

/** Reads the records of one period: none, one or more events each, in order. */
export function periodReader(
  context: WyscoutContext,
  {goals, cards}: Decided,
): (event: WyscoutEvent) => readonly EventFields[] {
  const penalised = penaltyFouls(context);
  return event => {
    const {sideOf, idOf} = context;
    const side = sideOf(event);
    const player = playerOf(event);
    const read: EventFields[] = [];
    if (goals.has(event)) read.push(...cornerOf(event, context), readGoal(event, context));
    else if (isAttempt(event) && !hasTag(event, TAG.goal)) read.push(readShot(event, context));
    else read.push(...readPlay(event, context));
    if (hasTag(event, TAG.interception)) read.push(play(event, 'interception', context));
    const card = cards.get(event);
    if (card !== undefined) {
      const reason = REASONS[event.subEventName ?? ''];
      read.push({type: 'card', side, card, ...field('player', idOf(player)), ...field('reason', reason)});
    }
    if (penalised.has(event)) read.push({type: 'penalty-appeal', side: otherSide(side), decision: 'given'});
    return read;
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
    case 'Free Kick':
      return [...cornerOf(event, context), play(event, 'pass', context)];
    case 'Foul':
      return FOULS.includes(subEventName ?? 'Foul')
        ? [{type: 'foul', side, ...field('fouler', player), ...field('location', locationOf(event.positions?.[0]))}]
        : [];
    case 'Offside':
      return [{type: 'offside', side, ...field('player', player)}];
    case 'Duel':
      return subEventName === 'Ground defending duel' ? [readDuel(event, context)] : [];
    case 'Others on the ball':
      return subEventName === 'Acceleration' ? [play(event, 'carry', context)] : [];
    default:
      return [];
  }
}

/** A duel that the defender wins is a tackle, any other one a challenge. */
function readDuel(event: WyscoutEvent, context: WyscoutContext): EventFields {
  if (hasTag(event, TAG.won)) return play(event, 'tackle', context);
  const winner = context.idOf(winnerOf(event, context));
  return {...play(event, 'challenge', context), ...field('winner', winner)};
}

/** Who won a duel against the defender: the record beside it has the duel as the other side saw it. */
function winnerOf(event: WyscoutEvent, {period, sideOf}: WyscoutContext): number | undefined {
  const place = period.indexOf(event);
  const won = [period[place - 1], period[place + 1]].find(
    other =>
      other !== undefined &&
      other.subEventName === 'Ground attacking duel' &&
      hasTag(other, TAG.won) &&
      sideOf(other) !== sideOf(event) &&
      Math.abs(other.eventSec - event.eventSec) <= ONE_DUEL,
  );
  return won === undefined ? undefined : playerOf(won);
}

/** The corner that a record is, whether or not it goes straight in. */
function cornerOf(event: WyscoutEvent, {sideOf, idOf}: WyscoutContext): readonly EventFields[] {
  if (event.eventName !== 'Free Kick' || event.subEventName !== 'Corner') return [];
  return [{type: 'corner', side: sideOf(event), ...field('taker', idOf(playerOf(event)))}];
}

function play(event: WyscoutEvent, kind: Play, {sideOf, idOf}: WyscoutContext): EventFields {
  const moves = kind === 'pass' || kind === 'carry';
  return playFields(kind, sideOf(event), {
    player: idOf(playerOf(event)),
    location: locationOf(event.positions?.[0]),
    end: moves ? locationOf(event.positions?.[1]) : undefined,
    completed: kind === 'pass' ? hasTag(event, TAG.accurate) : undefined,
    body: event.subEventName === 'Head pass' ? 'head' : undefined,
    high: event.subEventName === 'High pass' ? true : undefined,
    delivery: DELIVERIES[event.subEventName ?? ''],
  });
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
