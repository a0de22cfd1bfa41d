import type {MatchEvent} from './event.ts';

/** True of an event worth jumping to. */
export function isHighlight(event: MatchEvent): boolean {
  switch (event.type) {
    case 'goal':
    case 'card':
    case 'overturned':
    case 'card-changed':
    case 'substitution':
    case 'whistle':
    case 'kick-off':
    case 'shoot-out-kick':
      return true;
    case 'shot':
      return event.penalty || event.outcome === 'woodwork';
    case 'penalty-appeal':
      return event.decision === 'given';
    case 'chance':
    case 'cross':
    case 'pass':
    case 'error':
    case 'clearance':
    case 'counter-attack':
    case 'corner':
    case 'offside':
    case 'foul':
    case 'spell':
    case 'added-time':
    case 'tactics':
    case 'remark':
    case 'play':
      return false;
  }
}
