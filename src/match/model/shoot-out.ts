import type {MatchEvent} from './event.ts';
import type {Score} from './match.ts';

/** The result of a shoot-out: the kicks scored, or the stated result if no kick is known. 0-0 without a shoot-out. */
export function shootOutOf(events: readonly MatchEvent[]): Score {
  const score = {home: 0, away: 0};
  for (const event of events) {
    if (event.type === 'shoot-out-kick' && event.scored) score[event.side] += 1;
    if (event.type === 'whistle' && event.shootOut !== undefined) return event.shootOut;
  }
  return score;
}
