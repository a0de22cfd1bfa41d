/** The values of event fields, shared by the schema and the rest of the program. */

export const SHOT_OUTCOMES = ['saved', 'blocked', 'off-target', 'woodwork', 'not-stated'] as const;
export type ShotOutcome = (typeof SHOT_OUTCOMES)[number];
/** What came of a shoot-out kick that did not score. */
export const KICK_OUTCOMES = ['saved', 'off-target', 'woodwork'] as const;
export const CARDS = ['yellow', 'second-yellow', 'red'] as const;
export type Card = (typeof CARDS)[number];
/** What a `play` can be. A challenge is a tackle that was beaten. */
export const PLAYS = ['pass', 'carry', 'tackle', 'challenge', 'interception'] as const;
export type Play = (typeof PLAYS)[number];
export const BODIES = ['left-foot', 'right-foot', 'head', 'other'] as const;
/** What a pass was played with; `no-touch`: the player let it run to a team-mate. */
export const PASS_BODIES = [...BODIES, 'no-touch'] as const;
export const DELIVERIES = ['cross', 'cut-back', 'through-ball', 'corner', 'free-kick', 'throw-in'] as const;
/** How a shot was struck, where that is out of the ordinary. */
export const TECHNIQUES = ['volley', 'half-volley', 'overhead-kick', 'lob', 'backheel', 'diving-header'] as const;
export type Technique = (typeof TECHNIQUES)[number];
/**
 * What happened to the ball after a save: the goalkeeper keeps it, or does at the second attempt; it stays in play, or it goes out
 * over the goal line.
 */
export const HANDLINGS = ['held', 'second-attempt', 'parried', 'behind'] as const;
export type Handling = (typeof HANDLINGS)[number];
/** What a goalkeeper stopped a shot with. */
export const SAVED_WITH = ['both-hands', 'one-hand', 'foot', 'other'] as const;
export type SavedWith = (typeof SAVED_WITH)[number];
/** How an opponent stopped a pass: the last two are a goalkeeper's. */
export const STOPS = ['blocked', 'cleared', 'headed', 'claimed', 'punched'] as const;
export type Stop = (typeof STOPS)[number];
/** The ninths of a goal as the shooter sees it; of a miss, the ninth that it passed nearest. */
export const GOAL_ZONES = [
  'low-left',
  'low-centre',
  'low-right',
  'left',
  'centre',
  'right',
  'high-left',
  'high-centre',
  'high-right',
] as const;
export type GoalZone = (typeof GOAL_ZONES)[number];
/** What an error led to, for the other side. */
export const LED_TO = ['shot', 'goal'] as const;
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
