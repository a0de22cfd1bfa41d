import {type Position, SECOND} from '../../model/clock.ts';
import type {EventOf, MatchEvent} from '../../model/event.ts';
import {PITCH} from '../../model/pitch.ts';
import {type PerSide, perSide, type Side} from '../../model/side.ts';
import {isBallIn, wingOf} from '../words/zones.ts';
import {isTouch} from './loss-weight.ts';
import type {Passage} from './passages.ts';

type Play = EventOf<'play'>;
type Wing = 'left' | 'right';

/** What a player has done in the other side's half. */
export type Touches = {
  readonly player: string;
  readonly last: Play;
  readonly count: number;
  readonly wing: Wing | undefined;
};

/** What one side has done since the last line, none of which has a line. */
export type Doings = {
  readonly passes: number;
  /** Passages that reached the last third and came to nothing. */
  readonly attacks: number;
  readonly shots: number;
  /** Crosses and other passes into the area that did not reach a team-mate. */
  readonly crosses: number;
  readonly through: number;
  /** The wing of all those crosses; undefined if there is none, or they came from both. */
  readonly wing: Wing | undefined;
  readonly corners: number;
  readonly fouls: number;
  /** The player with the most touches in the other half, if one has clearly more than any other. */
  readonly busiest: Touches | undefined;
};

/** What has happened since the last line. */
export type Lull = {
  readonly doings: PerSide<Doings>;
  /** The side that the last line on how the match stands had on top. */
  readonly onTop: Side | undefined;
};

type Counts = {
  passes: number;
  attacks: number;
  shots: number;
  through: number;
  corners: number;
  fouls: number;
};

/** A corner is over after this time. */
const CORNER = 20 * SECOND;

/** Keeps account of what has no line of its own, so that a line after a while without one can say what the game is like. */
export class QuietSpell {
  #corner: Position | undefined;
  #counts = perSide(noCounts);
  #crosses: PerSide<(Wing | undefined)[]> = perSide(() => []);
  #touches: PerSide<Map<string, {last: Play; count: number; left: number; right: number}>> = perSide(() => new Map());

  /** Begins anew, after a line. */
  reset(): void {
    this.#counts = perSide(noCounts);
    this.#crosses = perSide(() => []);
    this.#touches = perSide(() => new Map());
  }

  /** Adds an event without a line, and the passage that it ends, if it ends one. */
  add(event: MatchEvent, at: Position, passage: Passage | undefined): void {
    if (event.type === 'play') this.#addPlay(event);
    else if (event.type === 'shot') this.#counts[event.side].shots += 1;
    else if (event.type === 'corner') {
      this.#counts[event.side].corners += 1;
      this.#corner = at;
    } else if (event.type === 'foul') this.#counts[event.side].fouls += 1;
    if (passage === undefined) return;
    const last = passage.plays.findLast(play => play.side === passage.side);
    if (last === undefined || !isUpfield(last)) return;
    this.#counts[passage.side].attacks += 1;
    if (passage.ending.kind !== 'astray') return;
    if (isBallIn(last)) this.#crosses[passage.side].push(last.location && wingOf(last.location));
    else if (passage.corner === undefined) this.#counts[passage.side].through += 1;
  }

  /** True just after a corner: what comes of it may be the next line. */
  isCorner(at: Position): boolean {
    return this.#corner !== undefined && at - this.#corner <= CORNER;
  }

  lull(onTop: Side | undefined): Lull {
    return {doings: perSide(side => this.#doings(side)), onTop};
  }

  #addPlay(play: Play): void {
    if (!isTouch(play)) return;
    const {side, kind, player, location} = play;
    if (kind === 'pass') this.#counts[side].passes += 1;
    if (player === undefined || location === undefined || location.x < PITCH.length / 2) return;
    const known = this.#touches[side].get(player) ?? {last: play, count: 0, left: 0, right: 0};
    this.#touches[side].set(player, known);
    const wing = wingOf(location);
    known.last = play;
    known.count += 1;
    if (wing !== undefined) known[wing] += 1;
  }

  #doings(side: Side): Doings {
    const crosses = this.#crosses[side];
    const wings = new Set(crosses);
    return {
      ...this.#counts[side],
      crosses: crosses.length,
      wing: wings.size === 1 ? crosses[0] : undefined,
      busiest: busiestOf(this.#touches[side]),
    };
  }
}

/** True for a ball that is played or carried into the last third. */
function isUpfield({location, end}: Play): boolean {
  return ((end ?? location)?.x ?? 0) > (PITCH.length * 2) / 3;
}

function noCounts(): Counts {
  return {passes: 0, attacks: 0, shots: 0, through: 0, corners: 0, fouls: 0};
}

/** So many touches, and so many times those of the next player, are clearly more. */
const BUSY = {touches: 8, times: 1.4};
/** And this share of them on one wing. */
const ON_WING = 0.7;

function busiestOf(touches: ReadonlyMap<string, {last: Play; count: number; left: number; right: number}>) {
  const [first, second] = [...touches].sort(([, a], [, b]) => b.count - a.count);
  if (first === undefined) return undefined;
  const [player, {last, count, left, right}] = first;
  if (count < BUSY.touches || count < BUSY.times * (second?.[1].count ?? 0)) return undefined;
  const wing: Wing | undefined = left >= ON_WING * count ? 'left' : right >= ON_WING * count ? 'right' : undefined;
  return {player, last, count, wing};
}
