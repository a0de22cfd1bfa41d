import type {Form, HeadToHead, Known, Leg, Note, Reaction, RouteMatch, TeamNews, Tie} from '../schema/tie-schema.ts';
import {type PerSide, perSide} from './side.ts';

export type {Form, HeadToHead, Known, Leg, Note, Reaction, RouteMatch, TeamNews, Tie};

/** True if a fact can be shown: it is known by now, or spoilers are on. */
export function isKnown(known: Known, over: boolean, spoilers: boolean): boolean {
  return spoilers || known === 'before' || (known === 'after' && over);
}

/**
 * The aggregate by side of this fixture: the score so far plus that of the legs that `counts` accepts. Undefined if none of
 * those has a score.
 *
 * @param counts Defaults to the legs played before this match.
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
