import type {GoalMouth} from '../../match/model/pitch.ts';
import {goalMouthScale} from '../shared/goal-mouth.ts';
import {has, numberOf, type OptaEvent, QUALIFIER} from './types.ts';

/** Posts at 45.2 and 54.8 percent of the width, from right to left; the bar at a height of 38. */
const toMetres = goalMouthScale({width: 9.6, height: 38});
const MIDDLE = 50;

/** Where a shot crossed the goal line. A blocked shot has values too, which say nothing: most have half the height of the goal. */
export function goalMouthOf(event: OptaEvent): GoalMouth | undefined {
  const [y, z] = [numberOf(event, QUALIFIER.goalMouthY), numberOf(event, QUALIFIER.goalMouthZ)];
  const blocked = has(event, QUALIFIER.blocked);
  return y === undefined || z === undefined || blocked ? undefined : toMetres(MIDDLE - y, z);
}
