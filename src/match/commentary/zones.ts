import {distanceToGoal, isInPenaltyArea, type Location, PITCH, turned} from '../model/pitch.ts';

/** In the final third, a ball into the area from within this many metres of a touchline is a cross. */
const WIDE = 16;

/** True in the final third near a touchline. */
export function isWide({x, y}: Location): boolean {
  return x > (PITCH.length * 2) / 3 && (y < WIDE || y > PITCH.width - WIDE);
}

/** True at a corner flag, within a metre and a half. */
export function isAtFlag({x, y}: Location): boolean {
  return x > PITCH.length - 1.5 && (y < 1.5 || y > PITCH.width - 1.5);
}

/** ` from the left`, for what starts wide of the area. */
export function flank(location: Location | undefined): string {
  if (location === undefined || !isWide(location)) return '';
  return location.y < WIDE ? ' from the left' : ' from the right';
}

/** True in the penalty area that the side defends, for `location` as that side sees it. */
export function isInOwnArea(location: Location): boolean {
  return isInPenaltyArea(turned(location));
}

/** A free kick from within this many metres can be shot at goal. */
const RANGE = 30;

/**
 * Where a foul is, with the half of the side that was fouled as `whose`: ` deep in the Arsenal half`, ` in their own half`,
 * ` within shooting range`, ` in the area`. The distance in yards is left to the free kick. `location` as the side that gives it
 * away sees the pitch.
 */
export function freeKickPlace(location: Location, whose: string): string {
  if (isInOwnArea(location)) return ' in the area';
  const spot = turned(location);
  const {x, y} = spot;
  if (x < PITCH.length / 3) return ` deep in ${whose} half`;
  if (x < PITCH.length / 2 - 4) return ` in ${whose} half`;
  const wing = y < WIDE ? 'left' : y > PITCH.width - WIDE ? 'right' : undefined;
  if (x < PITCH.length / 2 + 6) return wing === undefined ? ' in midfield' : ` near halfway on the ${wing}`;
  if (wing !== undefined) return ` out on the ${wing}`;
  if (x > PITCH.length - 21) return ' just outside the area';
  return distanceToGoal(spot) < RANGE ? ' within shooting range' : ' in a promising position';
}
