import type {EventOf} from '../../match/model/event.ts';
import {type Location, MARKINGS, PITCH} from '../../match/model/pitch.ts';
import {field} from '../recorded/event-fields.ts';
import {locationOf} from './location.ts';
import type {RawEvent} from './schema.ts';

const GOALKEEPER = 1;
/** Metres beside the way to a post within which a player can still stop the ball. */
const REACH = 0.5;

/** How free the shooter was: the nearest opponent, in metres, and the opponents between the ball and the goal; goalkeepers apart. */
export function surroundingsOf({
  shot,
  location,
}: RawEvent): Pick<EventOf<'shot'>, 'nearestOpponent' | 'opponentsInTheWay'> {
  const from = locationOf(location);
  const frame = shot?.freeze_frame;
  if (from === undefined || !frame || frame.length === 0) return {};
  const opponents = frame.flatMap(({location: place, teammate, position}) => {
    const at = teammate || position?.id === GOALKEEPER ? undefined : locationOf(place);
    return at ?? [];
  });
  const distances = opponents.map(({x, y}) => Math.hypot(x - from.x, y - from.y));
  return {
    ...field('nearestOpponent', distances.length === 0 ? undefined : Math.round(Math.min(...distances) * 10) / 10),
    opponentsInTheWay: opponents.filter(opponent => isInTheWay(opponent, from)).length,
  };
}

/** True in the triangle of the ball and the posts. */
function isInTheWay({x, y}: Location, from: Location): boolean {
  if (x <= from.x || from.x >= PITCH.length) return false;
  const far = (x - from.x) / (PITCH.length - from.x);
  const post = (side: 1 | -1) => from.y + (PITCH.width / 2 + (side * MARKINGS.goal) / 2 - from.y) * far;
  return y >= post(-1) - REACH && y <= post(1) + REACH;
}

/** Over fewer metres or seconds, an error of a frame or two is too much of the speed. */
const LEAST = {metres: 8, seconds: 0.3};
/** Metres per second: no shot is faster. */
const FASTEST = 45;

/** How fast a shot went to where it ended, in metres per second; undefined of a blocked one and where the record is not to be trusted. */
export function speedOf({shot, location, duration}: RawEvent): number | undefined {
  const end = shot?.end_location;
  const [from, to] = [locationOf(location), locationOf(end)];
  if (from === undefined || to === undefined || end?.[2] === undefined || !duration) return undefined;
  const metres = Math.hypot(to.x - from.x, to.y - from.y);
  const speed = metres / duration;
  if (metres < LEAST.metres || duration < LEAST.seconds || speed > FASTEST) return undefined;
  return Math.round(speed * 10) / 10;
}
