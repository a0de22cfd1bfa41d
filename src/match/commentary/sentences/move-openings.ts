import type {EventOf, MatchEvent} from '../../model/event.ts';
import type {Side} from '../../model/side.ts';
import {type CommentaryContext, choose, nameIn, possessive, teamIn} from '../context.ts';
import type {Passage} from '../selection/passages.ts';
import {savesBy} from './tallies.ts';

/** How a move began, as the first words of its line. */

type Way = {readonly id: string};

/** A move of up to this many passes came straight from the won ball. */
export const QUICK = 4;

/** This chance of a goal makes where it came from worth a word. */
const CHANCE = 0.1;

/** Where a goal or a good chance came from is worth a word if its move was short, unless the ball given away has a line of its own. */
export function isGift(event: MatchEvent, {gift, plays, side}: Passage, {match, line}: CommentaryContext): boolean {
  const isChance = event.type === 'goal' || (event.type === 'shot' && event.xg !== undefined && event.xg >= CHANCE);
  const passes = plays.filter(play => play.side === side && play.kind === 'pass').length;
  if (line === undefined || gift === undefined || line.earlier.isTold(gift)) return false;
  return isChance && match.coverage === 'complete' && line.detail !== 'low' && passes <= QUICK;
}

/** A goalkeeper with so many saves has had a good match until the ball that leads to a goal. */
const MANY_SAVES = 3;

export function afterGift(
  event: MatchEvent,
  {player, body}: EventOf<'play'>,
  side: Side,
  context: CommentaryContext,
): string {
  const isHeader = body === 'head';
  const [name, team] = [nameIn(context, player!), teamIn(context, side)];
  if (event.type === 'goal' && savesBy(player!, side, context) >= MANY_SAVES) {
    return choose(event, 'gift of the goalkeeper', [
      `All those saves from ${name}, and now a ball straight to ${team}. `,
      `${name}, so good until now, hands ${team} the ball. `,
      `Oh, ${name}: all those saves, and now a ball straight to ${team}. `,
    ]);
  }
  if (isHeader)
    return choose(event, 'gift', [
      `A loose header from ${name}. `,
      `${possessive(name)} header goes straight to ${team}. `,
    ]);
  return choose(event, 'gift', [
    `${name} gives it straight to ${team}. `,
    `A loose ball from ${name}. `,
    `${name} gives it away. `,
    `${possessive(name)} pass goes straight to ${team}. `,
  ]);
}

export function afterMistake(way: Way, name: string, team: string): string {
  return choose(way, 'mistake', [
    `A mistake by ${name} lets ${team} in. `,
    `${name} gifts ${team} a chance. `,
    `An error by ${name}, and ${team} are in. `,
    `${name} gets it wrong, and ${team} pounce. `,
  ]);
}

export function afterCorner(
  way: Way,
  {corner, side}: Passage,
  first: string | undefined,
  context: CommentaryContext,
): string {
  const team = teamIn(context, side);
  return choose(way, 'after corner', [
    `After a corner for ${team}, `,
    `Following a corner for ${team}, `,
    ...(corner?.taker === undefined || corner.taker === first
      ? []
      : [`After ${possessive(nameIn(context, corner.taker))} corner, `]),
  ]);
}

export function longMove(way: Way, side: Side, context: CommentaryContext): string {
  const team = teamIn(context, side);
  return choose(way, 'long', [
    `${team} keep the ball. `,
    `A long move from ${team}. `,
    `${team} take their time. `,
    `After a long move from ${team}, `,
  ]);
}
