import {listed} from '../../../text/listed.ts';
import {MINUTE} from '../../model/clock.ts';
import type {EventOf} from '../../model/event.ts';
import {otherSide, type Side} from '../../model/side.ts';
import {type CommentaryContext, inBrackets, nameIn, teamIn} from '../context.ts';
import {BOOKED, BOOKED_FOR_THAT, BOOKED_IN_GOAL, BOOKINGS, THEN_BOOKED} from '../moulds/cards.ts';
import {conditions, pick} from '../words/mould.ts';
import {cardinal} from '../words/numbers.ts';
import {freeKickPlace} from '../words/zones.ts';
import {writeFoul} from './foul.ts';

type CardEvent = EventOf<'card'>;

/** The sentence for a card, with the foul that it was shown for. */
export function writeCard(event: CardEvent, context: CommentaryContext): string {
  const {card, player, side, reason} = event;
  const why = inBrackets(reason);
  if (player === undefined) {
    return `A ${card === 'yellow' ? 'yellow' : 'red'} card for the ${teamIn(context, side)} bench${why}.`;
  }
  const {foul, passage} = context.line ?? {};
  const name = nameIn(context, player);
  const before = foul === undefined ? '' : `${writeFoul({...foul, id: `${event.id} ${foul.id}`}, context)} `;
  if (card === 'yellow') {
    if (foul === undefined) return booked(event, name, why, context);
    if (passage === undefined) return bookedFor(event, foul, name, why, context);
    return before + pick(event, 'booked', THEN_BOOKED, {player: name, why})!;
  }
  const words =
    card === 'red' ? `${name} is sent off${why}.` : `${name} is shown a second yellow card and is off${why}.`;
  const left = playersLeft(player, side, context);
  const down = left >= 7 && left < 11 ? ` ${teamIn(context, side)} are down to ${cardinal(left)}.` : '';
  return before + words + down;
}

/** How many players a side has after one is sent off; without line-ups, eleven but for those who were sent off. */
function playersLeft(player: string, side: Side, {before}: CommentaryContext): number {
  const squad = [...before.lineUps[side].values()];
  if (squad.length === 0) {
    const sentOff = before.cards.filter(card => card.side === side && card.card !== 'yellow' && card.player !== player);
    return 10 - sentOff.length;
  }
  return squad.filter(status => (status.place === 'pitch' || status.place === 'off') && status.player.id !== player)
    .length;
}

/** From this minute on, a side two goals down or more is beaten. */
const NEAR_END = 80;

/** A booking and its foul in one sentence: `Carrick is booked for a foul on Iniesta.` */
function bookedFor(
  event: CardEvent,
  {fouled, location}: EventOf<'foul'>,
  player: string,
  why: string,
  context: CommentaryContext,
): string {
  const where = location === undefined ? '' : freeKickPlace(location);
  const foul = `a foul${fouled === undefined ? '' : ` on ${nameIn(context, fouled)}`}`;
  const ahead = context.before.score[event.side] - context.before.score[otherSide(event.side)];
  const isBeaten = ahead <= -2 && event.clock.period === 'second-half' && event.clock.minute >= NEAR_END;
  return pick(event, 'booked for', BOOKINGS, {
    player,
    foul: `${foul}${where}${why}`,
    ...conditions({beaten: isBeaten}),
  })!;
}

/** A card within this time of the line on a foul by the same player is for that foul. */
const FOR_THAT = MINUTE;

/** True of a player who is known to be in goal. */
function isInGoal({player, side}: CardEvent, {before}: CommentaryContext): boolean {
  return player !== undefined && before.lineUps[side].get(player)?.slot === 0;
}

function booked(event: CardEvent, player: string, why: string, context: CommentaryContext): string {
  const {line, before} = context;
  const cards = before.cards.filter(card => card.card === 'yellow' && card.player !== undefined);
  const others =
    cards.length === 1 || cards.length === 2 ? listed(cards.map(card => nameIn(context, card.player!))) : undefined;
  const foul = line?.earlier.lastFoul;
  const isForThat = line !== undefined && foul?.event.fouler === event.player && line.at - foul!.at <= FOR_THAT;
  return pick(event, 'yellow', isForThat ? BOOKED_FOR_THAT : isInGoal(event, context) ? BOOKED_IN_GOAL : BOOKED, {
    player,
    why,
    others,
    ...conditions({another: others !== undefined}),
  })!;
}
