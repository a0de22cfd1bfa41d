import type {EventOf} from '../../model/event.ts';
import {distanceToGoal, isInGoalArea, isInPenaltyArea, type Location, MARKINGS, PITCH} from '../../model/pitch.ts';
import {choose} from '../context.ts';
import {cardinal} from './numbers.ts';

const METRES_PER_YARD = 0.9144;

/** Whole yards to the middle of the goal. */
function yardsFrom(location: Location): number {
  return Math.round(distanceToGoal(location) / METRES_PER_YARD);
}

/** From this distance on, nobody counts single yards. */
const ROUNDED = 22;

/** A distance as it is said: a long one to the nearest five yards. */
function saidYards(yards: number): number {
  return yards <= ROUNDED ? yards : Math.round(yards / 5) * 5;
}

/** `from 25 yards`, `from close range`, `from a tight angle on the left`; undefined if the location is not known. */
export function placeWords(location: Location | undefined): string | undefined {
  if (location === undefined) return undefined;
  const yards = yardsFrom(location);
  const across = location.y - PITCH.width / 2;
  if (isInGoalArea(location) && yards <= 6) return 'from close range';
  const steep = Math.abs(across) > 1.7 * (PITCH.length - location.x);
  if (steep && yards <= 30) return `from a tight angle on the ${across < 0 ? 'left' : 'right'}`;
  // In front of the goal area is neither left nor right.
  if (isInPenaltyArea(location) && yards > 17 && Math.abs(across) > MARKINGS.goalArea.width / 2) {
    return `from the ${across < 0 ? 'left' : 'right'} of the area`;
  }
  const isAtEdge = isInPenaltyArea(location) ? yards > 17 : yards <= 22 && location.x > PITCH.length - 20;
  if (isAtEdge) return 'from the edge of the box';
  return yards > 60 ? 'from inside their own half' : `from ${saidYards(yards)} yards`;
}

/** Yards from goal that a listener has no picture of: nearer, the box says enough, and farther out, distance is the point. */
const UNSAID = {from: 9, to: 19};
/** Metres around the penalty spot that count as `around` it. */
const AROUND_SPOT = 2;

/** Where a shot is from, as it is said: `from inside the box` where a distance in yards would say no more. */
export function saidPlace(location: Location | undefined): string | undefined {
  const place = placeWords(location);
  const yards = Number(/^from (\d+) yards$/.exec(place ?? '')?.[1]);
  if (yards < UNSAID.from) return `from ${cardinal(yards)} yards`;
  if (location === undefined || !(yards >= UNSAID.from && yards <= UNSAID.to)) return place;
  if (!isInPenaltyArea(location)) return 'from the edge of the box';
  const {x, y} = location;
  const isAround = Math.hypot(x - (PITCH.length - MARKINGS.penaltySpot), y - PITCH.width / 2) <= AROUND_SPOT;
  return isAround ? 'from around the penalty spot' : 'from inside the box';
}

/** Where the shooter is, after the name: `25 yards out`, `on the edge of the box`. */
export function outOf(from: string): string | undefined {
  if (from.endsWith(' yards')) return `${from.slice('from '.length)} out`;
  if (from === 'from close range') return 'close in';
  if (from === 'from distance' || from === 'from long range') return undefined;
  if (/^from (?:inside the box|outside the box|around the penalty spot)$/.test(from)) return from.replace('from ', '');
  if (from === 'from inside their own half' || from.startsWith('from an angle')) return undefined;
  return from.replace(/^from a tight angle/, 'at a tight angle').replace(/^from/, 'on');
}

/** Yards from goal that are no more than a long shot. */
const LONG = {from: 23, to: 32};

/** From where: the wing of the area, or its distance. */
export function shotPlace(event: EventOf<'shot'>): string | undefined {
  const place = saidPlace(event.location);
  // Most shots are from inside the box: it goes without saying.
  if (place === 'from inside the box') return choose(event, 'inside', [undefined, undefined, place]);
  const yards = event.location !== undefined && place?.endsWith(' yards') ? yardsFrom(event.location) : 0;
  if (yards >= LONG.from && yards <= LONG.to) {
    return choose(event, 'distance', [place, 'from distance', 'from long range', 'from outside the box']);
  }
  const wing = place?.match(/^from the (left|right) of the area$/)?.[1];
  if (place === undefined || wing === undefined) return place;
  return choose(event, 'place', [
    `from the ${wing}`,
    `from an angle on the ${wing}`,
    `from the ${wing}-hand side of the box`,
  ]);
}
