import type {EventOf} from '../../model/event.ts';
import {isInPenaltyArea} from '../../model/pitch.ts';
import {choose} from '../context.ts';

/** In the area, nobody within so many metres is space, and nobody within the second is nobody at all. */
const SPACE = 3.7;
const EMPTY = 6;

/** How free a player in the area was for an attempt, after the name: `in space`; undefined if not, or if it is not known. */
export function aloneOf(event: Pick<EventOf<'shot'>, 'id' | 'location' | 'nearestOpponent'>): string | undefined {
  const {location, nearestOpponent: nearest} = event;
  if (location === undefined || nearest === undefined || nearest < SPACE || !isInPenaltyArea(location))
    return undefined;
  return nearest >= EMPTY
    ? choose(event, 'alone', ['all alone', 'with nobody near'])
    : choose(event, 'space', ['in space', 'unmarked']);
}
