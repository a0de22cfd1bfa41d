import {MINUTE, type Position} from '../../model/clock.ts';
import type {EventOf, MatchEvent} from '../../model/event.ts';
import {distanceToGoal, turned} from '../../model/pitch.ts';
import {otherSide, type Side} from '../../model/side.ts';
import type {MatchState} from '../../model/state.ts';
import {missOf} from '../words/aim-words.ts';
import {COMMENTARY_LEVELS, type CommentaryLevel} from './commentary-level.ts';
import type {EarlierEvents} from './earlier.ts';
import type {Passage} from './passages.ts';

/** From this minute on, a side that is behind by one or two is chasing the match, and its attacks weigh twice as much. */
const CHASE = 80;

type Now = {
  readonly event: MatchEvent;
  readonly before: MatchState;
  readonly detail: CommentaryLevel;
  readonly at: Position;
  /** The time since the last line. */
  readonly pause: Position;
  readonly earlier: EarlierEvents;
};

/** True if a level reports a passage: in any case, or because little else has happened. */
export function isReported(
  {level, quiet, side, plays}: Passage,
  {event, before, detail, at, pause, earlier}: Now,
): boolean {
  if (COMMENTARY_LEVELS.indexOf(level) <= COMMENTARY_LEVELS.indexOf(detail)) return true;
  if (detail !== 'normal') return false;
  if (plays.length === 1 && plays[0]!.delivery === 'free-kick' && isAwaited(side, at, earlier)) return true;
  return quiet !== undefined && pause >= (isChasing(side, event, before) ? quiet / 2 : quiet);
}

function isChasing(side: Side, {clock}: MatchEvent, {score}: MatchState): boolean {
  const behind = score[otherSide(side)] - score[side];
  return clock.period === 'second-half' && clock.minute >= CHASE && (behind === 1 || behind === 2);
}

/** An offside, a corner or a foul out of range is worth a line after this time without one. */
const QUIET = 2 * MINUTE;
/** An injury within this time of a line on a foul or another injury belongs to it. */
const COLLISION = MINUTE;

/** A shot that nobody would miss: blocked or off target with so little chance of a goal, or from so many metres. */
const HOPELESS = {blocked: 0.05, 'off-target': 0.04, metres: 24};
/** Such a shot is worth a line after this time without one. */
const LULL = 2 * MINUTE;

/** True for an attempt with little chance of a goal that came to nothing. */
export function isMinor({outcome, xg, location, ...shot}: EventOf<'shot'>): boolean {
  if (outcome !== 'blocked' && outcome !== 'off-target') return false;
  if (missOf({...shot, location})?.margin === 'close' || shot.penalty) return false;
  if (xg !== undefined) return xg < HOPELESS[outcome];
  return location !== undefined && distanceToGoal(location) >= HOPELESS.metres;
}

/** Metres from goal within which a free kick is one to shoot from. */
const RANGE = 28;

function isDangerous({location}: EventOf<'foul'>): boolean {
  return location !== undefined && distanceToGoal(turned(location)) <= RANGE;
}

/** True for a side whose free kick in a dangerous place has had a line: readers want to know what came of it. */
function isAwaited(side: Side, at: Position, earlier: EarlierEvents): boolean {
  const foul = earlier.foulOn(side, at);
  return foul !== undefined && isDangerous(foul);
}

/** Where all events are recorded: true for an event of which the `normal` level says nothing, since there are many of its kind. */
export function isRoutine(
  event: MatchEvent,
  {at, pause, earlier, before}: Pick<Now, 'at' | 'pause' | 'earlier' | 'before'>,
): boolean {
  if (event.words !== undefined) return false;
  switch (event.type) {
    case 'offside':
      return pause < QUIET;
    case 'corner':
      return pause < QUIET;
    case 'shot':
      if (event.setPiece === true && isAwaited(event.side, at, earlier)) return false;
      return (
        pause < LULL && before.tallies[event.side].shots > 0 && isMinor(event) && !isChasing(event.side, event, before)
      );
    case 'foul':
      return pause < QUIET && !isDangerous(event);
    case 'remark':
      if (event.about === 'injury' && event.players === undefined) return true;
      return event.about === 'injury' && earlier.lastStoppage !== undefined && at - earlier.lastStoppage <= COLLISION;
    default:
      return false;
  }
}

/** True for a corner whose ball did not reach a team-mate. */
export function isLostCorner({corner, ending, plays}: Passage): boolean {
  return corner !== undefined && ending.kind === 'astray' && plays.length === 1;
}
