import {MINUTE} from '../model/clock.ts';
import type {EventOf} from '../model/event.ts';
import {type CommentaryContext, choose, nameIn, teamIn} from './context.ts';
import {cardinal} from './numbers.ts';
import {subjectOf} from './subject.ts';

type Substitution = EventOf<'substitution'>;

/** A player who goes off within this time of an injury may do so because of it. */
const RECENT = 10 * MINUTE;

/** The sentence for a change: who comes on for whom, and what the player who goes off is remembered for. */
export function writeSubstitution(event: Substitution, context: CommentaryContext): string {
  const team = teamIn(context, event.side);
  if (event.on === undefined) return `${subjectOf(context, event.off, event.side).name} goes off for ${team}.`;
  const on = nameIn(context, event.on);
  if (event.off === undefined) return `${on} comes on for ${team}.`;
  const off = nameIn(context, event.off);
  if (wasHurt(event.off, context)) {
    return choose(event, 'hurt', [
      `${off}, who was down injured, makes way for ${on}.`,
      `${on} replaces ${off}, who was down injured.`,
      `On comes ${on} for ${off}, who was down injured.`,
    ]);
  }
  const goals = context.before.goals.filter(({scorer, kind}) => scorer === event.off && kind !== 'own-goal').length;
  if (goals > 0) return scorerOff(event, {on, off, goals}, team);
  return choose(event, 'change', [
    `${team} change: ${on} on for ${off}.`,
    `${off} makes way for ${on}.`,
    `${on} replaces ${off}.`,
    `Substitution for ${team}: ${on} for ${off}.`,
    `${team} bring on ${on} in place of ${off}.`,
    `On comes ${on} for ${off}.`,
    `Off goes ${off} for ${team}. On comes ${on}.`,
  ]);
}

function wasHurt(player: string, {line}: CommentaryContext): boolean {
  const last = line?.earlier.of('injury', player).at(-1);
  return line !== undefined && last !== undefined && line.at - last.at <= RECENT;
}

function scorerOff(
  event: Substitution,
  {on, off, goals}: {readonly on: string; readonly off: string; readonly goals: number},
  team: string,
): string {
  if (goals > 1) {
    const scored = `${cardinal(goals)} goals`;
    return choose(event, 'scorer', [
      `${off} goes off with ${scored}. On comes ${on}.`,
      `${team} bring on ${on} for ${off}, who has ${scored}.`,
    ]);
  }
  return choose(event, 'scorer', [
    `Goalscorer ${off} makes way for ${on}.`,
    `${on} replaces ${off}, who has scored.`,
    `${team} bring on ${on} for goalscorer ${off}.`,
    `Off goes goalscorer ${off}. On comes ${on}.`,
  ]);
}
