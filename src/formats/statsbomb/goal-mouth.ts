import {type GoalMouth, isInGoal} from '../../match/model/pitch.ts';
import {goalMouthScale} from '../shared/goal-mouth.ts';
import type {RawEvent} from './schema.ts';

/** In yards: posts at `y` 36 and 44, bar at `z` 2.67. */
const toMetres = goalMouthScale({width: 8, height: 8 / 3});
const MIDDLE = 40;
const GOAL_LINE = 120;

/**
 * Where a shot crossed the goal line. The end of a saved shot is where it was stopped, so that its path is extended to the line,
 * and dropped where it then misses the goal: a saved shot was on target. The ends of blocked shots have no height.
 */
export function goalMouthOf({shot, location}: RawEvent, saved: boolean): GoalMouth | undefined {
  const end = shot?.end_location;
  if (!end) return undefined;
  const [x, y, height] = end;
  if (height === undefined) return undefined;
  if (x >= GOAL_LINE) return toMetres(y - MIDDLE, height);
  if (!saved || !location) return undefined;
  const [fromX, fromY] = location;
  if (x <= fromX) return undefined;
  const extended = y + ((y - fromY) / (x - fromX)) * (GOAL_LINE - x);
  const mouth = toMetres(extended - MIDDLE, height);
  return mouth !== undefined && isInGoal(mouth) ? mouth : undefined;
}
