import type {EventOf} from '../../model/event.ts';
import {type CommentaryContext, choose, nameIn, scoreWords} from '../context.ts';
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
  if (event.scored)
    return `${choose(event, 'kick', [
      `${taker} ${does('scores')}`,
      `${taker} ${does('puts')} it away`,
      `${taker} ${does('makes')} no mistake`,
    ])}. ${ending}.`;
  return `${missWords(event, context)}. ${ending}.`;
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
