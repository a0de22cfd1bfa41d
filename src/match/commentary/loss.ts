import type {EventOf} from '../model/event.ts';
import {distanceToGoal, PITCH} from '../model/pitch.ts';
import {buildUp, moveText} from './build-up.ts';
import {enters} from './commentary-level.ts';
import {by, type CommentaryContext, capital, choose, nameIn, possessive, teamIn} from './context.ts';
import type {Group} from './moves.ts';
import {ordinal, withArticle} from './numbers.ts';
import type {Passage} from './passages.ts';
import {writeTaken} from './taken.ts';
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
  const short =
    opening === '' && groups.length === 1 && isPlain(groups[0]!)
      ? shortLoss(event, player, groups[0]!.player, context)
      : undefined;
  if (short !== undefined) return short;
  return `${opening}${moveText(groups, {player, does: failedPass(event, context)}, context)}.`;
}

/** True for a single pass that did not take the ball into the area or across: nothing is lost if the line leaves it out. */
function isPlain({does, noun}: Group): boolean {
  return (
    does.length === 1 &&
    noun !== 'cross' &&
    noun !== 'corner' &&
    !/ (?:in|into) the (?:area|box)\b|^plays in /.test(does[0]!)
  );
}

/** A pass that does not arrive, after one that did, in words other than `X finds Y, who …`; undefined for a cross or without a target. */
function shortLoss(event: Play, player: string, maker: string, context: CommentaryContext): string | undefined {
  const {target, location, end} = event;
  if (target === undefined || isCross(event) || player === maker) return undefined;
  const name = nameIn(context, player);
  const into = location !== undefined && end !== undefined && enters(location, end);
  const to = `${nameIn(context, target)}${into ? choose(event, 'where', [' in the area', ' in the box']) : ''}`;
  const team = teamIn(context, event.side);
  return choose(event, 'short loss', [
    undefined,
    undefined,
    `${possessive(name)} pass for ${to} goes astray.`,
    `${team} try to find ${to}, but ${possessive(name)} pass goes astray.`,
    `${name} cannot find ${to}.`,
    `${name} looks for ${to} without success.`,
    ...(location === undefined || location.x < PITCH.length / 2
      ? []
      : [
          `${nameIn(context, maker)} and ${name} combine, but the pass for ${to} goes astray.`,
          `${team} come forward through ${nameIn(context, maker)} and ${name}, who cannot find ${to}.`,
        ]),
  ]);
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
  const taker = event.player === undefined ? undefined : nameIn(context, event.player);
  // The corner has been counted: it comes before the pass.
  const count = context.before.tallies[event.side].corners;
  const nth = context.match.coverage === 'complete' ? ordinal(count) : undefined;
  if (taker === undefined) {
    return choose(event, 'corner', [
      `Corner to ${team}. It finds nobody.`,
      `${team} have a corner, but nothing comes of it.`,
      `Nothing comes of a corner for ${team}.`,
    ]);
  }
  return choose(event, 'corner', [
    `Corner to ${team}. ${taker} takes it but finds nobody.`,
    `${taker} takes a corner for ${team}, but nothing comes of it.`,
    `${team} have a corner, but ${possessive(taker)} delivery finds nobody.`,
    `${possessive(taker)} corner for ${team} finds nobody.`,
    `${team} win a corner, but ${taker} finds nobody with it.`,
    `Nothing comes of a corner for ${team}, taken by ${taker}.`,
    ...(nth === undefined
      ? []
      : [
          `${capital(withArticle(nth))} corner for ${team}: ${taker} takes it, and finds nobody.`,
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
    return choose(event, 'flag', [
      `sends it in${aim} from the corner flag, but nothing comes of it`,
      'sends it in from the corner flag, but finds nobody',
    ]);
  }
  if (isCross(event)) {
    return choose(event, 'cross lost', [
      `sends over a cross${from} that finds nobody`,
      `puts in a cross${from}, but nobody gets on the end of it`,
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
