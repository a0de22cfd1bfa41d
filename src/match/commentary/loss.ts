import type {EventOf} from '../model/event.ts';
import {distanceToGoal} from '../model/pitch.ts';
import {buildUp, groupsText, holderOf, moveText} from './build-up.ts';
import {enters} from './commentary-level.ts';
import {by, type CommentaryContext, choose, nameIn, possessive, teamIn, who} from './context.ts';
import {ordinal} from './numbers.ts';
import type {Passage} from './passages.ts';
import {runs} from './plays.ts';
import {flank, isAtFlag, isWide} from './zones.ts';

type Play = EventOf<'play'>;

/** The sentence for a passage that ends with the ball lost. */
export function writeLoss(event: Play, passage: Passage, context: CommentaryContext): string {
  return passage.ending.kind === 'taken' ? writeTaken(event, passage, context) : writeAstray(event, passage, context);
}

function writeAstray(event: Play, passage: Passage, context: CommentaryContext): string {
  const {player, side} = event;
  const whole = {...passage, plays: passage.plays.slice(0, -1)};
  const {groups, opening} = buildUp(event, player, {...context, line: {...context.line!, passage: whole}});
  if (context.line?.corner) return cornerLost(event, context);
  if (player === undefined) return `${opening}${teamIn(context, side)} lose the ball.`;
  if (groups.length === 0 && opening === '' && isCross(event)) return crossAlone(event, player, context);
  return `${opening}${moveText(groups, {player, does: failedPass(event, context)}, context)}.`;
}

function isCross({location, end}: Play): boolean {
  return location !== undefined && isWide(location) && end !== undefined && distanceToGoal(end) < 20;
}

/** A cross with nothing before it: the line can start with where it comes from. */
function crossAlone(event: Play, player: string, context: CommentaryContext): string {
  const name = nameIn(context, player);
  const side = flank(event.location).replace(' from the ', '');
  const corner = event.location !== undefined && isAtFlag(event.location);
  const aim = by(context, ' for', event.target);
  if (corner || side === '') return `${name} ${failedPass(event, context)}.`;
  return choose(event, 'cross alone', [
    `${name} ${failedPass(event, context)}.`,
    `From the ${side}, ${name} crosses${aim}, but it does not get there.`,
    `A cross${aim} by ${name} from the ${side} finds nobody.`,
    `On the ${side}, ${name} puts in a cross${aim} and it is lost.`,
    `${possessive(name)} cross from the ${side} finds nobody.`,
  ]);
}

/** A corner that does not arrive: the line of the corner and of its pass. */
function cornerLost(event: Play, context: CommentaryContext): string {
  const team = teamIn(context, event.side);
  const taker = who(context, event.player, event.side);
  const aim = by(context, ' for', event.target);
  // The corner has been counted: it comes before the pass.
  const count = context.before.tallies[event.side].corners;
  const nth = context.match.coverage === 'complete' ? ordinal(count) : undefined;
  return choose(event, 'corner', [
    `Corner to ${team}. ${taker} plays it in${aim}, but it does not get there.`,
    `${taker} takes a corner for ${team}${aim}, but it does not get there.`,
    `A corner for ${team}, and ${taker} finds nobody.`,
    `${team} have a corner. ${taker} puts it in${aim}, but it is lost.`,
    `${possessive(taker)} corner for ${team} finds nobody.`,
    `${team} win a corner, but ${taker} finds nobody with it.`,
    `A corner by ${taker} for ${team} finds nobody.`,
    ...(nth === undefined
      ? []
      : [
          `A ${nth} corner for ${team}: ${taker} finds nobody.`,
          `${taker} takes ${possessive(team)} ${nth} corner and finds nobody.`,
        ]),
  ]);
}

