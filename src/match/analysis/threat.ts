import type {EventOf, MatchEvent} from '../model/event.ts';
import type {ShotOutcome} from '../model/event-values.ts';
import {otherSide, type Side} from '../model/side.ts';
import {expectedThreat} from './expected-threat.ts';

/**
 * How much an event says about who is on top, for the side that it favours. The unit is a corner. There are no published
 * weights for events of a commentary, so these follow two rules of our own: an event nearer to a goal weighs more, and one
 * that leads up to a shot weighs less than the shot, since both often belong to one attack.
 *
 * - A goal is worth two shots on target: it matters most, but it does not mean a quarter of an hour on top.
 * - The woodwork is as close as a save but off target by Opta's definition, so it weighs slightly less.
 * - A shot weighs the same whether it is blocked, wide, or its outcome is not stated: the attack got that far.
 * - A mistake counts for the other side, and so does a sending-off, for some minutes; after that the play itself shows it.
 * - A foul and an offside weigh least: the ball was near enough to matter.
 *
 * With locations, the ball itself says most: what a completed pass or a carry adds to the expected threat
 * ({@link expectedThreat}) counts, one corner for each {@link MOVE}. A move backwards costs nothing: a patient side has not
 * lost its advantage.
 *
 * Events that are not play (whistles, substitutions, added time, yellow cards) weigh nothing; neither do clearances, which
 * only answer an attack, or shoot-outs. All weights are multiples of a quarter, so that their sums are exact.
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
  pass: {label: 'notable pass', weight: 0.5},
  'penalty-appeal': {label: 'penalty appeal', weight: 0.5},
  offside: {label: 'attack given offside', weight: 0.25},
  'free-kick': {label: 'fouled', weight: 0.25},
  /** For each {@link MOVE} of expected threat. */
  move: {label: 'ball moved to where a goal is 5 % likelier', weight: 1},
  /** A spell with an interval, for each minute of it: about a corner's worth once the spell has lasted. */
  'spell-minute': {label: 'the better of the play', weight: 0.25},
} as const;

/** After this many minutes a weight counts half. Short, because who is on top changes within minutes; a third is left after five. */
const HALF_LIFE = 3;

/** The share of a weight that is left after some minutes, from 1 down to 0. */
export function fade(minutes: number): number {
  return 2 ** (-Math.max(0, minutes) / HALF_LIFE);
}

/** What is left of a weight of one per minute, over `minutes` that ended `ago` minutes ago: the integral of {@link fade}. */
export function fadedMinutes(ago: number, minutes: number): number {
  return (HALF_LIFE / Math.LN2) * (fade(ago) - fade(ago + minutes));
}

export type ThreatId = keyof typeof THREATS;
export type Threat = {readonly id: ThreatId; readonly side: Side; readonly weight: number};

/** The expected threat worth one corner: more than the 0.03 goals of a corner, since its shot counts too. */
const MOVE = 0.05;
/** Weights of moves are rounded to this, so that sums of them are exact. */
const GRAIN = 64;

/** What an event says about who is on top, and for which side; undefined if nothing. */
export function threatOf(event: MatchEvent): Threat | undefined {
  if (event.type === 'play') return moveOf(event);
  const threat = reportedThreatOf(event);
  return threat && {...threat, weight: THREATS[threat.id].weight};
}

function moveOf({kind, side, location, end, completed}: EventOf<'play'>): Threat | undefined {
  const moved = kind === 'carry' || (kind === 'pass' && completed === true);
  if (!moved || location === undefined || end === undefined) return undefined;
  const gain = (expectedThreat(end) - expectedThreat(location)) / MOVE;
  const weight = Math.round(gain * GRAIN) / GRAIN;
  return weight > 0 ? {id: 'move', side, weight} : undefined;
}

function reportedThreatOf(event: Exclude<MatchEvent, {readonly type: 'play'}>): Omit<Threat, 'weight'> | undefined {
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
