import type * as z from 'zod';
import type {disputeSchema, eventSchema, timingSchema} from './event-schema.ts';

export const SHOT_OUTCOMES = ['saved', 'blocked', 'off-target', 'woodwork', 'not-stated'] as const;
export type ShotOutcome = (typeof SHOT_OUTCOMES)[number];
export const CARDS = ['yellow', 'second-yellow', 'red'] as const;
export type Card = (typeof CARDS)[number];
/** What a `play` can be. A challenge is a tackle that was beaten. */
export const PLAYS = ['pass', 'carry', 'tackle', 'challenge', 'interception'] as const;
export type Play = (typeof PLAYS)[number];
export const BODIES = ['left-foot', 'right-foot', 'head', 'other'] as const;
export const DELIVERIES = ['cross', 'cut-back', 'through-ball', 'corner', 'free-kick', 'throw-in'] as const;
export const REMARKS = [
  'injury',
  'player-off',
  'player-on',
  'suspended',
  'resumed',
  'dropped-ball',
  'review',
  'video-ends',
] as const;

export type Timing = z.output<typeof timingSchema>;
export type Dispute = z.output<typeof disputeSchema>;
export type MatchEvent = z.output<typeof eventSchema>;
export type EventType = MatchEvent['type'];
export type EventOf<T extends EventType> = Extract<MatchEvent, {readonly type: T}>;

/** Every field of an event that names one player, with the words for it. The order is the order of mention. */
export const ROLES = {
  scorer: 'scorer',
  shooter: 'shooter',
  assist: 'assist',
  creator: 'made the chance',
  crosser: 'crossed',
  passer: 'passed',
  target: 'received',
  beaten: 'beaten',
  goalkeeper: 'goalkeeper',
  blocker: 'blocked',
  clearer: 'cleared',
  winner: 'won it',
  taker: 'taker',
  fouler: 'fouled',
  fouled: 'was fouled',
  player: 'player',
  on: 'on',
  off: 'off',
} as const;

export type Role = keyof typeof ROLES;

export type Involvement = {readonly role: Role; readonly player: string};

const ROLE_NAMES = Object.keys(ROLES) as Role[];

/** The players an event names, each with the role; a remark's players have the role `player`. */
export function involvements(event: MatchEvent): readonly Involvement[] {
  const fields = event as {readonly [role in Role]?: string};
  const named = ROLE_NAMES.flatMap(role => {
    const id = fields[role];
    return id === undefined ? [] : [{role, player: id}];
  });
  const mentioned = event.type === 'remark' ? (event.players ?? []) : [];
  return [...named, ...mentioned.map(id => ({role: 'player' as const, player: id}))];
}

/** True of an attempt at goal: a goal or a shot, but no own goal. */
export function isAttempt(event: MatchEvent): event is EventOf<'goal'> | EventOf<'shot'> {
  return event.type === 'shot' || (event.type === 'goal' && event.kind !== 'own-goal');
}

/** True where the sources give no exact minute, so that its place is ours. */
export function isPlaced(event: MatchEvent): boolean {
  return event.timing.kind !== 'exact';
}
