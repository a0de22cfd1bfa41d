import type {Form, HeadToHead, Known, Leg, Note, Reaction, RouteMatch, TeamNews, Tie} from '../schema/tie-schema.ts';
import {type PerSide, perSide} from './side.ts';

export type {Form, HeadToHead, Known, Leg, Note, Reaction, RouteMatch, TeamNews, Tie};

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
