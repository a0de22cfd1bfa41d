import {type OptaEvent, timeInPeriod} from '../opta/types.ts';
import type {Ma3Event} from './schema.ts';

/** An event of the feed as Opta has it. */
export function toOptaEvent(event: Ma3Event): OptaEvent {
  const {id, eventId, typeId, periodId, timeMin, timeSec, contestantId, playerId, outcome, x, y, qualifier} = event;
  return {
    id: `e${id}`,
    eventId: eventId ?? undefined,
    type: typeId,
    period: periodId,
    at: timeInPeriod(periodId, timeMin, timeSec),
    team: contestantId ?? '',
    player: playerId ?? undefined,
    outcome: outcome === 1,
    x: x ?? undefined,
    y: y ?? undefined,
    qualifiers: new Map(
      (qualifier ?? []).map(({qualifierId, value}) => [qualifierId, value == null ? undefined : String(value)]),
    ),
  };
}
