import {type Position, SECOND} from './clock.ts';
import type {MatchEvent} from './event.ts';

/** Milliseconds between two events of one move, where there is room. */
const STEP = 3 * SECOND;

/** The part of a minute that events without a second share. */
export type Room = {
  readonly from: Position;
  readonly to: Position;
  /** True if the event at `from` has its own second and is in one move with the first of these. */
  readonly afterMove: boolean;
  /** True if the event at `to` has its own second and is in one move with the last of these. */
  readonly beforeMove: boolean;
};

/**
 * Places for a run of events without seconds, in order, between `from` and `to`. A move is a chain of events that are each
 * `with` the next. Each move, and each event on its own, gets an equal part of the room and stands in the middle of it; the
 * events of a move are three seconds apart, or less where the part is too short. A move that goes on from, or up to, an event
 * with a known second stays close to that event.
 */
export function placeMoves(events: readonly Pick<MatchEvent, 'with'>[], room: Room): readonly Position[] {
  const sizes = moveSizes(events);
  const part = (room.to - room.from) / sizes.length;
  return sizes.flatMap((size, n) => {
    const closeToFrom = room.afterMove && n === 0;
    const closeToTo = room.beforeMove && n === sizes.length - 1;
    const step = Math.min(STEP, part / (size + Number(closeToFrom || closeToTo)));
    const middle = room.from + (n + 0.5) * part - ((size - 1) / 2) * step;
    const first = closeToFrom ? room.from + step : closeToTo ? room.to - size * step : middle;
    return Array.from({length: size}, (_, k) => Math.round(first + k * step));
  });
}

/** How many events each move has, in order. */
function moveSizes(events: readonly Pick<MatchEvent, 'with'>[]): readonly number[] {
  const sizes: number[] = [];
  let size = 0;
  for (const [index, event] of events.entries()) {
    size += 1;
    if (event.with === 'next' && index < events.length - 1) continue;
    sizes.push(size);
    size = 0;
  }
  return sizes;
}
