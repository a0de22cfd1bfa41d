import type {EventOf} from '../model/event.ts';
import {otherSide} from '../model/side.ts';
import {type CommentaryContext, choose, nameIn, teamIn} from './context.ts';
import {writeFoul} from './foul.ts';
import {cardinal} from './numbers.ts';
import {freeKickPlace} from './zones.ts';

type CardEvent = EventOf<'card'>;

/** The sentence for a card, with the foul that it was shown for. */
export function writeCard(event: CardEvent, context: CommentaryContext): string {
  const {card, player, side, reason} = event;
  const why = reason === undefined ? '' : ` (${reason})`;
  if (player === undefined) {
    return `A ${card === 'yellow' ? 'yellow' : 'red'} card for the ${teamIn(context, side)} bench${why}.`;
  }
  const foul = context.line?.foul;
  const name = nameIn(context, player);
  if (card === 'yellow' && foul !== undefined && context.line?.passage === undefined) {
    return bookedFor(event, foul, name, why, context);
  }
  const before = foul === undefined ? '' : `${writeFoul({...foul, id: `${event.id} ${foul.id}`}, context)} `;
  if (card === 'yellow') return before + booked(event, name, why, context);
  const words =
    card === 'red' ? `${name} is sent off${why}.` : `${name} is shown a second yellow card and is off${why}.`;
  const left = [...context.before.lineUps[side].values()].filter(
    status => (status.place === 'pitch' || status.place === 'off') && status.player.id !== player,
  ).length;
  const down = left >= 7 && left < 11 ? ` ${teamIn(context, side)} are down to ${cardinal(left)}.` : '';
  return before + words + down;
}

/** A booking and its foul in one sentence: `Carrick is booked for a foul on Iniesta.` */
function bookedFor(
  event: CardEvent,
  {fouled, location, side}: EventOf<'foul'>,
  name: string,
  why: string,
  context: CommentaryContext,
): string {
  const whose = `the ${teamIn(context, otherSide(side))}`;
  const where = location === undefined ? '' : freeKickPlace(location, whose);
  const on = fouled === undefined ? '' : ` on ${nameIn(context, fouled)}`;
  return choose(event, 'booked for', [
    `${name} is booked for a foul${on}${where}${why}.`,
    `${name} goes into the book for a foul${on}${where}${why}.`,
    `A yellow card for ${name} after a foul${on}${where}${why}.`,
    `Yellow card for ${name}, for a foul${on}${where}${why}.`,
    `The referee books ${name} for a foul${on}${where}${why}.`,
    `A foul by ${name}${on}${where}, and a yellow card${why}.`,
  ]);
}

function booked(event: CardEvent, name: string, why: string, context: CommentaryContext): string {
  return context.line?.foul === undefined
    ? choose(event, 'yellow', [
        `${name} is shown a yellow card${why}.`,
        `A yellow card for ${name}${why}.`,
        `${name} is booked${why}.`,
        `The referee books ${name}${why}.`,
        `${name} goes into the book${why}.`,
        `Yellow card: ${name}${why}.`,
      ])
    : choose(event, 'booked', [
        `${name} is booked${why}.`,
        `The referee shows a yellow card${why}.`,
        `${name} goes into the book${why}.`,
        `Yellow card${why}.`,
      ]);
}
