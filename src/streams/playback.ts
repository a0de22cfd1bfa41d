import {type BoardTime, type Position, SECOND} from '../match/model/clock.ts';
import {boardAt, playedAt, stateAt, type Timeline} from '../match/model/timeline.ts';
import {isDayTimeline} from '../matchday/day-timeline.ts';
import {sameDayTick} from './day-tick.ts';
import {isAtEdge} from './live-edge.ts';
import {anchor, type Interval, type Transport, untilNextChange} from './transport.ts';

/** A transport, and how far the screen has followed it. */
export type Playback = {
  readonly transport: Transport;
  /** Where the playhead was when the screen last showed it move. */
  readonly position: Position;
  /** When that was, in milliseconds of the scheduler's clock. */
  readonly at: number;
};

export type PlaybackContext = {
  readonly timeline: Timeline;
  /** The frame limits. */
  readonly interval: Interval;
  /** True if time counts even while the computer sleeps or the process is stopped. @default false */
  readonly wallClock?: boolean | undefined;
};

/** A timer this late, in real milliseconds, was not late: the computer slept. */
const SLEPT = 2_000;

/** Where a transport has brought the playhead by `now`. At the end of its range it is paused, at the live edge slowed down. */
export function playbackAt(transport: Transport, now: number): Playback {
  const here = anchor(transport, now);
  const same = here.playing === transport.playing && here.mode === transport.mode && here.speed === transport.speed;
  return {transport: same ? transport : here, position: here.position, at: now};
}

/** When the playhead next changes something on the screen, on the scheduler's clock; Infinity while it stands still. */
export function nextMove({transport, at}: Playback, {timeline, interval}: PlaybackContext): number {
  const wait = untilNextChange(transport, at, timeline, interval);
  return wait === undefined ? Number.POSITIVE_INFINITY : at + wait;
}

/**
 * The playback at `now`; the same object before the next visible change is due, or where it is `early` before there is one.
 * The time that the computer slept is not played: it is taken out of the transport by whatever comes first, a timer or the
 * key that woke the computer.
 */
export function passTime(playback: Playback, now: number, early: boolean, context: PlaybackContext): Playback {
  const {transport, position} = playback;
  if (!transport.playing) return playback;
  const late = now - nextMove(playback, context);
  // A live match went on meanwhile: at its edge, play does too.
  const slept = context.wallClock !== true && late > SLEPT && !isAtEdge(transport.edge, position, playback.at);
  const here = playbackAt(slept ? {...transport, since: transport.since + late} : transport, now);
  return late >= 0 || (early && !looksAlike(context.timeline, position, here.position)) ? here : playback;
}

function looksAlike(timeline: Timeline, a: Position, b: Position): boolean {
  return (
    playedAt(timeline, a) === playedAt(timeline, b) &&
    stateAt(timeline, a) === stateAt(timeline, b) &&
    sameClock(timeline, a, b)
  );
}

/** True if the clock on the screen shows the same at two positions. */
export function sameClock(timeline: Timeline, a: Position, b: Position): boolean {
  return isDayTimeline(timeline) ? sameDayTick(timeline, a, b) : sameSecond(boardAt(timeline, a), boardAt(timeline, b));
}

/** True if the board shows the same: fractions of a second are not seen. */
function sameSecond(a: BoardTime, b: BoardTime): boolean {
  return a.period === b.period && Math.floor(a.elapsed / SECOND) === Math.floor(b.elapsed / SECOND);
}
