import {type Position, SECOND} from '../match/model/clock.ts';
import type {Timeline} from '../match/model/timeline.ts';
import {clamp} from './clamp.ts';
import type {Command, JumpTarget} from './command.ts';
import {goTo, positionOfShare, skipFrom} from './go-to.ts';
import {jumpTarget} from './jump.ts';
import {edgeAt} from './live-edge.ts';
import {pacing} from './pacing.ts';
import {MAX_SPEED, MIN_SPEED, ROUND_SPEEDS} from './speed.ts';
import {anchor, type Mode, runs, type Speed, speedHere, type Transport} from './transport.ts';

/** Skips within this much real time of each other are one seek to undo. */
const ONE_SEEK = 1 * SECOND;
const REMEMBERED_SEEKS = 100;

export type TransportContext = {
  readonly timeline: Timeline;
  /** What is played: the whole day, while one of its matches is opened. @default `timeline` */
  readonly whole?: Timeline | undefined;
  /** The director's real milliseconds for the range. @default ten minutes */
  readonly budget?: number | undefined;
  /** The longest wait between two cues, in real milliseconds. @default no limit */
  readonly idleLimit?: number | undefined;
};

/**
 * The transport after a command at `now`; the same object if the command is not for it. The position is frozen first, then
 * one thing changes.
 */
export function updateTransport(
  transport: Transport,
  command: Command,
  now: number,
  context: TransportContext,
): Transport {
  const here = anchor(transport, now);
  const {timeline} = context;
  switch (command.type) {
    case 'play':
      return play(here);
    case 'pause':
      return {...here, playing: false};
    case 'toggle':
      return here.playing ? {...here, playing: false} : play(here);
    case 'seek':
      return seek(here, command.to);
    case 'skip':
      return skip(here, command.by, now, timeline);
    case 'jump':
      return jump(here, timeline, command.to, command.direction);
    case 'seek-share':
      return seek(here, positionOfShare(timeline, command.share));
    case 'seek-end':
      return toEnd(here, timeline);
    case 'go-to': {
      const to = goTo(timeline, here.position, command.clock);
      return 'problem' in to ? transport : seek(here, to.position);
    }
    case 'undo':
      return swap(here, 'undo', 'redo');
    case 'redo':
      return swap(here, 'redo', 'undo');
    case 'loop':
      return {...here, loop: nextLoop(here)};
    case 'director':
      return withPace(here, here.mode === 'director' ? 'steady' : 'director', here.speed, context);
    case 'speed':
      return withSpeed(here, command.speed, context);
    case 'multiply-speed':
      return withSpeed(here, Math.min(speedNow(here), MAX_SPEED) * command.by, context);
    case 'round-speed':
      return withSpeed(here, roundSpeed(speedNow(here), command.direction), context);
    case 'scroll':
    case 'follow':
    case 'hit':
    case 'search':
    case 'filter':
    case 'follow-player':
    case 'span':
    case 'spoilers':
    case 'confirm':
    case 'bookmark':
    case 'remove-bookmark':
    case 'overlay':
    case 'panel':
    case 'open':
    case 'ask':
    case 'type':
    case 'paste':
    case 'notify':
    case 'redraw':
    case 'back':
    case 'quit':
    case 'tick':
    case 'resize':
    case 'version':
    case 'feed':
    case 'nudge':
      return transport;
  }
}

/** Playing from the end starts over. */
function play(here: Transport): Transport {
  const position = runs(here, here.position) ? here.position : Math.min(here.range.from, here.range.until);
  return {...here, position, playing: runs(here, position)};
}

function seek(here: Transport, to: Position): Transport {
  const {edge, range} = here;
  const end = edge === undefined ? range.until : Math.min(edgeAt(edge, here.since), range.until);
  const position = clamp(to, 0, end);
  const left =
    position === here.position ? here : {...here, undo: [...here.undo, here.position].slice(-REMEMBERED_SEEKS)};
  return {...left, redo: [], skippedAt: undefined, position, playing: here.playing && runs(here, position)};
}

/** The end of a live match is its edge, where it plays on at normal speed. */
function toEnd(here: Transport, {duration}: Timeline): Transport {
  if (here.edge === undefined) return seek(here, Math.min(duration, here.range.until));
  return anchor({...seek(here, here.range.until), playing: true}, here.since);
}

/** Keys held down count as one seek to undo, from where the first of them moved; at the edge of the match none has moved yet. */
function skip(here: Transport, by: number, now: number, timeline: Timeline): Transport {
  const held = here.skippedAt !== undefined && now - here.skippedAt < ONE_SEEK;
  const there = seek(here, skipFrom(timeline, here.position, by));
  const moved = there.position !== here.position;
  return {...there, skippedAt: held || moved ? now : undefined, ...(held ? {undo: here.undo} : {})};
}

function jump(here: Transport, timeline: Timeline, target: JumpTarget, direction: 1 | -1): Transport {
  const to = jumpTarget(here, timeline, target, direction);
  return to === undefined ? here : seek(here, to);
}

/** Returns to the position that the last seek left, or undoes that. */
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

function withPace(
  here: Transport,
  mode: Mode,
  speed: Speed,
  {timeline, whole = timeline, budget, idleLimit}: TransportContext,
): Transport {
  return {...here, mode, speed, ...pacing(whole, {mode, speed, range: here.range, budget, idleLimit})};
}

/** Setting a speed ends the director's mode; highlights are played at that speed. */
function withSpeed(here: Transport, speed: Speed, context: TransportContext): Transport {
  const mode = here.mode === 'director' ? 'steady' : here.mode;
  return withPace(here, mode, clamp(Number(speed.toPrecision(4)), MIN_SPEED, MAX_SPEED), context);
}

/** The speed that a change starts from: in the director's mode, the current one. */
function speedNow(here: Transport): Speed {
  return here.mode === 'director' ? speedHere(here, here.position) : here.speed;
}

function roundSpeed(speed: Speed, direction: 1 | -1): Speed {
  const next =
    direction > 0 ? ROUND_SPEEDS.find(round => round > speed) : ROUND_SPEEDS.findLast(round => round < speed);
  return next ?? speed;
}
