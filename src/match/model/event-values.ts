/** The values of event fields, shared by the schema and the rest of the program. */

export const SHOT_OUTCOMES = ['saved', 'blocked', 'off-target', 'woodwork', 'not-stated'] as const;
export type ShotOutcome = (typeof SHOT_OUTCOMES)[number];
export const CARDS = ['yellow', 'second-yellow', 'red'] as const;
export type Card = (typeof CARDS)[number];
/** What a `play` can be. A challenge is a tackle that was beaten. */
export const PLAYS = ['pass', 'carry', 'tackle', 'challenge', 'interception'] as const;
export type Play = (typeof PLAYS)[number];
export const BODIES = ['left-foot', 'right-foot', 'head', 'other'] as const;
export const DELIVERIES = ['cross', 'cut-back', 'through-ball', 'corner', 'free-kick', 'throw-in'] as const;
/** How a match ended, or did not take place, other than with its final whistle. */
export const STATUSES = ['abandoned', 'awarded', 'annulled', 'postponed', 'cancelled'] as const;
export type MatchStatus = (typeof STATUSES)[number];
export const REMARKS = [
  'injury',
  'player-off',
  'player-on',
  'suspended',
  'resumed',
  'dropped-ball',
  'review',
  'video-ends',
  ...STATUSES,
] as const;
