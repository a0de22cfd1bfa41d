import {formatMinute} from '../../match/model/clock.ts';
import type {Score} from '../../match/model/match.ts';
import type {Side} from '../../match/model/side.ts';
import {doubtfulGoals} from '../shared/doubtful-goals.ts';
import {type Drafted, takesGoalBack} from './corrections.ts';
import type {Line} from './lines.ts';

type Scored = {
  readonly side: Side;
  readonly scorer: string | undefined;
  readonly line: Line;
  /** The lines after it. */
  readonly next: readonly Drafted[];
};

/** Lines between a goal and the one that takes it back. */
const LINES_OF_REVIEW = 12;

/** Why a goal may not have been scored, the best reasons first; no doubt where there is none. */
function doubtOf({side, scorer, line, next}: Scored, before: readonly Scored[], hasKeys: boolean) {
  const minutes = before.filter(goal => goal.side === side).map(goal => ({goal, apart: minutesApart(goal.line, line)}));
  const reasons: readonly (readonly [boolean, string])[] = [
    [minutes.some(({goal, apart}) => goal.scorer === scorer && apart === 0), 'it is listed twice'],
    [hasKeys && !line.key, 'the key events do not have it'],
    [next.some(each => each.draft?.type === 'remark' && takesGoalBack(each.line)), 'a line after it takes a goal back'],
    [
      minutes.some(({goal, apart}) => apart === 0 || (apart === 1 && goal.scorer === scorer)),
      'another goal of the side is listed within a minute',
    ],
  ];
  const rank = reasons.findIndex(([is]) => is);
  return {rank, doubt: reasons[rank]?.[1]};
}

function minutesApart({clock: a}: Line, {clock: b}: Line): number {
  return a.period === b.period ? Math.abs(a.minute + a.added - b.minute - b.added) : Number.POSITIVE_INFINITY;
}

/**
 * The events of a finished match, whose stated score wins over doubtful goals: those are left out where the others add up
 * to it, each with a warning.
 */
export function withoutDoubtfulGoals(
  drafted: readonly Drafted[],
  stated: Score | undefined,
): {readonly standing: readonly Drafted[]; readonly left: readonly string[]} {
  const overturned = new Set(drafted.flatMap(({draft}) => (draft?.type === 'overturned' ? [draft.event] : [])));
  const standing = drafted.flatMap(({line, draft}, place): readonly Scored[] =>
    draft?.type === 'goal' && !overturned.has(line.id)
      ? [{side: draft.side, scorer: draft.scorer, line, next: drafted.slice(place + 1, place + 1 + LINES_OF_REVIEW)}]
      : [],
  );
  const hasKeys = drafted.some(({line}) => line.key);
  const goals = standing
    .map((goal, index) => ({side: goal.side, id: goal.line.id, ...doubtOf(goal, standing.slice(0, index), hasKeys)}))
    .sort((a, b) => a.rank - b.rank);
  const left = new Map(doubtfulGoals(goals, stated).map(({id, doubt}) => [id, doubt]));
  return {
    standing: drafted.filter(({line}) => !left.has(line.id)),
    left: drafted.flatMap(({line}) =>
      left.has(line.id)
        ? [
            `the goal at ${formatMinute(line.clock)} is left out: ${left.get(line.id)}, and the others add up to the stated score`,
          ]
        : [],
    ),
  };
}
