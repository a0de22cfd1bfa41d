import {type Correction, canBeOverturned, isCorrection} from '../model/corrections.ts';
import type {MatchEvent} from '../model/event.ts';
import type {Match} from '../model/match.ts';
import type {Report} from './cross-checks-around.ts';

/** A correction is about an earlier goal, card or awarded penalty of its own side, which has not been overturned before. */
export function checkCorrections({events}: Match, report: Report): void {
  const earlier = new Map<string, MatchEvent>();
  const overturned = new Map<string, string>();
  for (const [index, event] of events.entries()) {
    if (isCorrection(event)) {
      const problem = correctionProblem(event, earlier.get(event.event), overturned.get(event.event));
      if (problem !== undefined) report(['events', index, 'event'], problem);
      if (event.type === 'overturned') overturned.set(event.event, event.id);
    }
    earlier.set(event.id, event);
  }
}

function correctionProblem(
  correction: Correction,
  event: MatchEvent | undefined,
  overturned: string | undefined,
): string | undefined {
  const id = correction.event;
  if (event === undefined) return `"${id}" is not the id of an earlier event`;
  if (overturned !== undefined) return `"${id}" is overturned already ("${overturned}")`;
  if (correction.type === 'card-changed' && event.type !== 'card') {
    return `"${id}" is a ${event.type}: only a card can be changed`;
  }
  if (correction.type === 'overturned' && !canBeOverturned(event)) {
    return `"${id}" is a ${event.type}: only a goal, a card or an awarded penalty can be overturned`;
  }
  return 'side' in event && event.side === correction.side
    ? undefined
    : `"${id}" is of the other side, and this is a correction of the ${correction.side} side`;
}
