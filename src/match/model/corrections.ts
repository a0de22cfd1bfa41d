import type {EventOf, MatchEvent} from './event.ts';

/** An event that takes back or changes an earlier one, at the time it happens. */
export type Correction = EventOf<'overturned'> | EventOf<'card-changed'>;

export function isCorrection(event: MatchEvent): event is Correction {
  return event.type === 'overturned' || event.type === 'card-changed';
}

/** An event of a kind that `overturned` can take back; of the penalty appeals, only those where one was given. */
export type Overturnable = EventOf<'goal'> | EventOf<'card'> | EventOf<'penalty-appeal'>;

export function canBeOverturned(event: MatchEvent): event is Overturnable {
  return (
    event.type === 'goal' || event.type === 'card' || (event.type === 'penalty-appeal' && event.decision === 'given')
  );
}

/**
 * The events as they count after all corrections among them: without those that are overturned, and with each changed card
 * in its new colour; a yellow card that becomes a sending-off is one at the time of the change. Corrections stay in their places.
 */
export function standingEvents(events: readonly MatchEvent[]): readonly MatchEvent[] {
  const corrections = new Map<string, Correction>();
  for (const event of events) if (isCorrection(event)) corrections.set(event.event, event);
  if (corrections.size === 0) return events;
  return events.flatMap(event => {
    const correction = corrections.get(event.id);
    if (correction === undefined) return [event];
    if (correction.type === 'overturned') return [];
    return event.type === 'card' ? [changedCard(event, correction)] : [event];
  });
}

function changedCard(event: EventOf<'card'>, {card, clock, timing}: EventOf<'card-changed'>): EventOf<'card'> {
  return card === 'yellow' || event.card !== 'yellow' ? {...event, card} : {...event, card, clock, timing};
}
