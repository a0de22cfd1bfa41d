import type {EventOf} from '../../model/event.ts';
import {distanceToGoal, isInPenaltyArea, type Location, MARKINGS, PITCH, turned} from '../../model/pitch.ts';

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

/** The third of the pitch's width nearest to a touchline, as the side that attacks sees it; undefined for the middle. */
export function wingOf({y}: Location): 'left' | 'right' | undefined {
  if (y < PITCH.width / 3) return 'left';
  return y > (PITCH.width * 2) / 3 ? 'right' : undefined;
}

/** A ball in from a wing moves at least so many metres towards the middle. */
const INWARDS = 8;

/**
 * True for a ball from near a touchline, outside the penalty area, to in front of the goal; a corner is not one. Whether it was a
 * cross, the data says or not.
 */
export function isBallIn({location, end, delivery}: Pick<EventOf<'play'>, 'location' | 'end' | 'delivery'>): boolean {
  if (location === undefined || end === undefined || distanceToGoal(end) >= 20 || isAtFlag(location)) return false;
  if (delivery === 'cross') return true;
  const inwards = Math.abs(location.y - PITCH.width / 2) - Math.abs(end.y - PITCH.width / 2);
  return isWide(location) && !isInPenaltyArea(location) && inwards >= INWARDS;
}

/** True in the penalty area that the side defends, for `location` as that side sees it. */
export function isInOwnArea(location: Location): boolean {
  return isInPenaltyArea(turned(location));
}

/** A free kick from within this many metres can be shot at goal. */
const RANGE = 30;

/** Up to this many metres from the penalty area is just outside it. */
const JUST_OUTSIDE = 3;

/**
 * Where a foul is, if the place matters: ` in a dangerous position`, ` just outside the area`, ` in the area`, ` out on the left`.
 * Empty elsewhere: a foul in midfield is a foul. The distance in yards is left to the free kick. `location` as the side that
 * gives it away sees the pitch.
 */
export function freeKickPlace(location: Location): string {
  if (isInOwnArea(location)) return ' in the area';
  const spot = turned(location);
  const {x, y} = spot;
  if (x < PITCH.length / 2 + 6) return '';
  if (metresFromArea(spot) <= JUST_OUTSIDE) return ' just outside the area';
  if (y < WIDE) return ' out on the left';
  if (y > PITCH.width - WIDE) return ' out on the right';
  return distanceToGoal(spot) < RANGE ? ' in a dangerous position' : ' in a promising position';
}

function metresFromArea({x, y}: Location): number {
  const {depth, width} = MARKINGS.penaltyArea;
  const before = Math.max(0, PITCH.length - depth - x);
  const beside = Math.max(0, Math.abs(y - PITCH.width / 2) - width / 2);
  return Math.hypot(before, beside);
}
