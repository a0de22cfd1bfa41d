import type {EventOf} from '../model/event.ts';
import {isInPenaltyArea, type Location, turned} from '../model/pitch.ts';
import {enters} from './commentary-level.ts';
import {type CommentaryContext, choose, nameIn, possessive, teamIn, who} from './context.ts';
import {flank, isWide} from './zones.ts';

type Play = EventOf<'play'>;

/** The sentence for a `play` worth a line: a run or a pass into the area, a challenge near a side's own goal. */
export function writePlay(event: Play, context: CommentaryContext): string {
  const {kind, player, side, location} = event;
  const name = who(context, player, side);
  switch (kind) {
    case 'pass':
      return writePass(event, name, context);
    case 'carry': {
      const from = flank(location);
      return choose(event, 'carry', [
        `${name} runs into the area${from}.`,
        `${name} takes it into the area${from}.`,
        `${name} carries the ball into the area${from}.`,
      ]);
    }
    case 'tackle': {
      const where = ownArea(location);
      return choose(event, 'tackle', [
        `A tackle by ${name}${where}.`,
        `${name} goes in with a tackle${where}.`,
        `${name} challenges for the ball${where}.`,
      ]);
    }
    case 'challenge':
      return choose(event, 'challenge', [`${name} is taken on and beaten.`, `${name} is dribbled past.`]);
    case 'interception':
      return choose(event, 'interception', [
        `${name} gets in the way of the pass.`,
        `${name} reads the pass.`,
        `${name} steps in.`,
      ]);
  }
}

function writePass(event: Play, name: string, context: CommentaryContext): string {
  const {target, side, location, end} = event;
  const to = target === undefined ? undefined : nameIn(context, target);
  if (location === undefined || end === undefined || !enters(location, end)) {
    return to === undefined
      ? `${name} plays it on, near the goal of the other side.`
      : choose(event, 'pass', [
          `${name} finds ${to} in front of goal.`,
          `${possessive(name)} pass reaches ${to} in front of goal.`,
        ]);
  }
  if (isWide(location)) {
    return to === undefined
      ? `${name} crosses${flank(location)}.`
      : choose(event, 'cross', [
          `${name} crosses${flank(location)} to ${to}.`,
          `${to} gets to ${possessive(name)} cross${flank(location)}.`,
        ]);
  }
  if (to === undefined) return `${name} plays the ball into the area for ${teamIn(context, side)}.`;
  return choose(event, 'into', [
    `${name} finds ${to} in the area.`,
    `${name} plays ${to} in.`,
    `${possessive(name)} pass into the area reaches ${to}.`,
  ]);
}

function ownArea(location: Location | undefined): string {
  return location !== undefined && isInPenaltyArea(turned(location)) ? ' inside the area' : '';
}
