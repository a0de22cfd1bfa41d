import type {EventOf} from '../../model/event.ts';
import {shootOutWinner} from '../../model/shoot-out.ts';
import {type PerSide, perSide} from '../../model/side.ts';
import {type CommentaryContext, choose, nameIn, scoreWords, teamIn} from '../context.ts';
import {subjectOf} from '../words/subject.ts';

/** The sentence for a shoot-out kick, with the score. */
export function writeKick(event: EventOf<'shoot-out-kick'>, context: CommentaryContext): string {
  const {before} = context;
  const {name: taker, does} = subjectOf(context, event.taker, event.side);
  const kicks = {...before.shootOut, [event.side]: before.shootOut[event.side] + (event.scored ? 1 : 0)};
  const score = scoreWords(kicks, context);
  const ending = event.scored
    ? choose(event, 'kicks', [`It’s ${score} on penalties`, `That makes it ${score}`])
    : choose(event, 'kicks', [`It stays ${score}`, `Still ${score}`]);
  const decision = decisionOf(event, kicks, context);
  if (event.scored)
    return `${choose(event, 'kick', [
      `${taker} ${does('scores')}`,
      `${taker} ${does('puts')} it away`,
      `${taker} ${does('makes')} no mistake`,
    ])}. ${ending}.${decision}`;
  return `${missWords(event, context)}. ${ending}.${decision}`;
}

/** What the kick decides, with a space before it; empty while kicks have to follow. */
function decisionOf(event: EventOf<'shoot-out-kick'>, scored: PerSide<number>, context: CommentaryContext): string {
  const kicks = [...context.before.kicks, event];
  const taken = perSide(side => kicks.filter(kick => kick.side === side).length);
  const winner = shootOutWinner(taken, scored);
  return winner === undefined ? '' : ` ${teamIn(context, winner)} win the shoot-out!`;
}

/** A kick with a goalkeeper may still have missed: only its outcome tells. */
function missWords(event: EventOf<'shoot-out-kick'>, context: CommentaryContext): string {
  const {name: taker, does} = subjectOf(context, event.taker, event.side);
  switch (event.outcome) {
    case 'saved': {
      const keeper = event.goalkeeper === undefined ? 'The goalkeeper' : nameIn(context, event.goalkeeper);
      return `${keeper} saves from ${taker}`;
    }
    case 'woodwork':
      return `${taker} ${does('hits')} the woodwork`;
    case 'off-target':
      return `${taker} ${does('misses')} the target`;
    case undefined:
      return choose(event, 'miss', [`${taker} ${does('misses')}`, `${taker} can’t find the net`]);
  }
}
