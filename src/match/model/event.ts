import type {Dispute, MatchEvent, Timing} from '../schema/event-schema.ts';
import {formatMinute} from './clock.ts';
import type {Side} from './side.ts';

export type {Dispute, MatchEvent, Timing};

export type EventType = MatchEvent['type'];
export type EventOf<T extends EventType> = Extract<MatchEvent, {readonly type: T}>;

/** Every field of an event that names one player, with its label, in the order of mention. */
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
  stopper: 'stopped it',
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

/** The place of each role in the order of mention. */
const PLACES: ReadonlyMap<string, number> = new Map(Object.keys(ROLES).map((role, place) => [role, place]));

/** The players an event names, each with the role; a remark's players have the role `player`. */
export function involvements(event: MatchEvent): readonly Involvement[] {
  const fields = event as {readonly [role in Role]?: string};
  const found: Involvement[] = [];
  // Faster than looking for every role: an event has few fields.
  for (const field in fields) {
    const role = field as Role;
    const id = PLACES.has(field) ? fields[role] : undefined;
    if (id !== undefined) found.push({role, player: id});
  }
  if (found.length > 1) found.sort((a, b) => PLACES.get(a.role)! - PLACES.get(b.role)!);
  if (event.type === 'remark') for (const player of event.players ?? []) found.push({role: 'player', player});
  return found;
}

/** The side that acts; undefined for an event of neither or of a side that is not known. */
export function sideOf(event: MatchEvent): Side | undefined {
  return 'side' in event ? event.side : undefined;
}

/** True for an attempt at goal: a goal or a shot, but not an own goal. */
export function isAttempt(event: MatchEvent): event is EventOf<'goal'> | EventOf<'shot'> {
  return event.type === 'shot' || (event.type === 'goal' && event.kind !== 'own-goal');
}

/** True if the sources give no exact minute, so that the minute is estimated. */
export function isPlaced(event: Pick<MatchEvent, 'timing'>): boolean {
  return event.timing.kind !== 'exact';
}

/** When an event was, and how well that is known. */
export type Moment = Pick<MatchEvent, 'timing' | 'clock'>;

/** The minute of an event as it is shown: `20'`, and `~20'` if it is estimated. */
export function shownMinute(event: Moment): string {
  return `${isPlaced(event) ? '~' : ''}${formatMinute(event.clock)}`;
}

/** The bounds of a minute that the sources only bound: `10' to 15'`; undefined of any other. */
export function minuteBounds({timing}: Pick<MatchEvent, 'timing'>): string | undefined {
  return timing.kind === 'interval' ? `${formatMinute(timing.from)} to ${formatMinute(timing.to)}` : undefined;
}
