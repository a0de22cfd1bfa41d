import type {EventOf} from '../../model/event.ts';
import type {Technique} from '../../model/event-values.ts';
import {choose} from '../context.ts';
import {isAtFlag} from './zones.ts';

type Shot = EventOf<'shot'>;

type Strike = {
  readonly noun: string;
  /** After what the shooter does: `finds the net on the volley`. */
  readonly how: string;
  /** What the shooter does, without where from. */
  readonly does: string;
};

/** A shot that was struck out of the ordinary. */
export const TECHNIQUES: Readonly<Record<Technique, Strike>> = {
  volley: {noun: 'volley', how: 'on the volley', does: 'volleys at goal'},
  'half-volley': {noun: 'half-volley', how: 'on the half-volley', does: 'hits it on the half-volley'},
  'overhead-kick': {noun: 'overhead kick', how: 'with an overhead kick', does: 'goes for an overhead kick'},
  lob: {noun: 'lob', how: 'with a lob', does: 'tries a lob'},
  backheel: {noun: 'backheel', how: 'with a backheel', does: 'tries a backheel'},
  'diving-header': {noun: 'diving header', how: 'with a diving header', does: 'launches into a diving header'},
};

/** True for a shot straight from a corner, by its delivery or its place. */
export function isDirectCorner({setPiece, delivery, location}: Shot): boolean {
  return setPiece === true && (delivery === 'corner' || (location !== undefined && isAtFlag(location)));
}

/** Metres per second from which on a shot is struck hard, and metres above the ground up to which it is low. */
const HARD = 24;
const LOW = 0.6;

/** True of a shot with the foot that is known to have been fast. */
export function isHard({speed, body, technique}: Pick<Shot, 'speed' | 'body' | 'technique'>): boolean {
  return speed !== undefined && speed >= HARD && body !== 'head' && technique === undefined;
}

export function nounOf(event: Shot, far: boolean): string {
  const {penalty, setPiece, body, technique, savedWith} = event;
  if (penalty) return 'penalty';
  if (technique !== undefined) return TECHNIQUES[technique].noun;
  if (body === 'head') return 'header';
  if (setPiece) return isDirectCorner(event) ? 'direct corner' : 'free kick';
  if (isHard(event)) return choose(event, 'hard noun', ['drive', 'fierce shot', 'drive']);
  if (body === 'left-foot' && savedWith !== 'foot' && choose(event, 'left', [true, false, false, false]))
    return 'left-footed shot';
  return choose(event, 'noun', far ? ['shot', 'drive', 'long shot', 'effort'] : ['shot', 'shot', 'effort']);
}

/** What the shooter does, without where from. */
export function strikesOf(event: Shot, far: boolean): string {
  const {penalty, setPiece, body, technique, firstTime} = event;
  if (penalty) return 'takes the penalty';
  if (technique !== undefined) return TECHNIQUES[technique].does;
  if (body === 'head') return choose(event, 'heads', ['heads at goal', 'gets a header in', 'heads for goal']);
  if (setPiece) {
    return isDirectCorner(event)
      ? 'goes for goal straight from the corner'
      : choose(event, 'direct', ['goes for goal with the free kick', 'shoots from the free kick']);
  }
  if (isHard(event)) {
    const low = (event.goalMouth?.height ?? 1) < LOW ? ['drills it low'] : [];
    return choose(event, 'hard', ['hits it hard', 'fires it at goal', ...low]);
  }
  const shoots = firstTime
    ? ['shoots first time', 'hits it first time']
    : ['goes for goal', 'has a shot', 'gets a shot away', 'takes aim'];
  return choose(event, 'strikes', ['shoots', ...shoots, ...(far ? ['lets fly'] : [])]);
}

/** What the shooter does with a ball that misses: `drags`, before `it wide`; undefined where that would hide the technique. */
export function sendsOf(event: Shot, metres: number): string | undefined {
  const {penalty, body, technique, goalMouth} = event;
  if (technique === 'lob') return 'lobs';
  if (technique === 'volley') return 'volleys';
  if (technique !== undefined && technique !== 'half-volley') return undefined;
  if (body === 'head') return 'heads';
  if (isHard(event)) return choose(event, 'sends hard', ['fires', 'drives', 'hammers']);
  const ways: [string, ...string[]] = ['puts', 'sends'];
  if (!penalty && metres > 14) ways.push('fires', 'hits');
  if (goalMouth !== undefined && goalMouth.height < DRAGGED) ways.push('drags');
  if (goalMouth !== undefined && goalMouth.height > BLAZED) ways.push('blazes', 'lifts');
  return choose(event, 'sends', ways);
}

/** Metres above the ground: a shot that misses below the first is dragged wide, above the second blazed over. */
const DRAGGED = 0.5;
const BLAZED = 4.5;
