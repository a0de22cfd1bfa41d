import type {Period} from '../../match/model/clock.ts';
import {type Location, PITCH} from '../../match/model/pitch.ts';
import type {Side} from '../../match/model/side.ts';
import {type FifaEvent, GOAL_TYPES, TYPE} from './schema.ts';

/** An event with its period and the side that acts. */
type Acted = {readonly event: FifaEvent; readonly period: Period; readonly side: Side | undefined};

const FORWARD: readonly number[] = [TYPE.attempt, TYPE.corner, ...GOAL_TYPES];
const MIDDLE = 50;

/**
 * Places as the acting side sees them. FIFA gives percentages of the pitch as the camera has it, so that the sides change
 * ends; the side that shoots and takes corners at the far end attacks it. Where a period has neither, no place is known.
 */
export function placer(acted: readonly Acted[]): (event: Acted) => Location | undefined {
  const leaning = new Map<Period, number>();
  for (const {event, period, side} of acted) {
    if (side === undefined || event.PositionX == null || !FORWARD.includes(event.Type)) continue;
    const towards = event.PositionX - MIDDLE;
    leaning.set(period, (leaning.get(period) ?? 0) + (side === 'home' ? towards : -towards));
  }
  return ({event: {PositionX: x, PositionY: y}, period, side}) => {
    const lean = leaning.get(period) ?? 0;
    if (x == null || y == null || side === undefined || lean === 0) return undefined;
    const forwards = side === 'home' ? lean > 0 : lean < 0;
    return toMetres(forwards ? x : 100 - x, forwards ? 100 - y : y);
  };
}

/** From percentages, `y` from left to right. */
function toMetres(x: number, y: number): Location {
  const metres = (share: number, length: number) =>
    Math.round((Math.min(Math.max(share, 0), 100) / 100) * length * 10) / 10;
  return {x: metres(x, PITCH.length), y: metres(y, PITCH.width)};
}
