import type {MatchEvent} from './event.ts';
import type {Score} from './match.ts';

/** What the events say of a shoot-out: the kicks scored, or the result where no kick is known. 0-0 where there was none. */
export function shootOutOf(events: readonly MatchEvent[]): Score {
  const score = {home: 0, away: 0};
  for (const event of events) {
    if (event.type === 'shoot-out-kick' && event.scored) score[event.side] += 1;
    if (event.type === 'whistle' && event.shootOut !== undefined) return event.shootOut;
  }
  return score;
}
