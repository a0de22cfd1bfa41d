import {type Position, SECOND} from '../match/model/clock.ts';
import {boardAt, nextCue, nextRecorded, type Timeline} from '../match/model/timeline.ts';
import {isDayTimeline} from '../matchday/day-timeline.ts';
import {nextDayTick} from './day-tick.ts';
import {edgeAt, type LiveEdge} from './live-edge.ts';
import {evenPace, type Pace, positionAfter, type Range, realBetween, speedAt} from './pace.ts';

/** Match milliseconds per real millisecond. `Infinity` is `max`: all at once. */
export type Speed = number;

/** How the playhead moves by itself: at one speed, at the director's, or from highlight to highlight. */
export type Mode = 'steady' | 'director' | 'highlights';

/** Where the playhead was at one instant, and how it moves from there. */
export type Transport = {
  readonly playing: boolean;
  /** The chosen speed; the director has its own. */
  readonly speed: Speed;
  readonly mode: Mode;
  /** Follows from mode and speed: real milliseconds go through `pace` `factor` times as fast. */
  readonly pace: Pace;
  readonly factor: number;
  /** Where the playhead was at `since`. */
  readonly position: Position;
  /** When that was, in milliseconds of the scheduler's clock. */
  readonly since: number;
  /** Where play starts over from, and where it stops. */
  readonly range: Range;
  /** Play comes back to `from` when it reaches `until`; a loop that is still being set has no `until`. */
  readonly loop: {readonly from: Position; readonly until: Position | undefined} | undefined;
  /** Positions that seeks left, the latest last, and those that undoing left. */
  readonly undo: readonly Position[];
  readonly redo: readonly Position[];
  /** When the last skip was given: held keys are one seek to undo. */
  readonly skippedAt: number | undefined;
  /** Where play stops for now, and goes on once there is more; undefined unless the match is live. */
  readonly edge: LiveEdge | undefined;
};

export function positionAt(transport: Transport, now: number): Position {
  const position = freePosition(transport, now);
  return transport.edge === undefined ? position : Math.min(position, edgeAt(transport.edge, now));
}

/** Where the playhead would be if the match were known to its end. */
function freePosition(transport: Transport, now: number): Position {
  const {playing, pace, factor, position, since, range, loop} = transport;
  if (!playing) return position;
  if (factor === Infinity) return range.until;
  const real = (now - since) * factor;
  if (loop?.until !== undefined && position <= loop.until) {
    const first = realBetween(pace, position, loop.until);
    const round = realBetween(pace, loop.from, loop.until);
    if (round > 0) {
      const here =
        real < first ? positionAfter(pace, position, real) : positionAfter(pace, loop.from, (real - first) % round);
      // Rounded up past its end, the playhead would leave the loop at the next command.
      return Math.min(here, loop.until);
    }
  }
  return Math.min(Math.max(positionAfter(pace, position, real), 0), range.until);
}

/** The same playhead, anchored at this instant; at the end of its range it is paused, and at the live edge no faster than time. */
export function anchor(transport: Transport, now: number): Transport {
  const position = positionAt(transport, now);
  const here = {...transport, position, since: now, playing: transport.playing && runs(transport, position)};
  return here.playing && isFast(here) && reachesEdge(transport, now) ? atNormalSpeed(here) : here;
}

function reachesEdge(transport: Transport, now: number): boolean {
  return transport.edge !== undefined && freePosition(transport, now) >= edgeAt(transport.edge, now);
}

/** True of a playhead that can run into the live edge by itself. */
function isFast({mode, speed}: Transport): boolean {
  return mode !== 'steady' || speed > 1;
}

function atNormalSpeed(here: Transport): Transport {
  return {...here, mode: 'steady', speed: 1, pace: evenPace(here.pace.duration), factor: 1};
}

/** True where play goes on from a position: short of the end of the range, in a loop, or once a live match goes on. */
export function runs({range, loop, edge}: Pick<Transport, 'range' | 'loop' | 'edge'>, position: Position): boolean {
  return position < range.until || loopsAt(loop, position) || edge !== undefined;
}

function loopsAt(loop: Transport['loop'], position: Position): boolean {
  return loop?.until !== undefined && loop.from < loop.until && position <= loop.until;
}

/** Match milliseconds per real millisecond at a position, as the playhead really moves there. */
export function speedHere({pace, factor}: Transport, position: Position): Speed {
  return factor === Infinity ? factor : speedAt(pace, position) * factor;
}

/**
 * The speed to show: the chosen one, or the director's current one. Where an idle limit goes faster, that is not shown: it
 * would give away how far the next event is.
 */
export function speedShown(transport: Transport, position: Position): Speed {
  return transport.mode === 'director' ? speedHere(transport, position) : transport.speed;
}

/** The frame limits, in real milliseconds: a cue may not wait long, the running clock may. */
export type Interval = {readonly clock: number; readonly cue: number};

/**
 * Real milliseconds until something on the screen changes by itself: the second on the board, a statistic, or the next cue.
 * At least `interval`, the frame limit; undefined if nothing will change.
 */
export function untilNextChange(
  transport: Transport,
  now: number,
  timeline: Timeline,
  interval: Interval,
): number | undefined {
  const {playing, pace, factor, range, loop} = transport;
  if (!playing) return undefined;
  const position = positionAt(transport, now);
  const end = loopsAt(loop, position) ? loop!.until! : range.until;
  const real = (to: Position) => realBetween(pace, position, Math.min(to, end)) / factor;
  const second = real(nextTick(timeline, position));
  const cue = real(nextCue(timeline, position)?.at ?? end);
  const count = real(nextRecorded(timeline, position) ?? end);
  // Timers keep whole milliseconds: a millisecond late shows the change, one early would miss it.
  return Math.ceil(Math.min(Math.max(Math.min(second, count), interval.clock), Math.max(cue, interval.cue)));
}

/** When the clock on the screen next shows something else: the second of a board, the minutes of a day. */
function nextTick(timeline: Timeline, position: Position): Position {
  if (isDayTimeline(timeline)) return nextDayTick(timeline, position);
  const {elapsed} = boardAt(timeline, position);
  return position + SECOND - (elapsed % SECOND);
}