/** A pass that does not arrive, without the name. */
function failedPass(event: Play, context: CommentaryContext): string {
  const {target, location} = event;
  const from = flank(location);
  const aim = by(context, ' for', target);
  if (location !== undefined && isAtFlag(location)) {
    return choose(event, 'corner lost', [
      `plays it in from the corner${aim}, but it does not get there`,
      'plays it in from the corner and finds nobody',
      `puts the corner in${aim}, but it is lost`,
    ]);
  }
  if (isCross(event)) {
    return choose(event, 'cross lost', [
      `crosses${aim}${from}, but it does not get there`,
      `sends over a cross${from} that finds nobody`,
      `puts in a cross${from}, but nobody gets to it for ${teamIn(context, event.side)}`,
      `crosses${from} without finding ${target === undefined ? 'anyone' : nameIn(context, target)}`,
      `crosses${from}, and it is lost`,
    ]);
  }
  if (target === undefined) {
    return choose(event, 'astray', [
      'gives the ball away',
      'plays a pass that finds nobody',
      'loses it with the next pass',
      'sees the pass go astray',
      'cannot find anyone',
    ]);
  }
  const {end} = event;
  const into = location !== undefined && end !== undefined && enters(location, end);
  const name = `${nameIn(context, target)}${into ? choose(event, 'where', [' in the area', ' in the box']) : ''}`;
  return choose(event, 'astray', [
    `looks for ${name}, but the ball does not get there`,
    `cannot find ${name}`,
    `looks for ${name} without success`,
    `tries to pick out ${name}, but the pass goes astray`,
    `cannot pick out ${name}`,
    `tries to reach ${name}, but cannot`,
    `looks for ${name} and gives it away`,
    `tries to find ${name}, but the pass is lost`,
  ]);
}

function writeTaken(event: Play, passage: Passage, context: CommentaryContext): string {
  const {ending, side} = passage;
  const stopped = ending.kind === 'taken' ? ending.stopped : undefined;
  const holder = holderOf(passage);
  const {groups, opening} = buildUp(event, holder, context);
  const stopper = who(context, stopped?.player ?? event.player, event.side);
  const ends = endings(event, stopped, stopper, context);
  if (groups.length > 0) {
    const moves = opening + groupsText(groups, context);
    return choose(event, 'taken after', [`${moves}, but ${ends}.`, `${moves}. ${ends}.`, `${moves}, and ${ends}.`]);
  }
  const last = passage.plays.findLast(play => play.side === side);
  const name = who(context, last?.player, side);
  if (last?.location === undefined || last.end === undefined || !enters(last.location, last.end)) {
    return choose(event, 'on the ball', [
      `${name} is on the ball for ${teamIn(context, side)}, but ${ends}.`,
      `${name} has it for ${teamIn(context, side)}, but ${ends}.`,
    ]);
  }
  const does = last.kind === 'carry' ? runs(last, event) : 'plays it into the area';
  return choose(event, 'taken', [`${name} ${does}, but ${ends}.`, `${name} ${does}. ${ends}.`]);
}

/** How the other side takes the ball: a clause. */
function endings(event: Play, stopped: Play | undefined, stopper: string, context: CommentaryContext): string {
  switch (stopped?.kind) {
    case 'tackle':
      return choose(event, 'tackled', [
        `${stopper} gets the tackle in`,
        `${stopper} tackles`,
        `${stopper} makes the tackle`,
        `${stopper} wins it with a tackle`,
        `${stopper} comes in with the tackle`,
      ]);
    case 'interception':
      return choose(event, 'intercepted', [
        `${stopper} cuts it out`,
        `${stopper} reads it`,
        `${stopper} gets in the way`,
        `${stopper} steps in`,
        `${stopper} intercepts`,
      ]);
    default:
      return choose(event, 'taken by', [
        `${stopper} comes away with it`,
        `it ends with ${stopper}`,
        `the ball goes to ${stopper}`,
        `${stopper} gets the ball for ${teamIn(context, event.side)}`,
        `${stopper} ends the attack`,
      ]);
  }
}
