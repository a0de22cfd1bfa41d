import type {EventOf} from '../model/event.ts';
import {type CommentaryContext, choose, nameIn, teamIn, who} from './context.ts';

/** The sentence for a change: who comes on for whom. */
export function writeSubstitution(event: EventOf<'substitution'>, context: CommentaryContext): string {
  const team = teamIn(context, event.side);
  if (event.on === undefined) return `${who(context, event.off, event.side)} goes off for ${team}.`;
  const on = nameIn(context, event.on);
  if (event.off === undefined) return `${on} comes on for ${team}.`;
  const off = nameIn(context, event.off);
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
