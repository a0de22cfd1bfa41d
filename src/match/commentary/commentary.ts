import type {MatchEvent} from '../model/event.ts';
import type {Side} from '../model/side.ts';
import {by, type CommentaryContext, choose, teamIn} from './context.ts';
import {writeCard} from './sentences/card.ts';
import {writeCardChange, writeOverturned} from './sentences/correction.ts';
import {writeFoul} from './sentences/foul.ts';
import {writeGoal} from './sentences/goal.ts';
import {writeLoss} from './sentences/loss.ts';
import {writeKickOff, writeWhistle} from './sentences/period.ts';
import {writePlay} from './sentences/play.ts';
import {writeRemark} from './sentences/remark.ts';
import {writeCorner, writeOffside} from './sentences/set-pieces.ts';
import {writeKick} from './sentences/shoot-out.ts';
import {writeShot} from './sentences/shot.ts';
import {writeStateOfPlay} from './sentences/state-of-play.ts';
import {writeSubstitution} from './sentences/substitution.ts';
import {writeTactics} from './sentences/tactics.ts';
import {subjectOf} from './words/subject.ts';

/** The words for an event: its own, or a sentence generated from it. The same event always reads the same. */
export function commentate(event: MatchEvent, context: CommentaryContext): string {
  const standing = context.line?.standing;
  if (standing !== undefined) return writeStateOfPlay(event, standing, context);
  const words = event.words ?? write(event, context);
  return event.type === 'goal' ? withGoal(words) : words;
}

/** A goal's words with `GOAL!` in them: in place of a first `Goal!`, or before words that have none. */
function withGoal(words: string): string {
  return /\bGOAL\b/.test(words) ? words : `GOAL! ${words.replace(/^goal\s*[!.:–-]+\s*/i, '')}`.trimEnd();
}

function write(event: MatchEvent, context: CommentaryContext): string {
  const {match} = context;
  const team = (side: Side) => teamIn(context, side);
  const acts = (player: string | undefined, side: Side, verb: string) => {
    const {name, does} = subjectOf(context, player, side);
    return `${name} ${does(verb)}`;
  };
  switch (event.type) {
    case 'kick-off':
      return writeKickOff(event, context);
    case 'whistle':
      return writeWhistle(event, context);
    case 'goal':
      return writeGoal(event, context);
    case 'shot':
      return writeShot(event, context);
    case 'chance':
      return `A chance for ${subjectOf(context, event.shooter, event.side).name}${by(context, ', made by', event.creator)}.`;
    case 'cross':
      return `${acts(event.crosser, event.side, 'crosses')}${by(context, ' for', event.target)}${by(context, ';', event.clearer, ' clears')}.`;
    case 'pass':
      return `${acts(event.passer, event.side, 'passes')}${by(context, ' to', event.target)}${by(context, ', past', event.beaten)}.`;
    case 'error': {
      const {name, does} = subjectOf(context, event.player, event.side);
      return choose(event, 'error', [`A mistake by ${name}.`, `${name} ${does('gets')} it wrong.`]);
    }
    case 'clearance':
      return `${acts(event.clearer, event.side, 'clears')}.`;
    case 'counter-attack':
      return `${team(event.side)} break${by(context, ' through', event.passer ?? event.target)}.`;
    case 'corner':
      return writeCorner(event, context);
    case 'offside':
      return writeOffside(event, context);
    case 'foul':
      return writeFoul(event, context);
    case 'card':
      return writeCard(event, context);
    case 'overturned':
      return writeOverturned(event, context);
    case 'card-changed':
      return writeCardChange(event, context);
    case 'substitution':
      return writeSubstitution(event, context);
    case 'penalty-appeal':
      return event.decision === 'given'
        ? `Penalty to ${team(event.side)}${by(context, ', won by', event.player)}.`
        : `${acts(event.player, event.side, 'wants')} a penalty. Not given.`;
    case 'shoot-out-kick':
      return writeKick(event, context);
    case 'spell':
      return event.favours === 'neither'
        ? 'Neither side has the upper hand.'
        : `${team(event.favours)} have the better of it.`;
    case 'added-time':
      return `At least ${event.minutes} ${event.minutes === 1 ? 'minute' : 'minutes'} to be added.`;
    case 'tactics':
      return writeTactics(event, context);
    case 'remark':
      return event.about === undefined
        ? `${event.side === undefined ? (match.fixture.competition ?? 'The match') : team(event.side)}.`
        : writeRemark(event, context);
    case 'play': {
      const passage = context.line?.passage;
      return passage === undefined ? writePlay(event, context) : writeLoss(event, passage, context);
    }
  }
}
