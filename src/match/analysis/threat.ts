import type {EventOf, MatchEvent} from '../model/event.ts';
import type {ShotOutcome} from '../model/event-values.ts';
import {otherSide, type Side} from '../model/side.ts';
import {expectedThreat} from './expected-threat.ts';

/**
 * How much an event says about who is on top, for the side that it speaks for. The unit is a corner. No source gives such
 * weights for told events, so they follow two rules of our own: what is nearer to a goal weighs more, and what leads up to a
 * shot weighs less than the shot, since both are often told of one attack.
 *
 * - A goal is worth two shots on target: it is the one thing that counts, yet one goal is not a quarter of an hour on top.
 * - The woodwork was as near as a save but is off target by Opta's definition, so it stands just below one.
 * - A shot says the same whether it was blocked, went wide, or how it ended is not stated: an attack came that far.
 * - A mistake is the other side's chance, and a sending-off its advantage for some minutes; the game that follows tells more.
 * - A foul, and an offside, are the least: the ball was near enough to matter.
 *
 * Where the data has places, the ball itself tells most: whatever a pass that arrives or a carry adds to the expected threat
 * ({@link expectedThreat}) counts, a corner for each {@link MOVE}. What leads back takes nothing away: a side that
 * waits has not lost what it had.
 *
 * What is of the rules rather than of play (whistles, substitutions, boards, yellow cards) weighs nothing, nor does what
 * only answers an attack that is told itself (a clearance), nor a shoot-out, in which nobody has the ball.
 * All are multiples of a quarter, so that sums of them are exact.
 */
export const THREATS = {
  goal: {label: 'goal', weight: 6},
  'own-goal': {label: 'own goal by the other side', weight: 4},
  'on-target': {label: 'shot on target', weight: 3},
  woodwork: {label: 'woodwork', weight: 2.75},
  'sending-off': {label: 'the other side a player down', weight: 2.5},
  penalty: {label: 'penalty given', weight: 2.5},
  shot: {label: 'shot', weight: 2},
  chance: {label: 'chance', weight: 1.5},
  error: {label: 'error by the other side', weight: 1.5},
  corner: {label: 'corner', weight: 1},
  /** A spell without an interval: at its own minute. */
  spell: {label: 'the better of the play', weight: 1},
  'counter-attack': {label: 'counter-attack', weight: 0.75},
  cross: {label: 'cross', weight: 0.75},
  pass: {label: 'pass told', weight: 0.5},
  'penalty-appeal': {label: 'penalty appeal', weight: 0.5},
  offside: {label: 'attack given offside', weight: 0.25},
  'free-kick': {label: 'fouled', weight: 0.25},
  /** What of expected threat is worth a corner; less counts for less. */
  move: {label: 'ball moved to where a goal is 5 % likelier', weight: 1},
  /** A spell with an interval, for each minute of it: about a corner's worth once the spell has lasted. */
  'spell-minute': {label: 'the better of the play', weight: 0.25},
} as const;

/** What is so many minutes ago counts half. Short, as who is on top changes within minutes; five minutes leave a third. */
const HALF_LIFE = 3;

/** What is left of a weight after some minutes, from 1 down. */
export function fade(minutes: number): number {
  return 2 ** (-Math.max(0, minutes) / HALF_LIFE);
}

/** What is left of a stretch of one a minute, `minutes` long, that ended `ago` minutes before: the integral of {@link fade}. */
export function fadedMinutes(ago: number, minutes: number): number {
  return (HALF_LIFE / Math.LN2) * (fade(ago) - fade(ago + minutes));
}

export type ThreatId = keyof typeof THREATS;
export type Threat = {readonly id: ThreatId; readonly side: Side; readonly weight: number};

/** What of expected threat is worth a corner: more than the 0.03 goals that a corner brings, since the shot is told too. */
const MOVE = 0.05;
/** Weights of moves are rounded to this, so that sums of them are exact. */
const GRAIN = 64;

/** What an event says about who is on top, and for which side; undefined where it says nothing. */
export function threatOf(event: MatchEvent): Threat | undefined {
  if (event.type === 'play') return moveOf(event);
  const threat = toldThreatOf(event);
  return threat && {...threat, weight: THREATS[threat.id].weight};
}

function moveOf({kind, side, location, end, completed}: EventOf<'play'>): Threat | undefined {
  const moved = kind === 'carry' || (kind === 'pass' && completed === true);
  if (!moved || location === undefined || end === undefined) return undefined;
  const gain = (expectedThreat(end) - expectedThreat(location)) / MOVE;
  const weight = Math.round(gain * GRAIN) / GRAIN;
  return weight > 0 ? {id: 'move', side, weight} : undefined;
}

function toldThreatOf(event: Exclude<MatchEvent, {readonly type: 'play'}>): Omit<Threat, 'weight'> | undefined {
  switch (event.type) {
    case 'goal':
      return {id: event.kind === 'own-goal' ? 'own-goal' : 'goal', side: event.side};
    case 'shot':
      return {id: SHOTS[event.outcome], side: event.side};
    case 'chance':
    case 'corner':
    case 'counter-attack':
    case 'cross':
    case 'pass':
    case 'offside':
      return {id: event.type, side: event.side};
    case 'penalty-appeal':
      return {id: event.decision === 'given' ? 'penalty' : 'penalty-appeal', side: event.side};
    case 'error':
      return {id: 'error', side: otherSide(event.side)};
    case 'foul':
      return {id: 'free-kick', side: otherSide(event.side)};
    case 'card':
      return event.card === 'yellow' ? undefined : {id: 'sending-off', side: otherSide(event.side)};
    case 'spell':
      if (event.favours === 'neither') return undefined;
      return {id: event.timing.kind === 'interval' ? 'spell-minute' : 'spell', side: event.favours};
    case 'kick-off':
    case 'whistle':
    case 'clearance':
    case 'substitution':
    case 'shoot-out-kick':
    case 'added-time':
    case 'tactics':
    case 'remark':
    case 'overturned':
    case 'card-changed':
      return undefined;
  }
}

const SHOTS: Readonly<Record<ShotOutcome, ThreatId>> = {
  saved: 'on-target',
  woodwork: 'woodwork',
  blocked: 'shot',
  'off-target': 'shot',
  'not-stated': 'shot',
};
