import {type GoalMouth, MARKINGS, PITCH} from '../../match/model/pitch.ts';
import {HIGHEST} from '../../match/schema/value-schemas.ts';

/** A goal in a provider's units: between the posts, and from the ground to the bar. */
type Goal = {readonly width: number; readonly height: number};

/**
 * Converts a provider's goal mouth to metres, so that its posts and bar are those of a real goal. `across` is from the middle
 * of the goal, negative to the shooter's left. A point beyond the touchlines, or below the ground, is not known.
 */
export function goalMouthScale(goal: Goal): (across: number, height: number) => GoalMouth | undefined {
  return (across, height) => {
    const mouth = {
      across: toCentimetres((across * MARKINGS.goal) / goal.width),
      height: toCentimetres((height * MARKINGS.goalHeight) / goal.height),
    };
    const known = Math.abs(mouth.across) <= PITCH.width / 2 && mouth.height >= 0 && mouth.height <= HIGHEST;
    return known ? mouth : undefined;
  };
}

function toCentimetres(metres: number): number {
  return Math.round(metres * 100) / 100;
}
