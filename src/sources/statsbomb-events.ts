import type {Card, Play} from '../match/event.ts';
import {otherSide} from '../match/side.ts';
import {type Facts, field, idField} from './facts.ts';
import {placeOf} from './statsbomb-place.ts';
import {type RawEvent, TYPE} from './statsbomb-schema.ts';
import {readKick, readShot, type ShotContext} from './statsbomb-shots.ts';
import {fits, formationOf, inFormation} from './statsbomb-squads.ts';

const CARDS: Readonly<Record<string, Card>> = {
  'Yellow Card': 'yellow',
  'Second Yellow': 'second-yellow',
  'Red Card': 'red',
};

/**
 * What a record of play tells and counts: none, one or more facts, in order. Half starts and ends, elevens and own goals are
 * read elsewhere. In a shoot-out only kicks, cards and changes are left.
 */
export function readEvent(event: RawEvent, context: ShotContext): readonly Facts[] {
  const side = context.sideOf(event);
  const player = idField('player', event.player?.id);
  const location = placeOf(event.location);
  const inShootOut = event.period === 5;
  switch (event.type.id) {
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
  }
  if (inShootOut) return [];
  switch (event.type.id) {
    case TYPE.pass:
      return readPass(event, context);
    case TYPE.carry: {
      const end = placeOf(event.carry?.end_location);
      return [{type: 'play', kind: 'carry', side, ...player, ...field('location', location), ...field('end', end)}];
    }
    case TYPE.duel:
      return event.duel?.type?.name === 'Tackle' ? [defending('tackle')] : [];
    case TYPE.dribbledPast:
      return [defending('challenge')];
    case TYPE.interception:
      return [defending('interception')];
    case TYPE.offside:
      return [{type: 'offside', side, ...player}];
    case TYPE.error:
      return [{type: 'error', side, ...player}];
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
  function defending(kind: Play): Facts {
    return {type: 'play', kind, side, ...player, ...field('location', location)};
  }
}

const REMARKS: Readonly<Record<number, 'injury' | 'player-off' | 'player-on'>> = {
  [TYPE.injuryStoppage]: 'injury',
  [TYPE.playerOff]: 'player-off',
  [TYPE.playerOn]: 'player-on',
};

/** Every pass is counted; a corner is told as well, and so is an offside that ends one. */
function readPass(event: RawEvent, {sideOf}: ShotContext): readonly Facts[] {
  const {player, pass} = event;
  const side = sideOf(event);
  const play: Facts = {
    type: 'play',
    kind: 'pass',
    side,
    ...idField('player', player?.id),
    ...idField('target', pass?.recipient?.id),
    ...field('location', placeOf(event.location)),
    ...field('end', placeOf(pass?.end_location)),
    completed: pass?.outcome === undefined || pass.outcome === null,
  };
  const corner: readonly Facts[] =
    pass?.type?.name === 'Corner' ? [{type: 'corner', side, ...idField('taker', player?.id)}] : [];
  const offside: readonly Facts[] =
    pass?.outcome?.name === 'Pass Offside' ? [{type: 'offside', side, ...idField('player', pass.recipient?.id)}] : [];
  return [...corner, play, ...offside];
}

/** A foul that play went on after, by the advantage rule, is no foul in the counts, but may have a card all the same. */
function readFoul(event: RawEvent, {byId, sideOf}: ShotContext, inShootOut: boolean): readonly Facts[] {
  const {foul_committed: foul, player} = event;
  const side = sideOf(event);
  const fouled = (event.related_events ?? []).map(id => byId.get(id)).find(other => other?.type.id === TYPE.foulWon);
  const victim = fouled?.player?.id;
  const kind = foul?.type?.name;
  const location = foul?.offensive ? undefined : placeOf(event.location);
  const told: Facts = {
    type: 'foul',
    side,
    ...idField('fouler', player?.id),
    ...idField('fouled', kind === 'Handball' ? undefined : victim),
    ...field('location', location),
  };
  const penalty: Facts = {
    type: 'penalty-appeal',
    side: otherSide(side),
    decision: 'given',
    ...idField('player', kind === 'Handball' ? undefined : victim),
  };
  return [
    ...(foul?.advantage || inShootOut ? [] : [told]),
    ...cardOf(event, foul?.card?.name, kind, side),
    ...(foul?.penalty && !inShootOut ? [penalty] : []),
  ];
}

function cardOf(
  {player}: RawEvent,
  name: string | undefined,
  kind: string | undefined,
  side: 'home' | 'away',
): readonly Facts[] {
  const card = name === undefined ? undefined : CARDS[name];
  if (card === undefined || !player) return [];
  return [{type: 'card', side, card, player: String(player.id), ...field('reason', kind?.toLowerCase())}];
}
