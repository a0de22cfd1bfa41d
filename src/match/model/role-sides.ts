import type {EventType, MatchEvent, Role} from './event.ts';
import {otherSide, type Side} from './side.ts';

/** The roles of opponents; all others are of the side of the event. */
const OPPONENTS: {readonly [type in EventType]?: readonly Role[]} = {
  goal: ['goalkeeper'],
  shot: ['goalkeeper', 'clearer'],
  'shoot-out-kick': ['goalkeeper'],
  cross: ['clearer'],
  pass: ['beaten'],
  foul: ['fouled'],
  play: ['winner', 'stopper'],
};

/** The side that a player in a role should be of; undefined if it may be either. */
export function sideIn(event: MatchEvent, role: Role): Side | undefined {
  if (!('side' in event) || event.side === undefined || event.type === 'remark') return undefined;
  // A shot may hit a team-mate; a pass is to one, and a tackle is on an opponent; an own goal may come from anybody's pass.
  if (role === 'blocker' || (event.type === 'play' && role === 'target')) return undefined;
  if (event.type === 'goal' && event.kind === 'own-goal') {
    return role === 'assist' ? undefined : otherSide(event.side);
  }
  return OPPONENTS[event.type]?.includes(role) ? otherSide(event.side) : event.side;
}
