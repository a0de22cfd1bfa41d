import type {Score} from '../../match/model/match.ts';
import {otherSide, type Side} from '../../match/model/side.ts';
import {doubtfulGoals, type ListedGoal} from '../shared/doubtful-goals.ts';
import {finalScore, showScore} from './reconcile-score.ts';
import type {StatedGoal, StatedScore} from './results.ts';

type Settled = {readonly goals: readonly StatedGoal[]; readonly warnings: readonly string[]};
type Doubt = {readonly index: number; readonly reason: string};

/**
 * The goals without the doubtful ones, or on the other sides, if that makes them add up to the stated score, with a warning for each
 * change. If nothing does, all of them.
 */
export function withoutDoubtful(goals: readonly StatedGoal[], score: StatedScore): Settled {
  const final = finalScore(score);
  if (final === undefined) return {goals, warnings: []};
  const mirrored = mirror(goals, final);
  if (mirrored !== undefined) return mirrored;
  const doubts = doubtsOf(goals);
  const doubted = new Set(doubts.map(({index}) => index));
  const sure = [...goals.keys()].filter(index => !doubted.has(index));
  const out = doubtfulGoals<ListedGoal & {readonly index: number}>(
    [
      ...sure.map(index => ({side: goals[index]!.side, index})),
      ...doubts.map(({index, reason}) => ({side: goals[index]!.side, index, doubt: reason})),
    ],
    final,
  );
  return {
    goals: goals.filter((_, index) => !out.some(left => left.index === index)),
    warnings: out.map(({index, doubt = ''}) => warningOf(goals[index]!, doubt, final)),
  };
}

/** Goals that are listed under the wrong teams: on the other sides they add up to the stated score, and as they stand they do not. */
function mirror(goals: readonly StatedGoal[], final: Score): Settled | undefined {
  const count = (side: Side) => goals.filter(goal => goal.side === side).length;
  if (final.home === final.away || count('home') !== final.away || count('away') !== final.home) return undefined;
  return {
    goals: goals.map(goal => ({...goal, side: otherSide(goal.side)})),
    warnings: [
      `the goals are listed under the wrong teams: on the other sides they add up to the stated ${showScore(final)}`,
    ],
  };
}

/** The goals that may not have been scored, the most doubtful first. */
function doubtsOf(goals: readonly StatedGoal[]): readonly Doubt[] {
  const seen = new Set<string>();
  const twice: Doubt[] = [];
  const unreadable: Doubt[] = [];
  const open: Doubt[] = [];
  for (const [index, goal] of goals.entries()) {
    const {at, side, scorer, doubtful} = goal;
    const key = at === undefined ? undefined : `${side} ${scorer} ${at.minute}+${at.added}`;
    if (key !== undefined && seen.has(key)) twice.push({index, reason: 'it is listed twice'});
    else if (doubtful === true) unreadable.push({index, reason: 'its minute is not one of a match'});
    else if (at === undefined) open.push({index, reason: 'it has no minute'});
    if (key !== undefined) seen.add(key);
  }
  return [...twice, ...unreadable, ...open];
}

function warningOf({scorer, at}: StatedGoal, reason: string, final: Score): string {
  const minute = at === undefined ? '' : ` at ${at.minute}${at.added > 0 ? `+${at.added}` : ''}'`;
  return `a goal by ${scorer}${minute} is left out: ${reason}, and the others add up to the stated ${showScore(final)}`;
}
