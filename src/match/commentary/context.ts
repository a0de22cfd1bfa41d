import type {MatchEvent} from '../model/event.ts';
import {type Players, shortName} from '../model/line-up.ts';
import type {Match} from '../model/match.ts';
import {distanceToGoal, isInGoalArea, isInPenaltyArea, type Location, PITCH} from '../model/pitch.ts';
import type {Side} from '../model/side.ts';
import type {MatchState} from '../model/state.ts';

/** What commentary needs to know besides the event: who plays, and how the match stood just before it. */
export type Telling = {readonly match: Match; readonly players: Players; readonly before: MatchState};

const METRES_PER_YARD = 0.9144;

/** The same choice for the same event, whenever and wherever it is told: by a hash of its id (FNV-1a), and of what is chosen. */
export function choose<T>(event: MatchEvent, about: string, options: readonly [T, ...T[]]): T {
  let hash = 0x811c9dc5;
  for (const character of `${about} ${event.id}`) {
    hash = Math.imul(hash ^ character.codePointAt(0)!, 0x01000193) >>> 0;
  }
  // The lowest bits alone follow the last character too closely.
  return options[((hash ^ (hash >>> 15)) >>> 0) % options.length]!;
}

export function nameIn({players}: Telling, id: string): string {
  return shortName(players, id);
}

export function teamIn({match}: Telling, side: Side): string {
  return match.fixture[side].name;
}

/** The player, or else the side. */
export function who(telling: Telling, id: string | undefined, side: Side): string {
  return id === undefined ? teamIn(telling, side) : nameIn(telling, id);
}

/** ` by Messi`, or nothing. */
export function by(telling: Telling, lead: string, id: string | undefined, tail = ''): string {
  return id === undefined ? '' : `${lead} ${nameIn(telling, id)}${tail}`;
}

export function possessive(name: string): string {
  return `${name}’s`;
}

/** `from 25 yards`, `from close range`, `from a tight angle on the left`; undefined where the place is not known. */
export function placeWords(location: Location | undefined): string | undefined {
  if (location === undefined) return undefined;
  const yards = Math.round(distanceToGoal(location) / METRES_PER_YARD);
  const across = location.y - PITCH.width / 2;
  if (isInGoalArea(location) && yards <= 6) return 'from close range';
  const steep = Math.abs(across) > 1.7 * (PITCH.length - location.x);
  if (steep && yards <= 30) return `from a tight angle on the ${across < 0 ? 'left' : 'right'}`;
  if (!isInPenaltyArea(location) && yards <= 22 && location.x > PITCH.length - 20) return 'from the edge of the box';
  return yards > 60 ? 'from inside the own half' : `from ${yards} yards`;
}

/** The score after a goal, as it is said: home first. */
export function scoreAfter({before: {score}}: Telling, side: Side): string {
  const after = {...score, [side]: score[side] + 1};
  return `${after.home}-${after.away}`;
}
