import {MINUTE, type Position, SECOND} from '../match/clock.ts';
import {boardAt, type Cue, nextCue, nextRecorded, positionOf, previousCue, type Timeline} from '../match/timeline.ts';
import type {Command, JumpTarget} from './command.ts';
import {MAX_SPEED, MIN_SPEED, ROUND_SPEEDS} from './speed.ts';

/** Match milliseconds per real millisecond. `Infinity` is `max`: all at once. */
export type Speed = number;

/** Where the playhead was at one instant, and how it moves from there. */
export type Transport = {
  readonly playing: boolean;
  readonly speed: Speed;
  /** Where the playhead was at `since`. */
  readonly position: Position;
  /** When that was, in milliseconds of the scheduler's clock. */
  readonly since: number;
  /** Where play starts over from, and where it stops. */
  readonly range: {readonly from: Position; readonly until: Position};
};

/** A goal is worth the five seconds before it. */
const LEAD_IN = 5 * SECOND;
/** While playing, a jump back within this much real time of what it would land on goes one further. */
const GRACE = 1 * SECOND;

export function positionAt({playing, speed, position, since, range}: Transport, now: number): Position {
  if (!playing) return position;
  if (speed === Infinity) return range.until;
  return clamp(position + (now - since) * speed, 0, range.until);
}

/** The same playhead, anchored at this instant; at the end of its range it is paused. */
export function anchor(transport: Transport, now: number): Transport {
  const position = positionAt(transport, now);
  return {...transport, position, since: now, playing: transport.playing && position < transport.range.until};
}

/** The transport after a command given at `now`: the position is frozen first, then one thing changes. */
export function applyCommand(transport: Transport, command: Command, now: number, timeline: Timeline): Transport {
  const here = anchor(transport, now);
  const seek = (to: Position): Transport => {
    const position = clamp(to, 0, here.range.until);
    return {...here, position, playing: here.playing && position < here.range.until};
  };
  switch (command.type) {
    case 'play':
      return play(here);
    case 'pause':
      return {...here, playing: false};
    case 'toggle':
      return here.playing ? {...here, playing: false} : play(here);
    case 'seek':
      return seek(command.to);
    case 'skip':
      return seek(here.position + command.by);
    case 'jump': {
      const to = jumpTarget(here, timeline, command.to, command.direction);
      return to === undefined ? here : seek(to);
    }
    case 'seek-share':
      return seek(nominalPosition(timeline, Math.round(command.share * 90 * MINUTE)));
    case 'seek-end':
      return seek(here.range.until);
    case 'speed':
      return {...here, speed: toSpeed(command.speed)};
    case 'multiply-speed':
      return {...here, speed: toSpeed(Math.min(here.speed, MAX_SPEED) * command.by)};
    case 'round-speed':
      return {...here, speed: roundSpeed(here.speed, command.direction)};
    case 'scroll':
    case 'follow':
    case 'help':
    case 'back':
    case 'quit':
      return transport;
  }
}

/** Playing from the end starts over. */
function play(here: Transport): Transport {
  const position = here.position >= here.range.until ? Math.min(here.range.from, here.range.until) : here.position;
  return {...here, position, playing: here.range.until > position};
}

function jumpTarget(here: Transport, timeline: Timeline, target: JumpTarget, direction: 1 | -1): Position | undefined {
  const matches = JUMPS[target];
  const lead = target === 'goal' ? LEAD_IN : 0;
  const landing = (cue: Cue | undefined) => (cue === undefined ? undefined : Math.max(0, cue.at - lead));
  if (direction > 0) return landing(nextCue(timeline, here.position + lead, matches));
  const grace = here.playing && Number.isFinite(here.speed) ? GRACE * here.speed : 0;
  return landing(previousCue(timeline, here.position + lead - grace, matches));
}

const JUMPS: Readonly<Record<JumpTarget, (cue: Cue) => boolean>> = {
  cue: () => true,
  highlight: ({highlight}) => highlight,
  goal: ({event}) => event.type === 'goal',
};

/** The position of a moment of the nominal ninety minutes; in a match that is not that long, its end. */
export function nominalPosition(timeline: Timeline, milliseconds: number): Position {
  const half = 45 * MINUTE;
  const time =
    milliseconds < half
      ? {period: 'first-half' as const, elapsed: milliseconds}
      : {period: 'second-half' as const, elapsed: milliseconds - half};
  if (milliseconds === 0) return 0;
  return positionOf(timeline, time) ?? timeline.duration;
}

function toSpeed(speed: Speed): Speed {
  return clamp(Number(speed.toPrecision(4)), MIN_SPEED, MAX_SPEED);
}

function roundSpeed(speed: Speed, direction: 1 | -1): Speed {
  const next =
    direction > 0 ? ROUND_SPEEDS.find(round => round > speed) : ROUND_SPEEDS.findLast(round => round < speed);
  return next ?? speed;
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), most);
}

/**
 * Real milliseconds until something on the screen changes by itself: the second on the board, a count, or the next cue. At least
 * `interval`, the frame limit; undefined where nothing will change.
 */
export function untilNextChange(
  transport: Transport,
  now: number,
  timeline: Timeline,
  interval: Interval,
): number | undefined {
  const {playing, speed, range} = transport;
  if (!playing) return undefined;
  const position = positionAt(transport, now);
  const real = (to: Position) => (to - position) / speed;
  const {elapsed} = boardAt(timeline, position);
  const second = real(position + SECOND - (elapsed % SECOND));
  const cue = real(Math.min(nextCue(timeline, position)?.at ?? range.until, range.until));
  const count = real(nextRecorded(timeline, position) ?? range.until);
  // Timers keep whole milliseconds: a millisecond late shows the change, one early would miss it.
  return Math.ceil(Math.min(Math.max(Math.min(second, count), interval.clock), Math.max(cue, interval.cue)));
}

/** The frame limits, in real milliseconds: a cue may not wait long, the running clock and the counts may. */
export type Interval = {readonly clock: number; readonly cue: number};
