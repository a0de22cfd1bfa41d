import {MINUTE, type Position} from '../../model/clock.ts';
import {type EventOf, isAttempt, type MatchEvent} from '../../model/event.ts';
import {SIDES, type Side} from '../../model/side.ts';

/** What later lines refer to: attempts at goal, fouls, offsides and injuries. */
export type Notable = Attempt | EventOf<'foul'> | EventOf<'offside'> | EventOf<'remark'>;

export type Attempt = EventOf<'goal'> | EventOf<'shot'>;

export type Earlier<Event extends Notable = Notable> = {readonly at: Position; readonly event: Event};

/** A free kick is taken within this time of its foul. */
const FREE_KICK = 2 * MINUTE;

/** The events before a line that it may refer to, kept by player, so that a long match is not searched for every line. */
export class EarlierEvents {
  readonly #attempts: Earlier<Attempt>[] = [];
  readonly #byPlayer = new Map<string, Earlier[]>();
  /** The last corner whose ball did not reach a team-mate. */
  lostCorner: {readonly side: Side; readonly at: Position} | undefined;
  /** When the last event with a line was. */
  lastLine: Position | undefined;
  /** When the last foul or injury was that has a line. */
  lastStoppage: Position | undefined;
  /** The last foul that has a line of its own. */
  lastFoul: {readonly event: EventOf<'foul'>; readonly at: Position} | undefined;

  /** The side that the last line on how the match stands had on top. */
  onTop: Side | undefined;
  /** The last change that has a line. */
  lastChange: {readonly event: EventOf<'substitution'>; readonly at: Position} | undefined;
  /** The last goal, own goals included. */
  lastGoal: {readonly event: EventOf<'goal'>; readonly at: Position} | undefined;
  /** Players of both sides whose mistake led to a goal. */
  readonly costly = new Set<string>();
  readonly #told = new Set<string>();

  /** Notes that an event has a line. */
  told(event: MatchEvent, at: Position): void {
    this.#told.add(event.id);
    this.lastLine = at;
    if (event.type === 'substitution') this.lastChange = {event, at};
    if (event.type === 'foul') this.lastFoul = {event, at};
    if (event.type === 'foul' || event.type === 'card' || (event.type === 'remark' && event.about === 'injury')) {
      this.lastStoppage = at;
    }
  }

  /** The foul with a line of its own from which a side may still take its free kick. */
  foulOn(side: Side, at: Position): EventOf<'foul'> | undefined {
    const foul = this.lastFoul;
    return foul !== undefined && foul.event.side !== side && at - foul.at <= FREE_KICK ? foul.event : undefined;
  }

  /** True if an event has a line: a reader knows of it. */
  isTold({id}: MatchEvent): boolean {
    return this.#told.has(id);
  }

  add(earlier: Earlier): void {
    const {event} = earlier;
    if (isAttempt(event)) this.#attempts.push({at: earlier.at, event});
    const player = playerOf(event);
    if (player === undefined) return;
    // An injury may have no side.
    for (const side of event.side === undefined ? SIDES : [event.side]) {
      const key = keyOf(kindOf(event), side, player);
      const known = this.#byPlayer.get(key);
      if (known === undefined) this.#byPlayer.set(key, [earlier]);
      else known.push(earlier);
    }
  }

  /** The attempts of both sides, in order. */
  get attempts(): readonly Earlier<Attempt>[] {
    return this.#attempts;
  }

  /**
   * The attempts, fouls, offsides or injuries of a side's player, in order; none if the player is not known. Without line-ups a
   * player is a name, and both sides can have one of that name.
   */
  of(kind: 'attempt' | 'foul' | 'offside' | 'injury', side: Side, player: string | undefined): readonly Earlier[] {
    return (player === undefined ? undefined : this.#byPlayer.get(keyOf(kind, side, player))) ?? [];
  }
}

function kindOf(event: Notable): string {
  if (isAttempt(event)) return 'attempt';
  return event.type === 'remark' ? 'injury' : event.type;
}

/** The event as one that later lines refer to; undefined if none does. */
export function notable(event: MatchEvent): Notable | undefined {
  if (isAttempt(event) || event.type === 'foul' || event.type === 'offside') return event;
  return event.type === 'remark' && event.about === 'injury' ? event : undefined;
}

function keyOf(kind: string, side: Side, player: string): string {
  return `${kind} ${side} ${player}`;
}

/** The player a later line would refer to. */
function playerOf(event: Notable): string | undefined {
  switch (event.type) {
    case 'goal':
      return event.scorer;
    case 'shot':
      return event.shooter;
    case 'foul':
      return event.fouler;
    case 'offside':
      return event.player;
    case 'remark':
      return event.players?.[0];
  }
}
