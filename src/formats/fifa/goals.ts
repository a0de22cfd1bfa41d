import {SIDES, type Side} from '../../match/model/side.ts';
import {type FifaEvent, GOAL_TYPES} from './schema.ts';

export type ScoreChanges = {
  /** The side that an event's goal counts for, or did until it was overturned. */
  readonly goals: ReadonlyMap<FifaEvent, Side>;
  /** Goals that were overturned, each with the first event of the lower score. */
  readonly overturned: ReadonlyMap<FifaEvent, FifaEvent>;
  /** Events reported as goals for which the running score never rose. */
  readonly withdrawn: ReadonlySet<FifaEvent>;
  /** Goals that the running score has and no event tells, each with the event that first shows it. */
  readonly unreported: readonly {readonly side: Side; readonly after: FifaEvent}[];
};

/** What the running score says of the goals of a match, its events given in order. */
export function scoreChanges(events: readonly FifaEvent[]): ScoreChanges {
  const goals = new Map<FifaEvent, Side>();
  const overturned = new Map<FifaEvent, FifaEvent>();
  const unreported: {side: Side; after: FifaEvent}[] = [];
  const reported: FifaEvent[] = [];
  const score = {home: 0, away: 0};
  for (const event of events) {
    if (GOAL_TYPES.includes(event.Type)) reported.push(event);
    const after = {home: event.HomeGoals ?? score.home, away: event.AwayGoals ?? score.away};
    for (const side of SIDES) {
      for (; score[side] < after[side]; score[side] += 1) {
        const goal = reported.find(each => !goals.has(each));
        if (goal === undefined) unreported.push({side, after: event});
        else goals.set(goal, side);
      }
      for (; score[side] > after[side]; score[side] -= 1) {
        const last = [...goals].findLast(([scored, of]) => of === side && !overturned.has(scored))?.[0];
        const unnamed = unreported.findLastIndex(goal => goal.side === side);
        if (last !== undefined) overturned.set(last, event);
        else if (unnamed >= 0) unreported.splice(unnamed, 1);
      }
    }
  }
  const withdrawn = new Set(reported.filter(event => !goals.has(event)));
  return {goals, overturned, withdrawn, unreported};
}
