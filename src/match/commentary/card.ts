import type {EventOf} from '../model/event.ts';
import {type CommentaryContext, choose, nameIn, teamIn} from './context.ts';
import {writeFoul} from './foul.ts';
import {cardinal} from './numbers.ts';

type CardEvent = EventOf<'card'>;

/** The sentence for a card, with the foul that it was shown for. */
export function writeCard(event: CardEvent, context: CommentaryContext): string {
  const {card, player, side, reason} = event;
  const why = reason === undefined ? '' : ` (${reason})`;
  if (player === undefined) {
    return `A ${card === 'yellow' ? 'yellow' : 'red'} card for the ${teamIn(context, side)} bench${why}.`;
  }
  const foul = context.line?.foul;
  const before = foul === undefined ? '' : `${writeFoul({...foul, id: `${event.id} ${foul.id}`}, context)} `;
  const name = nameIn(context, player);
  if (card === 'yellow') return before + booked(event, name, why, context);
  const words =
    card === 'red' ? `${name} is sent off${why}.` : `${name} is shown a second yellow card and is off${why}.`;
  const left = [...context.before.lineUps[side].values()].filter(
    status => (status.place === 'pitch' || status.place === 'off') && status.player.id !== player,
  ).length;
  const down = left >= 7 && left < 11 ? ` ${teamIn(context, side)} are down to ${cardinal(left)}.` : '';
  return before + words + down;
}

function booked(event: CardEvent, name: string, why: string, context: CommentaryContext): string {
  return context.line?.foul === undefined
    ? choose(event, 'yellow', [
        `${name} is shown the yellow card${why}.`,
        `A yellow card for ${name}${why}.`,
        `${name} is booked${why}.`,
        `The referee books ${name}${why}.`,
        `${name} goes into the book${why}.`,
        `Yellow card: ${name}${why}.`,
      ])
    : choose(event, 'booked', [
        `${name} is booked${why}.`,
        `It is a yellow card${why}.`,
        `The referee shows the yellow card${why}.`,
        `${name} goes into the book${why}.`,
        `Yellow card${why}.`,
      ]);
}
