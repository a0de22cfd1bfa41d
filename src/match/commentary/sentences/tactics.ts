import type {EventOf} from '../../model/event.ts';
import {usualFormation} from '../../model/formations.ts';
import {type CommentaryContext, teamIn} from '../context.ts';
import {KEPT, SHAPES} from '../moulds/tactics.ts';
import {pick} from '../words/mould.ts';

/** The sentence for a formation. The same one again is reported too: players have changed places within it. */
export function writeTactics(event: EventOf<'tactics'>, context: CommentaryContext): string {
  const {side, formation} = event;
  const team = side === undefined ? 'A side' : teamIn(context, side);
  const shape = formation === undefined ? undefined : usualFormation(formation);
  if (shape === undefined) return `${team} change shape.`;
  const before = side === undefined ? undefined : context.before.shapes[side];
  const old = before === undefined ? undefined : usualFormation(before);
  return old === shape
    ? pick(event, 'same shape', KEPT, {team, shape})!
    : pick(event, 'shape', SHAPES, {team, shape, old})!;
}
