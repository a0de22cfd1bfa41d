import {type EventOf, shownMinute} from '../../model/event.ts';
import type {Card} from '../../model/event-values.ts';
import {type CommentaryContext, inBrackets, nameIn, scoreWords, teamIn} from '../context.ts';

const CARD_NAMES: Readonly<Record<Card, string>> = {
  yellow: 'yellow card',
  'second-yellow': 'second yellow card',
  red: 'red card',
};

/** The sentence for an overturned event, with the score if it was a goal. */
export function writeOverturned(event: EventOf<'overturned'>, context: CommentaryContext): string {
  const {before} = context;
  const why = inBrackets(event.reason);
  const goal = before.goals.find(({id}) => id === event.event);
  if (goal !== undefined) {
    const score = {...before.score, [goal.side]: before.score[goal.side] - 1};
    const whose =
      goal.scorer === undefined
        ? `The ${shownMinute(goal)} goal of ${teamIn(context, goal.side)}`
        : `The ${shownMinute(goal)} goal by ${nameIn(context, goal.scorer)}`;
    const verb = event.inferred === true ? 'is no longer reported' : 'is overturned';
    return `No goal! ${whose} ${verb}${why}. It’s ${scoreWords(score, context)}.`;
  }
  const verb = event.inferred === true ? 'is no longer reported' : 'is rescinded';
  const card = before.cards.find(({id}) => id === event.event);
  if (card !== undefined) {
    return `The ${CARD_NAMES[card.card]} for ${bookedIn(context, card)} ${verb}${why}.`;
  }
  return `The penalty for ${teamIn(context, event.side)} ${event.inferred === true ? verb : 'is overturned'}${why}.`;
}

/** The sentence for a card that was changed. */
export function writeCardChange(event: EventOf<'card-changed'>, context: CommentaryContext): string {
  const why = inBrackets(event.reason);
  const card = context.before.cards.find(({id}) => id === event.event);
  if (card === undefined) return `A card for ${teamIn(context, event.side)} becomes a ${CARD_NAMES[event.card]}${why}.`;
  const name = bookedIn(context, card);
  const sentOff = event.card !== 'yellow' && card.card === 'yellow' && card.player !== undefined;
  const outcome = sentOff ? ` ${name} is sent off.` : '';
  return `The ${CARD_NAMES[card.card]} for ${name} becomes a ${CARD_NAMES[event.card]}${why}.${outcome}`;
}

/** Who was shown a card: a player, or somebody on the bench. */
function bookedIn(context: CommentaryContext, {player, side}: EventOf<'card'>): string {
  return player === undefined ? `the ${teamIn(context, side)} bench` : nameIn(context, player);
}
