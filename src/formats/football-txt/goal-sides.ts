import {otherSide, SIDES, type Side} from '../../match/model/side.ts';
import {finalScore} from '../results/reconcile-score.ts';
import type {StatedGoal, StatedScore} from '../results/results.ts';
import type {GoalKind} from './minutes.ts';
import type {Warnings} from './warnings.ts';

/** A goal as it is listed, before it is known whose it is. */
export type GoalEntry = {
  scorer: string;
  line: number;
  /** Before the first `;`, 0; behind it, 1. */
  part: number;
  at: StatedGoal['at'];
  /** True if the minute that is written is none of a match. */
  doubtful: boolean;
  kind: GoalKind | undefined;
  /** The score after it, where the file gives it. */
  score: {readonly home: number; readonly away: number} | undefined;
};

/** The goals with the side of each: by the part of the list with a semicolon, the running score, or the final score. */
export function toGoals(
  entries: readonly GoalEntry[],
  parts: number,
  score: StatedScore,
  warnings: Warnings,
): readonly StatedGoal[] {
  const sides =
    byRunningScore(entries) ??
    (parts > 1 ? entries.map(({part}) => SIDES[part]) : byFinalScore(entries, score, warnings));
  return entries.flatMap(({scorer, at, kind = 'open-play', doubtful}, index): readonly StatedGoal[] => {
    const side = sides[index];
    return side === undefined ? [] : [{side, scorer, at, kind, ...(doubtful ? {doubtful} : {})}];
  });
}

/** Whose each goal is by the score after it, in whatever order they stand; undefined if a goal has none, or is of neither side. */
function byRunningScore(entries: readonly GoalEntry[]): readonly Side[] | undefined {
  const sides = new Map<GoalEntry, Side>();
  let before = {home: 0, away: 0};
  for (const entry of entries.toSorted((a, b) => total(a) - total(b))) {
    const {score} = entry;
    if (score === undefined) return undefined;
    const side = SIDES.find(
      each => score[each] === before[each] + 1 && score[otherSide(each)] === before[otherSide(each)],
    );
    if (side === undefined) return undefined;
    sides.set(entry, side);
    before = score;
  }
  return entries.map(entry => sides.get(entry)!);
}

function total({score}: GoalEntry): number {
  return score === undefined ? 0 : score.home + score.away;
}

/** Without any of that, the goals are of the only side that scored. If both did, the first are the home side's, as they stand in lists with a semicolon. */
function byFinalScore(
  entries: readonly GoalEntry[],
  score: StatedScore,
  warnings: Warnings,
): readonly (Side | undefined)[] {
  const final = finalScore(score) ?? {home: entries.length, away: 0};
  if (final.home === 0) return entries.map(() => 'away');
  if (final.away === 0) return entries.map(() => 'home');
  const [first] = entries;
  if (first !== undefined) {
    warnings.add(
      first.line,
      `no ; separates the goals of home and away: the first ${final.home} are taken for the home side's`,
    );
  }
  return entries.map((_, index) => (index < final.home ? 'home' : 'away'));
}
