import type {EventOf} from '../../model/event.ts';
import {isInPenaltyArea, type Location, turned} from '../../model/pitch.ts';
import {type CommentaryContext, choose, nameIn, possessive} from '../context.ts';
import {enters} from '../selection/commentary-level.ts';
import {type Subject, subjectOf} from '../words/subject.ts';
import {flank, isWide} from '../words/zones.ts';

type Play = EventOf<'play'>;

/** The sentence for a `play` worth a line: a run or a pass into the area, a challenge near a side's own goal. */
export function writePlay(event: Play, context: CommentaryContext): string {
  const {kind, player, side, location} = event;
  const subject = subjectOf(context, player, side);
  const {name, does} = subject;
  switch (kind) {
    case 'pass':
      return writePass(event, subject, context);
    case 'carry': {
      const from = flank(location);
      return choose(event, 'carry', [
        `${name} ${does('runs')} into the area${from}.`,
        `${name} ${does('takes')} it into the area${from}.`,
        `${name} ${does('carries')} the ball into the area${from}.`,
      ]);
    }
    case 'tackle': {
      const where = ownArea(location);
      return choose(event, 'tackle', [
        `A tackle by ${name}${where}.`,
        `${name} ${does('goes')} in with a tackle${where}.`,
        `${name} ${does('challenges')} for the ball${where}.`,
      ]);
    }
    case 'challenge':
      return choose(event, 'challenge', [
        `${name} ${does('is')} taken on and beaten.`,
        `${name} ${does('is')} dribbled past.`,
      ]);
    case 'interception':
      return choose(event, 'interception', [
        `${name} ${does('gets')} in the way of the pass.`,
        `${name} ${does('reads')} the pass.`,
        `${name} ${does('steps')} in.`,
      ]);
  }
}

function writePass(event: Play, {name, does}: Subject, context: CommentaryContext): string {
  const {target, location, end} = event;
  const to = target === undefined ? undefined : nameIn(context, target);
  if (location === undefined || end === undefined || !enters(location, end)) {
    return to === undefined
      ? `${name} ${does('plays')} it on in front of goal.`
      : choose(event, 'pass', [
          `${name} ${does('finds')} ${to} in front of goal.`,
          `${possessive(name)} pass reaches ${to} in front of goal.`,
        ]);
  }
  if (isWide(location)) {
    return to === undefined
      ? `${name} ${does('crosses')}${flank(location)}.`
      : choose(event, 'cross', [
          `${name} ${does('crosses')}${flank(location)} to ${to}.`,
          `${to} gets to ${possessive(name)} cross${flank(location)}.`,
        ]);
  }
  if (to === undefined) return `${name} ${does('plays')} the ball into the area.`;
  return choose(event, 'into', [
    `${name} ${does('finds')} ${to} in the area.`,
    `${name} ${does('plays')} ${to} in.`,
    `${possessive(name)} pass into the area reaches ${to}.`,
  ]);
}

function ownArea(location: Location | undefined): string {
  return location !== undefined && isInPenaltyArea(turned(location)) ? ' inside the area' : '';
}
