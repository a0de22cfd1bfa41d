import type {Card, Play} from '../../match/model/event-values.ts';
import {otherSide, type Side} from '../../match/model/side.ts';
import {type EventFields, field, idField, playFields, textId} from '../recorded/event-fields.ts';
import {TYPE} from './event-types.ts';
import {locationOf} from './location.ts';
import type {RawEvent} from './schema.ts';
import {deliveryOf, readKick, readShot, type ShotContext} from './shots.ts';
import {fits, formationOf, inFormation} from './squads.ts';
import {stopOf} from './stops.ts';

const CARDS: Readonly<Record<string, Card>> = {
  'Yellow Card': 'yellow',
  'Second Yellow': 'second-yellow',
  'Red Card': 'red',
};

/**
 * The events of one record: none, one or more, in order. Half starts and ends, starting elevens and own goals are read
 * elsewhere. In a shoot-out only kicks, cards and substitutions are read.
 */
export function readEvent(event: RawEvent, context: ShotContext): readonly EventFields[] {
  const inShootOut = event.period === 5;
  if (inShootOut && !IN_SHOOT_OUT.has(event.type.id)) return [];
  const side = context.sideOf(event);
  const playing = (kind: Play, end?: RawEvent['location']): EventFields =>
    playFields(kind, side, {
      player: textId(event.player?.id),
      location: locationOf(event.location),
      end: locationOf(end),
    });
  switch (event.type.id) {
    case TYPE.pass:
      return readPass(event, side, context);
    case TYPE.carry:
      return [playing('carry', event.carry?.end_location)];
    case TYPE.shot:
      return [inShootOut ? readKick(event, context) : readShot(event, context)];
    case TYPE.badBehaviour:
      return cardOf(event, event.bad_behaviour?.card?.name, undefined, side);
    case TYPE.substitution: {
      const {player: off, substitution} = event;
      return off && substitution
        ? [{type: 'substitution', side, on: String(substitution.replacement.id), off: String(off.id)}]
        : [];
    }
    case TYPE.foulCommitted:
      return readFoul(event, context, inShootOut);
    case TYPE.duel:
      return event.duel?.type?.name === 'Tackle' ? [playing('tackle')] : [];
    case TYPE.dribbledPast:
      return [{...playing('challenge'), ...idField('winner', dribblerPast(event, context))}];
    case TYPE.interception:
      return [playing('interception')];
    case TYPE.offside:
      return [{type: 'offside', side, ...idField('player', event.player?.id)}];
    case TYPE.error:
      return [{type: 'error', side, ...idField('player', event.player?.id)}];
    case TYPE.tacticalShift: {
      const formation = formationOf(event.tactics?.formation);
      const lineup = event.tactics?.lineup ?? [];
      const players = inFormation(lineup, formation).map(placed => String(placed.player.id));
      return [
        {
          type: 'tactics',
          side,
          ...field('formation', formation),
          ...field('places', fits(lineup, formation) ? players : undefined),
        },
      ];
    }
    case TYPE.injuryStoppage:
    case TYPE.playerOff:
    case TYPE.playerOn: {
      const about = REMARKS[event.type.id]!;
      return [{type: 'remark', about, side, ...(event.player ? {players: [String(event.player.id)]} : {})}];
    }
    default:
      return [];
  }
}

/** The types of records that belong to the shoot-out itself. */
const IN_SHOOT_OUT: ReadonlySet<number> = new Set([
  TYPE.shot,
  TYPE.badBehaviour,
  TYPE.substitution,
  TYPE.foulCommitted,
]);

const REMARKS: Readonly<Record<number, 'injury' | 'player-off' | 'player-on'>> = {
  [TYPE.injuryStoppage]: 'injury',
  [TYPE.playerOff]: 'player-off',
  [TYPE.playerOn]: 'player-on',
};

/** Which foot it was is of no use; a header or a ball that is left to run is. */
const BODY: Readonly<Record<number, 'head' | 'no-touch'>> = {37: 'head', 106: 'no-touch'};
const HIGH = 3;

/** A pass, with a corner before it or an offside after it if it has one. */
function readPass(event: RawEvent, side: Side, context: ShotContext): readonly EventFields[] {
  const {player, pass, location} = event;
  const stopped = stopOf(event, context);
  const reported: EventFields[] = [];
  if (pass?.type?.name === 'Corner') reported.push({type: 'corner', side, ...idField('taker', player?.id)});
  reported.push(
    playFields('pass', side, {
      player: textId(player?.id),
      target: textId(pass?.recipient?.id),
      location: locationOf(location),
      end: locationOf(pass?.end_location),
      completed: pass?.outcome === undefined || pass.outcome === null,
      body: BODY[pass?.body_part?.id ?? 0],
      delivery: deliveryOf(event),
      high: pass?.height?.id === HIGH ? true : undefined,
      stop: stopped?.stop,
      stopper: textId(stopped?.by.player?.id),
    }),
  );
  if (pass?.outcome?.name === 'Pass Offside') {
    reported.push({type: 'offside', side, ...idField('player', pass.recipient?.id)});
  }
  return reported;
}

/** Who went past: the player of the dribble that belongs to the challenge. */
function dribblerPast({related_events: related}: RawEvent, {byId}: ShotContext): number | undefined {
  const dribble = (related ?? []).map(id => byId.get(id)).find(other => other?.type.id === TYPE.dribble);
  return dribble?.player?.id;
}

/** A foul with advantage does not count as a foul, but may have a card. */
function readFoul(event: RawEvent, {byId, sideOf}: ShotContext, inShootOut: boolean): readonly EventFields[] {
  const {foul_committed: foul, player} = event;
  const side = sideOf(event);
  const fouled = (event.related_events ?? []).map(id => byId.get(id)).find(other => other?.type.id === TYPE.foulWon);
  const victim = fouled?.player?.id;
  const kind = foul?.type?.name;
  const location = foul?.offensive ? undefined : locationOf(event.location);
  const reported: EventFields = {
    type: 'foul',
    side,
    ...idField('fouler', player?.id),
    ...idField('fouled', kind === 'Handball' ? undefined : victim),
    ...field('location', location),
  };
  const penalty: EventFields = {
    type: 'penalty-appeal',
    side: otherSide(side),
    decision: 'given',
    ...idField('player', kind === 'Handball' ? undefined : victim),
  };
  return [
    ...(foul?.advantage || inShootOut ? [] : [reported]),
    ...cardOf(event, foul?.card?.name, kind, side),
    ...(foul?.penalty && !inShootOut ? [penalty] : []),
  ];
}

function cardOf(
  {player}: RawEvent,
  name: string | undefined,
  kind: string | undefined,
  side: Side,
): readonly EventFields[] {
  const card = CARDS[name ?? ''];
  if (card === undefined || !player) return [];
  return [{type: 'card', side, card, player: String(player.id), ...field('reason', kind?.toLowerCase())}];
}
