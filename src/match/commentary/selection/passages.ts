import type {Position} from '../../model/clock.ts';
import {type EventOf, isAttempt, type MatchEvent} from '../../model/event.ts';
import {distanceToGoal, PITCH, turned} from '../../model/pitch.ts';
import type {Side} from '../../model/side.ts';
import {type CommentaryLevel, levelOf, REACH} from './commentary-level.ts';
import {isTouch, type LossWeight, weightOfLoss} from './loss-weight.ts';

type Play = EventOf<'play'>;

/**
 * A passage of play: what one side does with the ball, up to the event that ends it. Each event is in one passage at most, and
 * a passage is known only with its last event.
 */
export type Passage = {
  readonly side: Side;
  /** The tackle or interception that won the ball. */
  readonly won: Play | undefined;
  /** The other side's mistake that it begins with. */
  readonly mistake: EventOf<'error'> | undefined;
  /** The other side's pass within its own half that went astray just before. */
  readonly gift: Play | undefined;
  /** The corner that it begins with, if its pass is recorded at the same time. */
  readonly corner: EventOf<'corner'> | undefined;
  /** The passes and carries of the side and the tackles of the other, in order. */
  readonly plays: readonly Play[];
  readonly ending: Ending;
  /** The places of its first and last event among the events. */
  readonly first: number;
  readonly last: number;
  /** The lowest commentary level that reports it. */
  readonly level: CommentaryLevel;
  /** The time without a line after which the `normal` level reports an attack that came to nothing; undefined: never. */
  readonly quiet: number | undefined;
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

/** A ball given away and picked up within this time is a gift. */
const GIFT = 8_000;

type Open = Pick<Passage, 'side' | 'won' | 'mistake' | 'gift' | 'corner' | 'first'> & {plays: Play[]; until: Position};

/** The passages worth a line at some level, in order. One pass over the events; a passage depends on no later event. */
export function findPassages(events: readonly Placed[]): readonly Passage[] {
  const found: Passage[] = [];
  let open: Open | undefined;
  /** The last tackle or interception since the ball was last played. */
  let stop: {readonly play: Play; readonly place: number; readonly at: Position} | undefined;
  let slip: {readonly event: EventOf<'error'>; readonly place: number; readonly at: Position} | undefined;
  /** The last pass that went astray in its own half. */
  let astray: {readonly play: Play; readonly at: Position} | undefined;
  const close = (ending: Ending, last: number, weight: LossWeight | undefined): boolean => {
    const {until: _, ...passage} = open!;
    open = undefined;
    if (weight !== undefined) found.push({...passage, ending, last, ...weight});
    return weight !== undefined;
  };
  for (const [place, {event, at}] of events.entries()) {
    if (open !== undefined && at - open.until > PAUSE) open = undefined;
    if (stop !== undefined && at - stop.at > PAUSE) stop = undefined;
    if (slip !== undefined && at - slip.at > PAUSE) slip = undefined;
    if (event.type !== 'play' || event.words !== undefined) {
      const level = levelOf(event);
      const mistake = slip !== undefined && 'side' in event && event.side !== slip.event.side ? slip : undefined;
      if (open === undefined && mistake !== undefined && isAttempt(event)) {
        const first = mistake.place;
        open = {
          side: event.side,
          won: undefined,
          mistake: mistake.event,
          gift: undefined,
          corner: undefined,
          plays: [],
          first,
          until: at,
        };
      }
      const ends = open !== undefined && level !== undefined && endsWith(open.side, event);
      if (ends) close({kind: 'event', event}, place, {level, quiet: undefined});
      const corner = !ends && isPlayedCorner(event, at, events[place + 1]) ? event : undefined;
      open =
        corner === undefined
          ? undefined
          : {
              side: corner.side,
              won: undefined,
              mistake: undefined,
              gift: undefined,
              corner,
              plays: [],
              first: place,
              until: at,
            };
      stop = undefined;
      slip = event.type === 'error' && event.words === undefined ? {event, place, at} : undefined;
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
      if (close({kind: 'taken', by: event, stopped}, place, weightOfLoss(open, stopped))) {
        stop = undefined;
        continue;
      }
    }
    const won = stop?.play.side === event.side ? stop : undefined;
    const mistake = slip !== undefined && slip.event.side !== event.side ? slip : undefined;
    open ??= {
      side: event.side,
      won: won?.play,
      mistake: mistake?.event,
      gift: astray !== undefined && astray.play.side !== event.side && at - astray.at <= GIFT ? astray.play : undefined,
      corner: undefined,
      plays: [],
      first: mistake?.place ?? won?.place ?? place,
      until: at,
    };
    slip = undefined;
    open.plays.push(event);
    open.until = at;
    stop = undefined;
    if (event.kind !== 'pass' || event.completed !== false) continue;
    const next = events[place + 1];
    // An offside ends the passage instead. At the same position, both are known at the same time.
    if (next?.at === at && next.event.type === 'offside' && next.event.side === event.side && !next.event.words)
      continue;
    if (isGivenAway(event)) astray = {play: event, at};
    close({kind: 'astray'}, place, weightOfLoss(open));
  }
  return found;
}

/** Metres from its own goal line: a ball that a side loses beyond is no gift, such as a long clearance. */
const REACHABLE = 42;

function isGivenAway({location, end}: Play): boolean {
  return location !== undefined && location.x < PITCH.length / 2 && (end === undefined || end.x < REACHABLE);
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

/** True for a corner whose pass is the next event, at the same position: both are known at the same time. */
export function isPlayedCorner(event: MatchEvent, at: Position, next: Placed | undefined): event is EventOf<'corner'> {
  if (event.type !== 'corner' || event.words !== undefined || next?.at !== at) return false;
  const {event: ball} = next;
  return ball.type === 'play' && ball.kind === 'pass' && ball.side === event.side && ball.words === undefined;
}
