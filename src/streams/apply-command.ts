import {MINUTE, type Position, SECOND} from '../match/model/clock.ts';
import {type ClockPosition, positionOfClock} from '../match/model/clock-position.ts';
import {type Cue, nextCue, positionOf, previousCue, type Timeline} from '../match/model/timeline.ts';
import type {Command, JumpTarget} from './command.ts';
import {pacing} from './pacing.ts';
import {MAX_SPEED, MIN_SPEED, ROUND_SPEEDS} from './speed.ts';
import {anchor, type Mode, runs, type Speed, speedHere, type Transport} from './transport.ts';

/** A goal is worth the five seconds before it. */
const LEAD_IN = 5 * SECOND;
/** While playing, a jump back within this much real time of what it would land on goes one further. */
const GRACE = 1 * SECOND;
/** Skips within this much real time of each other are one seek to undo. */
const ONE_SEEK = 1 * SECOND;
const REMEMBERED_SEEKS = 100;

/** What stays as it is while a session lasts. */
export type Pacer = {
  readonly timeline: Timeline;
  readonly budget?: number | undefined;
  readonly idleLimit?: number | undefined;
};

/** The transport after a command given at `now`: the position is frozen first, then one thing changes. */
export function applyCommand(transport: Transport, command: Command, now: number, pacer: Pacer): Transport {
  const here = anchor(transport, now);
  const {timeline} = pacer;
  switch (command.type) {
    case 'play':
      return play(here);
    case 'pause':
      return {...here, playing: false};
    case 'toggle':
      return here.playing ? {...here, playing: false} : play(here);
    case 'seek':
      return seek(here, command.to);
    case 'skip': {
      const held = here.skippedAt !== undefined && now - here.skippedAt < ONE_SEEK;
      const sought = seek(here, skipFrom(timeline, here.position, command.by));
      // Keys that are held count as one seek from where the first of them moved; at the edge of the match nothing moves yet.
      const moved = sought.position !== here.position;
      return {...sought, skippedAt: held || moved ? now : undefined, ...(held ? {undo: here.undo} : {})};
    }
    case 'jump': {
      const to = jumpTarget(here, timeline, command.to, command.direction);
      return to === undefined ? here : seek(here, to);
    }
    case 'seek-share':
      return seek(here, nominalPosition(timeline, Math.round(command.share * 90 * MINUTE)));
    case 'seek-end':
      return command.sure ? seek(here, here.range.until) : transport;
    case 'go-to': {
      const to = goTo(timeline, here.position, command.clock);
      if ('problem' in to || asksForEnd(timeline, to.position, command)) return transport;
      return seek(here, to.position);
    }
    case 'undo':
      return swap(here, 'undo', 'redo');
    case 'redo':
      return swap(here, 'redo', 'undo');
    case 'loop':
      return {...here, loop: nextLoop(here)};
    case 'director':
      return here.mode === 'director'
        ? paced(here, 'steady', here.speed, pacer)
        : paced(here, 'director', here.speed, pacer);
    case 'speed':
      return steadier(here, command.speed, pacer);
    case 'multiply-speed':
      return steadier(here, Math.min(speedNow(here), MAX_SPEED) * command.by, pacer);
    case 'round-speed':
      return steadier(here, roundSpeed(speedNow(here), command.direction), pacer);
    case 'lost-time':
      return {...transport, since: transport.since + command.real};
    case 'scroll':
    case 'follow':
    case 'hit':
    case 'search':
    case 'filter':
    case 'follow-player':
    case 'span':
    case 'spoilers':
    case 'bookmark':
    case 'remove-bookmark':
    case 'overlay':
    case 'panel':
    case 'ask':
    case 'tell':
    case 'redraw':
    case 'back':
    case 'quit':
      return transport;
  }
}

/** Playing from the end starts over. */
function play(here: Transport): Transport {
  const position = runs(here, here.position) ? here.position : Math.min(here.range.from, here.range.until);
  return {...here, position, playing: runs(here, position)};
}

