import type {EventOf} from '../../match/model/event.ts';
import type {Card} from '../../match/model/event-values.ts';
import {otherSide} from '../../match/model/side.ts';
import {type EventFields, field, playFields} from '../recorded/event-fields.ts';
import {shapeOf} from './formations.ts';
import {endOf, placeOf} from './location.ts';
import {deliveryOf, isAttempt, type OptaContext, readAttempt} from './shots.ts';
import {stopOf} from './stops.ts';
import {has, numberOf, type OptaEvent, QUALIFIER, TYPE} from './types.ts';

const PLAYS = new Map([
  [TYPE.tackle, 'tackle'],
  [TYPE.challenge, 'challenge'],
  [TYPE.interception, 'interception'],
] as const satisfies readonly (readonly [number, string])[]);
const MOST_MINUTES = 60;

/** What an event is in a match: one or more facts in order, or none. Substitutions are read apart, since each is two events. */
export function readEvent(event: OptaEvent, context: OptaContext): readonly EventFields[] {
  if (isAttempt(event)) return [readAttempt(event, context)];
  const {sideOf, idOf} = context;
  const side = sideOf(event);
  const player = idOf(event.player);
  switch (event.type) {
    case TYPE.pass:
      return [
        ...(has(event, QUALIFIER.corner) ? [{type: 'corner', side, ...field('taker', player)} as const] : []),
        pass(event, context),
      ];
    case TYPE.offsidePass: {
      const caught = idOf(event.qualifiers.get(QUALIFIER.offsidePlayer));
      return [pass(event, context), {type: 'offside', side, ...field('player', caught)}];
    }
    case TYPE.foul:
      return readFoul(event, context);
    case TYPE.card:
      return readCard(event, context);
    case TYPE.formationChange:
      return [readTactics(event, context)];
    case TYPE.error:
      return [{type: 'error', side, ...field('player', player), ...field('ledTo', ledTo(event))}];
    case TYPE.addedTime: {
      const minutes = numberOf(event, QUALIFIER.minutes) ?? 0;
      return Number.isInteger(minutes) && minutes > 0 && minutes <= MOST_MINUTES ? [{type: 'added-time', minutes}] : [];
    }
    case TYPE.startDelay: {
      const hurt = idOf(event.qualifiers.get(QUALIFIER.injured));
      const injury = event.qualifiers.get(QUALIFIER.delayReason) === 'Injury' && hurt !== undefined;
      return injury ? [{type: 'remark', about: 'injury', side, players: [hurt]}] : [];
    }
    case TYPE.retired:
    case TYPE.leavesPitch:
      return player === undefined ? [] : [{type: 'remark', about: 'player-off', side, players: [player]}];
    case TYPE.returnsToPitch:
      return player === undefined ? [] : [{type: 'remark', about: 'player-on', side, players: [player]}];
    default: {
      const kind = PLAYS.get(event.type as typeof TYPE.tackle);
      if (kind === undefined) return [];
      const past = kind === 'challenge' ? context.opposite(event) : undefined;
      const winner = past?.type === TYPE.takeOn ? idOf(past.player) : undefined;
      return [playFields(kind, side, {player, winner, location: placeOf(event)})];
    }
  }
}

function ledTo(event: OptaEvent): EventOf<'error'>['ledTo'] {
  if (has(event, QUALIFIER.ledToGoal)) return 'goal';
  return has(event, QUALIFIER.ledToShot) ? 'shot' : undefined;
}

function pass(event: OptaEvent, context: OptaContext): EventFields {
  const {sideOf, idOf} = context;
  const stopped = stopOf(event, context);
  return playFields('pass', sideOf(event), {
    player: idOf(event.player),
    location: placeOf(event),
    end: endOf(event),
    completed: event.type === TYPE.pass && event.outcome,
    body: has(event, QUALIFIER.headPass) ? 'head' : undefined,
    high: has(event, QUALIFIER.chipped) ? true : undefined,
    delivery: deliveryOf(event),
    stop: stopped?.stop,
    stopper: idOf(stopped?.by.player),
  });
}

/** A foul is two events: one of the player who committed it, one of the player who was fouled, which says nothing more. */
function readFoul(event: OptaEvent, context: OptaContext): readonly EventFields[] {
  const {sideOf, idOf, opposite} = context;
  if (event.outcome) return [];
  const side = sideOf(event);
  const other = opposite(event);
  const fouled = other?.type === TYPE.foul ? idOf(other.player) : undefined;
  const foul: EventFields = {
    type: 'foul',
    side,
    ...field('fouler', idOf(event.player)),
    ...field('fouled', fouled),
    ...field('location', placeOf(event)),
  };
  const penalty: EventFields = {
    type: 'penalty-appeal',
    side: otherSide(side),
    decision: 'given',
    ...field('player', fouled),
  };
  return has(event, QUALIFIER.penalty) ? [foul, penalty] : [foul];
}

/** A card without a player is for the bench. A card that was taken back later is left out, as the official count has it. */
function readCard(event: OptaEvent, {sideOf, idOf}: OptaContext): readonly EventFields[] {
  const card = cardOf(event);
  if (card === undefined || has(event, QUALIFIER.rescinded)) return [];
  return [{type: 'card', side: sideOf(event), card, ...field('player', idOf(event.player))}];
}

function cardOf(event: OptaEvent): Card | undefined {
  if (has(event, QUALIFIER.red)) return 'red';
  if (has(event, QUALIFIER.secondYellow)) return 'second-yellow';
  return has(event, QUALIFIER.yellow) ? 'yellow' : undefined;
}

function readTactics(event: OptaEvent, {sideOf, idOf}: OptaContext): EventFields {
  const {formation, pitch} = shapeOf(event);
  const places = pitch.flatMap(({id}) => idOf(id) ?? []);
  const known = formation !== undefined && places.length === pitch.length;
  return {type: 'tactics', side: sideOf(event), ...field('formation', formation), ...(known ? {places} : {})};
}
