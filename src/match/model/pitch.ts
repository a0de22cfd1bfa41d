/** Metres. Every location is on a pitch of this size, the usual one for internationals, whatever the real pitch measures. */
export const PITCH = {length: 105, width: 68} as const;

/** The markings in metres, from Law 1 of the game. */
export const MARKINGS = {
  goal: 7.32,
  goalHeight: 2.44,
  goalArea: {depth: 5.5, width: 18.32},
  penaltyArea: {depth: 16.5, width: 40.32},
  penaltySpot: 11,
} as const;

/**
 * A location on the pitch in metres, as the acting side sees it: `x` from its own goal line (0) to the goal it attacks (105),
 * `y` from its left touchline (0) to its right (68). Both sides attack from left to right.
 */
export type Location = {readonly x: number; readonly y: number};

/**
 * Where a shot crosses the goal line, in metres, as the shooter sees it: `across` from the middle of the goal, negative to the
 * left, and `height` above the ground. The posts are at -3.66 and 3.66, the bar at 2.44.
 */
export type GoalMouth = {readonly across: number; readonly height: number};

/** True between the posts and under the bar. */
export function isInGoal({across, height}: GoalMouth): boolean {
  return Math.abs(across) <= MARKINGS.goal / 2 && height <= MARKINGS.goalHeight;
}

/** Metres to the middle of the attacked goal. */
export function distanceToGoal({x, y}: Location): number {
  return Math.hypot(PITCH.length - x, y - PITCH.width / 2);
}

/** The same location as the other side sees it. */
export function turned({x, y}: Location): Location {
  return {x: PITCH.length - x, y: PITCH.width - y};
}

export function isInPenaltyArea(location: Location): boolean {
  return isInArea(location, MARKINGS.penaltyArea);
}

export function isInGoalArea(location: Location): boolean {
  return isInArea(location, MARKINGS.goalArea);
}

/** True in the attacking third. */
export function isInFinalThird({x}: Location): boolean {
  return x >= (PITCH.length * 2) / 3;
}

function isInArea({x, y}: Location, {depth, width}: {readonly depth: number; readonly width: number}): boolean {
  return x >= PITCH.length - depth && Math.abs(y - PITCH.width / 2) <= width / 2;
}
