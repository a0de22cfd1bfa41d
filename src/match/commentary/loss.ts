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
  if (passage.corner !== undefined && passage.plays.length === 1) return cornerLost(event, context);
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
    `A cross${aim} by ${name} from the ${side} finds nobody.`,
    `${possessive(name)} cross from the ${side} finds nobody.`,
    `${possessive(name)} cross from the ${side} does not find ${event.target === undefined ? 'anyone' : nameIn(context, event.target)}.`,
  ]);
}

/** A corner that does not arrive: the line of the corner and of its pass. */
function cornerLost(event: Play, context: CommentaryContext): string {
  const team = teamIn(context, event.side);
  const taker = who(context, event.player, event.side);
  // The corner has been counted: it comes before the pass.
  const count = context.before.tallies[event.side].corners;
  const nth = context.match.coverage === 'complete' ? ordinal(count) : undefined;
  return choose(event, 'corner', [
    `Corner to ${team}. ${taker} takes it but finds nobody.`,
    `${taker} takes a corner for ${team}, but nothing comes of it.`,
    `${team} have a corner, but ${possessive(taker)} delivery finds nobody.`,
    `${possessive(taker)} corner for ${team} finds nobody.`,
    `${team} win a corner, but ${taker} finds nobody with it.`,
    `Nothing comes of ${possessive(team)} corner, taken by ${taker}.`,
    ...(nth === undefined
      ? []
      : [
          `A ${nth} corner for ${team}: ${taker} takes it, and finds nobody.`,
          `${taker} takes ${possessive(team)} ${nth} corner, but finds nobody.`,
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
      `takes the corner${aim}, but nothing comes of it`,
      'takes the corner and finds nobody',
      'sends in the corner, but finds nobody',
    ]);
  }
  if (isCross(event)) {
    return choose(event, 'cross lost', [
      `sends over a cross${from} that finds nobody`,
      `puts in a cross${from}, but nobody gets on the end of it for ${teamIn(context, event.side)}`,
      `crosses${from} without finding ${target === undefined ? 'anyone' : nameIn(context, target)}`,
      `crosses${from}, but cannot find ${target === undefined ? 'anyone' : nameIn(context, target)}`,
      `puts in a cross${from} that comes to nothing`,
    ]);
  }
  if (target === undefined) {
    return choose(event, 'astray', [
      'gives the ball away',
      'gives it away',
      'plays a loose pass',
      'cannot find a team-mate',
    ]);
  }
  const {end} = event;
  const into = location !== undefined && end !== undefined && enters(location, end);
  const name = `${nameIn(context, target)}${into ? choose(event, 'where', [' in the area', ' in the box']) : ''}`;
  return choose(event, 'astray', [
    `looks for ${name}, but the pass goes astray`,
    `cannot find ${name}`,
    `looks for ${name} without success`,
    `tries to pick out ${name}, but the pass goes astray`,
    `cannot pick out ${name}`,
    `looks for ${name} but gives it away`,
    `tries to find ${name}, but cannot`,
  ]);
}

const INTO = ['plays it into the area', 'sends it into the box', 'puts it into the area'] as const;

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
  const does = last.kind === 'carry' ? runs(last, event) : choose(event, 'into', INTO);
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
        `${stopper} comes away with the ball`,
        `${stopper} takes over for ${teamIn(context, event.side)}`,
        `${stopper} gets hold of it for ${teamIn(context, event.side)}`,
      ]);
  }
}
