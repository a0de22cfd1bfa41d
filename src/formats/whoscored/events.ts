import {type OptaEvent, timeInPeriod} from '../opta/types.ts';
import type {WhoscoredEvent} from './schema.ts';

/** An event as Opta has it. WhoScored gives every type and qualifier a name, and keeps Opta's number as its value. */
export function toOptaEvent(event: WhoscoredEvent): OptaEvent {
  const {id, eventId, minute, second, period, teamId, playerId, type, outcomeType, x, y, qualifiers} = event;
  return {
    id: `e${id}`,
    eventId: eventId == null ? undefined : String(eventId),
    type: type.value,
    period: period.value,
    at: timeInPeriod(period.value, minute, second ?? 0),
    team: teamId,
    player: playerId ?? undefined,
    outcome: outcomeType?.value === 1,
    x: x ?? undefined,
    y: y ?? undefined,
    qualifiers: new Map(
      (qualifiers ?? []).map(({type: of, value}) => [of.value, value == null ? undefined : String(value)]),
    ),
  };
}
