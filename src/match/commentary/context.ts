import {type Players, shortName} from '../model/line-up.ts';
import type {Match} from '../model/match.ts';
import {distanceToGoal, isInGoalArea, isInPenaltyArea, type Location, PITCH} from '../model/pitch.ts';
import type {Side} from '../model/side.ts';
import type {MatchState} from '../model/state.ts';

/** What a sentence depends on besides its event: the players, and the match just before it. */
export type CommentaryContext = {readonly match: Match; readonly players: Players; readonly before: MatchState};

const METRES_PER_YARD = 0.9144;

/** Chooses by a hash (FNV-1a) of the event's id and of `about`, so that an event always reads the same. */
export function choose<T>(event: {readonly id: string}, about: string, options: readonly [T, ...T[]]): T {
  let hash = 0x811c9dc5;
  for (const character of `${about} ${event.id}`) {
    hash = Math.imul(hash ^ character.codePointAt(0)!, 0x01000193) >>> 0;
  }
  // The lowest bits alone depend too much on the last character.
  return options[((hash ^ (hash >>> 15)) >>> 0) % options.length]!;
}

export function nameIn({players}: CommentaryContext, id: string): string {
  return shortName(players, id);
}

export function teamIn({match}: CommentaryContext, side: Side): string {
  return match.fixture[side].name;
}

/** The player's name, or the team's if the player is not known. */
export function who(context: CommentaryContext, id: string | undefined, side: Side): string {
  return id === undefined ? teamIn(context, side) : nameIn(context, id);
}

/** ` by Messi`, or nothing. */
export function by(context: CommentaryContext, lead: string, id: string | undefined, tail = ''): string {
  return id === undefined ? '' : `${lead} ${nameIn(context, id)}${tail}`;
}

export function possessive(name: string): string {
  return `${name}’s`;
}

/** `from 25 yards`, `from close range`, `from a tight angle on the left`; undefined if the location is not known. */
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

/** The score after a goal, home first. */
export function scoreAfter({before: {score}}: CommentaryContext, side: Side): string {
  const after = {...score, [side]: score[side] + 1};
  return `${after.home}-${after.away}`;
}
