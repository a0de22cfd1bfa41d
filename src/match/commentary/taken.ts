import type {EventOf} from '../model/event.ts';
import {buildUp, groupsText, holderOf} from './build-up.ts';
import {enters} from './commentary-level.ts';
import {type CommentaryContext, choose, teamIn} from './context.ts';
import type {Passage} from './passages.ts';
import {runs} from './plays.ts';
import {type Subject, subjectOf} from './subject.ts';

type Play = EventOf<'play'>;

const INTO = ['plays it into the area', 'sends it into the box', 'puts it into the area'] as const;

/** The sentence for a passage that ends with the other side on the ball. */
export function writeTaken(event: Play, passage: Passage, context: CommentaryContext): string {
  const {ending, side} = passage;
  const stopped = ending.kind === 'taken' ? ending.stopped : undefined;
  const holder = holderOf(passage);
  const {groups, opening} = buildUp(event, holder, context);
  const stopper = subjectOf(context, stopped?.player ?? event.player, event.side);
  const ends = endings(event, stopped, stopper);
  if (groups.length > 0) {
    const moves = opening + groupsText(groups, context);
    return choose(event, 'taken after', [`${moves}, but ${ends}.`, `${moves}. ${ends}.`, `${moves}, and ${ends}.`]);
  }
  const last = passage.plays.findLast(play => play.side === side);
  const {name, does: acts} = subjectOf(context, last?.player, side);
  if (last?.location === undefined || last.end === undefined || !enters(last.location, last.end)) {
    const where = last?.player === undefined ? '' : ` for ${teamIn(context, side)}`;
    return choose(event, 'on the ball', [
      `${name} ${acts('is')} on the ball${where}, but ${ends}.`,
      `${name} ${acts('has')} the ball${where}, but ${ends}.`,
    ]);
  }
  const does = acts(last.kind === 'carry' ? runs(last, event) : choose(event, 'into', INTO));
  return choose(event, 'taken', [`${name} ${does}, but ${ends}.`, `${name} ${does}. ${ends}.`]);
}

/** How the other side takes the ball: a clause. */
function endings(event: Play, stopped: Play | undefined, {name, does}: Subject): string {
  switch (stopped?.kind) {
    case 'tackle':
      return choose(event, 'tackled', [
        `${name} ${does('gets')} the tackle in`,
        `${name} ${does('tackles')}`,
        `${name} ${does('makes')} the tackle`,
        `${name} ${does('wins')} it with a tackle`,
      ]);
    case 'interception':
      return choose(event, 'intercepted', [
        `${name} ${does('cuts')} it out`,
        `${name} ${does('reads')} it`,
        `${name} ${does('gets')} in the way`,
        `${name} ${does('steps')} in`,
        `${name} ${does('intercepts')}`,
      ]);
    default:
      return choose(event, 'taken by', [
        `${name} ${does('comes')} away with it`,
        `${name} ${does('comes')} away with the ball`,
        `${name} ${does('gets')} to it first`,
        `${name} ${does('picks')} up the ball`,
      ]);
  }
}
