import type {Score} from '../../match/model/match.ts';
import {SIDES, type Side} from '../../match/model/side.ts';

/** A goal that a file lists; `doubt` is the reason to think that it was not scored, undefined if there is none. */
export type ListedGoal = {readonly side: Side; readonly doubt?: string | undefined};

/**
 * The doubtful goals to leave out so that the others add up to the stated score, the first of each side first; none if they add
 * up already, or if leaving out doubtful ones cannot make them add up.
 */
export function doubtfulGoals<T extends ListedGoal>(goals: readonly T[], stated: Score | undefined): readonly T[] {
  if (stated === undefined) return [];
  const left = SIDES.flatMap((side): readonly (T | undefined)[] => {
    const own = goals.filter(goal => goal.side === side);
    const surplus = own.length - stated[side];
    const doubtful = own.filter(({doubt}) => doubt !== undefined);
    return surplus < 0 || surplus > doubtful.length ? [undefined] : doubtful.slice(0, surplus);
  });
  const sure = left.filter(goal => goal !== undefined);
  return sure.length === left.length ? sure : [];
}
