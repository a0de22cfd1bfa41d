import type {EventOf} from '../model/event.ts';
import type {Technique} from '../model/event-values.ts';
import {choose} from './context.ts';

type Shot = EventOf<'shot'>;

export const HOW: Readonly<Record<Technique, string>> = {
  volley: 'on the volley',
  'half-volley': 'on the half-volley',
  'overhead-kick': 'with an overhead kick',
  lob: 'with a lob',
  backheel: 'with a backheel',
  'diving-header': 'with a diving header',
};

export function nounOf(event: Shot, far: boolean): string {
  const {penalty, setPiece, body, technique} = event;
  if (penalty) return 'penalty';
  if (technique !== undefined) return technique.replace('overhead-', 'overhead ').replace('diving-', 'diving ');
  if (body === 'head') return 'header';
  if (setPiece) return 'free kick';
  if (far) return choose(event, 'noun', ['shot', 'drive', 'long-range shot', 'effort']);
  const foot = body === 'left-foot' || body === 'right-foot' ? `${body} shot` : 'shot';
  return choose(event, 'noun', ['shot', 'shot', 'effort', foot]);
}

/** What the shooter does, without where from. */
export function strikesOf(event: Shot, far: boolean): string {
  const {penalty, setPiece, body, technique, firstTime} = event;
  if (penalty) return 'takes the penalty';
  switch (technique) {
    case 'volley':
      return 'volleys at goal';
    case 'half-volley':
      return 'hits it on the half-volley';
    case 'overhead-kick':
      return 'goes for an overhead kick';
    case 'lob':
      return 'tries a lob';
    case 'backheel':
      return 'tries a backheel';
    case 'diving-header':
      return 'launches into a diving header';
    case undefined:
      break;
  }
  if (body === 'head')
    return choose(event, 'heads', ['heads at goal', 'gets a header in', 'goes for goal with a header']);
  if (setPiece) return choose(event, 'direct', ['goes for goal with the free kick', 'shoots from the free kick']);
  const shoots = firstTime ? ['shoots first time', 'hits it first time'] : ['shoots', 'goes for goal'];
  return choose(event, 'strikes', ['shoots', ...shoots, ...(far ? ['lets fly'] : [])]);
}

/** What the shooter does with a ball that misses: `drags`, before `it wide`; undefined where that would hide the technique. */
export function sendsOf(event: Shot, metres: number): string | undefined {
  const {penalty, body, technique, goalMouth} = event;
  if (technique === 'lob') return 'lobs';
  if (technique === 'volley') return 'volleys';
  if (technique !== undefined && technique !== 'half-volley') return undefined;
  if (body === 'head') return 'heads';
  const ways: [string, ...string[]] = ['puts', 'sends'];
  if (!penalty && metres > 14) ways.push('fires', 'hits');
  if (goalMouth !== undefined && goalMouth.height < DRAGGED) ways.push('drags');
  if (goalMouth !== undefined && goalMouth.height > BLAZED) ways.push('blazes', 'lifts');
  return choose(event, 'sends', ways);
}

/** Metres above the ground: a shot that misses below the first is dragged wide, above the second blazed over. */
const DRAGGED = 0.5;
const BLAZED = 4.5;