function seek(here: Transport, to: Position): Transport {
  const position = clamp(to, 0, here.range.until);
  const left =
    position === here.position ? here : {...here, undo: [...here.undo, here.position].slice(-REMEMBERED_SEEKS)};
  return {...left, redo: [], skippedAt: undefined, position, playing: here.playing && runs(here, position)};
}

/** Back to what the last seek left, or the other way. */
function swap(here: Transport, from: 'undo' | 'redo', to: 'undo' | 'redo'): Transport {
  const position = here[from].at(-1);
  if (position === undefined) return here;
  return {
    ...here,
    [from]: here[from].slice(0, -1),
    [to]: [...here[to], here.position],
    skippedAt: undefined,
    position,
    playing: here.playing && runs(here, position),
  };
}

function nextLoop({loop, position}: Transport): Transport['loop'] {
  if (loop === undefined) return {from: position, until: undefined};
  if (loop.until !== undefined || position === loop.from) return undefined;
  return {from: Math.min(loop.from, position), until: Math.max(loop.from, position)};
}

/** The same transport in another mode or at another speed. */
export function paced(here: Transport, mode: Mode, speed: Speed, {timeline, budget, idleLimit}: Pacer): Transport {
  return {...here, mode, speed, ...pacing(timeline, {mode, speed, range: here.range, budget, idleLimit})};
}

/** Whoever sets the speed takes it from the director; between highlights it holds too. */
function steadier(here: Transport, speed: Speed, pacer: Pacer): Transport {
  const mode = here.mode === 'director' ? 'steady' : here.mode;
  return paced(here, mode, clamp(Number(speed.toPrecision(4)), MIN_SPEED, MAX_SPEED), pacer);
}

/** The speed that a change starts from: the director's own where he has it. */
function speedNow(here: Transport): Speed {
  return here.mode === 'director' ? speedHere(here, here.position) : here.speed;
}

function roundSpeed(speed: Speed, direction: 1 | -1): Speed {
  const next =
    direction > 0 ? ROUND_SPEEDS.find(round => round > speed) : ROUND_SPEEDS.findLast(round => round < speed);
  return next ?? speed;
}

function jumpTarget(here: Transport, timeline: Timeline, target: JumpTarget, direction: 1 | -1): Position | undefined {
  const matches = JUMPS[target];
  const lead = target === 'goal' ? LEAD_IN : 0;
  const landing = (cue: Cue | undefined) => (cue === undefined ? undefined : Math.max(0, cue.at - lead));
  if (direction > 0) return landing(nextCue(timeline, here.position + lead, matches));
  const speed = speedHere(here, here.position);
  const grace = here.playing && Number.isFinite(speed) ? GRACE * speed : 0;
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

const RELATIVE = /^\s*([+-])\s*(\d{1,3})(?::([0-5]\d))?\s*$/;

/** Where a reader's clock leads from a position: `67:30`, `45+2`, `HT`, or minutes on or back: `+5`, `-2:30`. */
export function goTo(timeline: Timeline, position: Position, clock: string): ClockPosition {
  const [, sign, minutes, seconds] = RELATIVE.exec(clock) ?? [];
  if (sign === undefined) return positionOfClock(timeline, clock);
  const by = Number(minutes) * MINUTE + Number(seconds ?? 0) * SECOND;
  return {position: clamp(skipFrom(timeline, position, sign === '-' ? -by : by), 0, timeline.duration)};
}

/** True of a clock that leads to the end, and so to the result, before the reader has said that they want it. */
export function asksForEnd(
  {duration}: Timeline,
  to: Position,
  {sure = false}: Command & {readonly type: 'go-to'},
): boolean {
  return !sure && to >= duration;
}

/**
 * The position so many milliseconds of play from another. The breaks, which take a millisecond each, do not count: from
 * half-time one minute on is 46:00.
 */
export function skipFrom({periods}: Timeline, position: Position, by: number): Position {
  const last = periods.at(-1)?.end ?? 0;
  let played = by + Math.max(0, position - last);
  for (const {start, end} of periods) played += clamp(position, start, end) - start;
  if (played < 0 || (played === 0 && by <= 0)) return 0;
  for (const {start, end} of periods) {
    if (played <= end - start) return start + played;
    played -= end - start;
  }
  return last + played;
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), most);
}
