import type {Position} from '../model/clock.ts';
import type {EventOf, MatchEvent} from '../model/event.ts';
import {distanceToGoal, turned} from '../model/pitch.ts';
import type {Side} from '../model/side.ts';
import {type CommentaryLevel, levelOf, REACH} from './commentary-level.ts';
import {isWide} from './zones.ts';

type Play = EventOf<'play'>;

/**
 * A passage of play: what one side does with the ball, up to the event that ends it. Each event is in one passage at most, and
 * a passage is known only with its last event.
 */
export type Passage = {
  readonly side: Side;
  /** The tackle or interception that won the ball. */
  readonly won: Play | undefined;
  /** The passes and carries of the side and the tackles of the other, in order. */
  readonly plays: readonly Play[];
  readonly ending: Ending;
  /** The places of its first and last event among the events. */
  readonly first: number;
  readonly last: number;
  /** The lowest commentary level that reports it. */
  readonly level: CommentaryLevel;
};

/**
 * How a passage ends: with an event that has a line anyway, with a pass that does not arrive (the last of the plays), or with
 * the other side on the ball, after a tackle or interception if one is recorded.
 */
export type Ending =
  | {readonly kind: 'event'; readonly event: MatchEvent}
  | {readonly kind: 'astray'}
  | {readonly kind: 'taken'; readonly by: Play; readonly stopped: Play | undefined};

/** An event at its position. */
export type Placed = {readonly at: Position; readonly event: MatchEvent};

/** Milliseconds without the ball being played after which a new passage begins: the game has stopped in between. */
const PAUSE = 15_000;
/** This many passes are worth a line of the `high` level, even if they come to nothing. */
const LONG = 6;
/** So many passes and carries are a move. */
const MOVE = 3;

type Open = {side: Side; won: Play | undefined; plays: Play[]; first: number; until: Position};

/** The passages worth a line at some level, in order. One pass over the events; a passage depends on no later event. */
export function findPassages(events: readonly Placed[]): readonly Passage[] {
  const found: Passage[] = [];
  let open: Open | undefined;
  /** The last tackle or interception since the ball was last played. */
  let stop: {readonly play: Play; readonly place: number; readonly at: Position} | undefined;
  const close = (ending: Ending, last: number, level: CommentaryLevel | undefined): boolean => {
    const {side, won, plays, first} = open!;
    open = undefined;
    if (level !== undefined) found.push({side, won, plays, ending, first, last, level});
    return level !== undefined;
  };
  for (const [place, {event, at}] of events.entries()) {
    if (open !== undefined && at - open.until > PAUSE) open = undefined;
    if (stop !== undefined && at - stop.at > PAUSE) stop = undefined;
    if (event.type !== 'play' || event.words !== undefined) {
      if (open !== undefined && endsWith(open.side, event)) close({kind: 'event', event}, place, levelOf(event));
      open = undefined;
      stop = undefined;
      continue;
    }
    if (!isTouch(event)) {
      if (open !== undefined && event.side !== open.side) open.plays.push(event);
      if (event.kind !== 'challenge') stop = {play: event, place, at};
      continue;
    }
    if (open !== undefined && open.side !== event.side) {
      const stopped = stop?.play.side === event.side ? stop.play : undefined;
      // The event that ends a passage begins no other.
      if (close({kind: 'taken', by: event, stopped}, place, levelOfLoss(open.plays))) {
        stop = undefined;
        continue;
      }
    }
    const won = stop?.play.side === event.side ? stop : undefined;
    open ??= {side: event.side, won: won?.play, plays: [], first: won?.place ?? place, until: at};
    open.plays.push(event);
    open.until = at;
    stop = undefined;
    if (event.kind !== 'pass' || event.completed !== false) continue;
    const next = events[place + 1];
    // An offside ends the passage instead. At the same position, both are known at the same time.
    if (next?.at === at && next.event.type === 'offside' && next.event.side === event.side && !next.event.words)
      continue;
    close({kind: 'astray'}, place, levelOfLoss(open.plays));
  }
  return found;
}

function isTouch({kind}: Play): boolean {
  return kind === 'pass' || kind === 'carry';
}

/** True for an event that ends a passage of `side`: an attempt, a corner, an offside, or a foul on it near the goal. */
function endsWith(side: Side, event: MatchEvent): boolean {
  if (event.words !== undefined) return false;
  switch (event.type) {
    case 'shot':
      return event.side === side && !event.penalty && !event.setPiece;
    case 'goal':
      return event.side === side && event.kind === 'open-play';
    case 'corner':
    case 'offside':
      return event.side === side;
    case 'foul':
      return event.side !== side && event.location !== undefined && distanceToGoal(turned(event.location)) < REACH;
    default:
      return false;
  }
}

/** A lost ball is worth a line if the side was near the goal, or had the ball for long. */
function levelOfLoss(plays: readonly Play[]): CommentaryLevel | undefined {
  const last = plays.findLast(isTouch);
  const attack = plays.filter(play => isTouch(play) && play.side === last?.side);
  const levels = attack.map(levelOf);
  if (levels.includes('normal')) return 'normal';
  const missed = last?.kind === 'pass' && last.completed === false && intoArea(last);
  // A single pass that goes astray is dull, a cross is not.
  if (missed && (attack.length >= MOVE || (last.location !== undefined && isWide(last.location)))) return 'normal';
  if (missed || levels.includes('high') || attack.filter(({kind}) => kind === 'pass').length >= LONG) return 'high';
  return undefined;
}

function intoArea({end}: Play): boolean {
  return end !== undefined && distanceToGoal(end) < 18;
}
