import {MINUTE} from '../../model/clock.ts';
import type {EventOf} from '../../model/event.ts';
import {usualFormation} from '../../model/formations.ts';
import {type CommentaryContext, teamIn} from '../context.ts';
import {KEPT, SHAPES, SHAPES_THEN} from '../moulds/tactics.ts';
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
    : pick(event, 'shape', isAfterChange(event, context) ? SHAPES_THEN : SHAPES, {team, shape, old})!;
}

/** A new formation within this time of the line on a change of the same side comes with it. */
const AFTER_CHANGE = 2 * MINUTE;

function isAfterChange({side}: EventOf<'tactics'>, {line}: CommentaryContext): boolean {
  const change = line?.earlier.lastChange;
  return change !== undefined && change.event.side === side && line!.at - change.at <= AFTER_CHANGE;
}
