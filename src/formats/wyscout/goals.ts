import {formatMinute, type Period, SECOND} from '../../match/model/clock.ts';
import type {Score} from '../../match/model/match.ts';
import {SIDES, type Side} from '../../match/model/side.ts';
import {clockOfTime} from '../recorded/period-time.ts';
import {doubtfulGoals} from '../shared/doubtful-goals.ts';
import {hasTag, isKeeping, TAG, type WyscoutEvent} from './schema.ts';
import {goalsOf, isAttempt, ONE_GOAL, scoredFor, type WyscoutContext} from './shots.ts';

type Found = {
  readonly event: WyscoutEvent;
  readonly side: Side;
  readonly doubt: string | undefined;
  readonly shown: string;
};
export type PlayedContext = WyscoutContext & {readonly played: Period};

/** The records of a match that are its goals, and warnings about goals that only the stated score decides. */
export type Goals = {readonly goals: ReadonlySet<WyscoutEvent>; readonly warnings: readonly string[]};

/**
 * The goals of all periods. Where they do not add up to the stated score, goals that only the beaten goalkeeper's record has are
 * added, or goals without a shot are left out, each with a warning.
 */
export function goalsOfMatch(contexts: readonly PlayedContext[], stated: Score | undefined): Goals {
  const found = contexts.flatMap(context => [...goalsOf(context)].map(event => toFound(event, context)));
  const left = new Set(doubtfulGoals(found, stated));
  const standing = found.filter(goal => !left.has(goal));
  const added = stated === undefined ? [] : SIDES.flatMap(side => missingGoals(contexts, standing, side, stated[side]));
  return {
    goals: new Set([...standing, ...added].map(({event}) => event)),
    warnings: [
      ...[...left].map(
        ({shown, doubt}) => `the goal at ${shown} is left out: ${doubt}, and the others add up to the stated score`,
      ),
      ...added.map(
        ({shown}) => `only the record of the beaten goalkeeper has the goal at ${shown}; the stated score counts it`,
      ),
    ],
  };
}

function toFound(event: WyscoutEvent, context: PlayedContext): Found {
  const isShot = event.eventName === 'Shot' || event.eventName === 'Free Kick';
  return {
    event,
    side: scoredFor(event, context.sideOf),
    doubt: isShot || hasTag(event, TAG.ownGoal) ? undefined : 'it is recorded without a shot',
    shown: formatMinute(clockOfTime(context.played, event.eventSec * SECOND)),
  };
}

/** As many goals as the stated score has more, from the records of beaten goalkeepers that belong to no known goal. */
function missingGoals(
  contexts: readonly PlayedContext[],
  known: readonly Found[],
  side: Side,
  stated: number,
): readonly Found[] {
  const own = known.filter(goal => goal.side === side);
  const missing = stated - own.length;
  if (missing <= 0) return [];
  const beaten = contexts.flatMap(context => {
    const near = (a: WyscoutEvent, b: WyscoutEvent) =>
      a.matchPeriod === b.matchPeriod && Math.abs(a.eventSec - b.eventSec) <= ONE_GOAL;
    const records = context.period.filter(
      event =>
        isKeeping(event) &&
        hasTag(event, TAG.goal) &&
        scoredFor(event, context.sideOf) === side &&
        !own.some(goal => near(goal.event, event)),
    );
    const once = records.filter((event, index) => !records.slice(0, index).some(other => near(other, event)));
    return once.map(event => toFound(shotBefore(event, context, side) ?? event, context));
  });
  return beaten.length < missing ? [] : beaten.slice(0, missing);
}

/** The shot that the goalkeeper was beaten by, which is not marked as a goal. */
function shotBefore(save: WyscoutEvent, {period, sideOf}: WyscoutContext, side: Side): WyscoutEvent | undefined {
  return period.findLast(
    event =>
      isAttempt(event) &&
      sideOf(event) === side &&
      event.eventSec <= save.eventSec &&
      save.eventSec - event.eventSec <= ONE_GOAL,
  );
}
