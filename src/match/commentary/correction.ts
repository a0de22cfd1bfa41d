import {formatMinute} from '../model/clock.ts';
import type {EventOf} from '../model/event.ts';
import type {Card} from '../model/event-values.ts';
import {nameIn, possessive, type Telling, teamIn} from './context.ts';

const CARD_NAMES: Readonly<Record<Card, string>> = {
  yellow: 'yellow card',
  'second-yellow': 'second yellow card',
  red: 'red card',
};

/** What is taken back, and the score where it was a goal. */
export function writeOverturned(event: EventOf<'overturned'>, telling: Telling): string {
  const {before} = telling;
  const why = event.reason === undefined ? '' : ` (${event.reason})`;
  const goal = before.goals.find(({id}) => id === event.event);
  if (goal !== undefined) {
    const score = {...before.score, [goal.side]: before.score[goal.side] - 1};
    const whose =
      goal.scorer === undefined
        ? `The ${formatMinute(goal.clock)} goal of ${teamIn(telling, goal.side)}`
        : `${possessive(nameIn(telling, goal.scorer))} ${formatMinute(goal.clock)} goal`;
    const verb = event.inferred === true ? 'is no longer reported' : 'is overturned';
    return `No goal! ${whose} ${verb}${why}: ${score.home}-${score.away}.`;
  }
  const verb = event.inferred === true ? 'is no longer reported' : 'is rescinded';
  const card = before.cards.find(({id}) => id === event.event);
  if (card !== undefined) {
    return `The ${CARD_NAMES[card.card]} for ${nameIn(telling, card.player)} ${verb}${why}.`;
  }
  return `The penalty for ${teamIn(telling, event.side)} ${event.inferred === true ? verb : 'is overturned'}${why}.`;
}

export function writeCardChange(event: EventOf<'card-changed'>, telling: Telling): string {
  const why = event.reason === undefined ? '' : ` (${event.reason})`;
  const card = telling.before.cards.find(({id}) => id === event.event);
  if (card === undefined) return `A card for ${teamIn(telling, event.side)} becomes a ${CARD_NAMES[event.card]}${why}.`;
  const name = nameIn(telling, card.player);
  const outcome = event.card !== 'yellow' && card.card === 'yellow' ? ` ${name} is sent off.` : '';
  return `The ${CARD_NAMES[card.card]} for ${name} becomes a ${CARD_NAMES[event.card]}${why}.${outcome}`;
}
