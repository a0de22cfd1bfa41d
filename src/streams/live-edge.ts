import {ROOM} from '../match/live/live-timeline.ts';
import type {Position} from '../match/model/clock.ts';

/** The newest position of a match that is still growing, as it was known at one instant. */
export type LiveEdge = {
  /** Below 0 while a delay holds back the kick-off. */
  readonly position: Position;
  /** When that was, in milliseconds of the scheduler's clock. */
  readonly since: number;
  /** True while a period is played: the edge moves with real time. */
  readonly running: boolean;
  /** How far it moves on without a new version, in milliseconds. @default {@link ROOM} */
  readonly room?: number;
};

/** Playing less than this far from the edge, in milliseconds, is watching live. */
export const BEHIND = 1_500;
/** The feed's clock may be this far behind the edge, in milliseconds: then the edge is the better estimate. */
const LAG = 60_000;

/** Where the edge is at an instant of the scheduler's clock. Without a new version, it moves on for as long as there is room. */
export function edgeAt({position, since, running, room = ROOM}: LiveEdge, now: number): Position {
  return Math.max(0, running ? position + Math.min(Math.max(0, now - since), room) : position);
}

/** When an edge without a new version stops, on the scheduler's clock. */
export function edgeStops({since, room = ROOM}: LiveEdge): number {
  return since + room;
}

export function isAtEdge(edge: LiveEdge | undefined, position: Position, now: number): boolean {
  return edge !== undefined && edgeAt(edge, now) - position < BEHIND;
}

/**
 * The edge after a new version, which says where it is at `next.since`. Feeds report a clock some seconds late, and not always
 * by the same amount: the earlier estimate stands while it is a little ahead, so that the clock does not step back and forth.
 *
 * @param before Where the earlier edge is in the new version.
 */
export function advancedEdge(before: LiveEdge | undefined, next: LiveEdge): LiveEdge {
  if (before === undefined || !before.running || !next.running) return next;
  const ahead = edgeAt(before, next.since) - next.position;
  return ahead > 0 && ahead < LAG ? {...next, position: next.position + ahead} : next;
}
