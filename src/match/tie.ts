import type * as z from 'zod';
import {type PerSide, perSide} from './side.ts';
import type {
  formSchema,
  headToHeadSchema,
  knownSchema,
  legSchema,
  noteSchema,
  reactionSchema,
  routeMatchSchema,
  teamNewsSchema,
  tieSchema,
} from './tie-schema.ts';

export type Known = z.output<typeof knownSchema>;
export type Note = z.output<typeof noteSchema>;
export type Reaction = z.output<typeof reactionSchema>;
export type Leg = z.output<typeof legSchema>;
export type RouteMatch = z.output<typeof routeMatchSchema>;
export type Form = z.output<typeof formSchema>;
export type HeadToHead = z.output<typeof headToHeadSchema>;
export type TeamNews = z.output<typeof teamNewsSchema>;
export type Tie = z.output<typeof tieSchema>;

/** True where a fact may be shown: it is known at this moment, or the reader wants spoilers. */
export function isKnown(known: Known, over: boolean, spoilers: boolean): boolean {
  return spoilers || known === 'before' || (known === 'after' && over);
}

/**
 * Goals over the legs so far, by side of this file's fixture: what this match has brought up to now, and what the legs that
 * `counts` names have brought. Undefined where none of them has a score, so that there is nothing to add up.
 *
 * @param counts By default the legs that were played before this match.
 */
export function aggregateOf(
  tie: Tie | undefined,
  score: PerSide<number>,
  counts: (leg: Leg) => boolean = ({known}) => known === 'before',
): PerSide<number> | undefined {
  const played = (tie?.legs ?? []).filter(leg => leg.score !== undefined && counts(leg));
  if (played.length === 0) return undefined;
  return perSide(side =>
    played.reduce((goals, leg) => goals + leg.score![leg.home === side ? 'home' : 'away'], score[side]),
  );
}
