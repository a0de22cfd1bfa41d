import {type OptaEvent, QUALIFIER} from './types.ts';

/** Finds the events that an event refers to. */
export type Relations = {
  /** The event of the same team that led to it, or that belongs to it. */
  readonly related: (event: OptaEvent) => OptaEvent | undefined;
  /** The same moment as the other team has it: the player who was fouled, the save of a shot. */
  readonly opposite: (event: OptaEvent) => OptaEvent | undefined;
};

export function relationsOf(events: readonly OptaEvent[]): Relations {
  const byTeam = Map.groupBy(events, ({team}) => team);
  const byId = new Map(
    Array.from(byTeam, ([team, own]) => [team, new Map(own.map(event => [event.eventId, event]))] as const),
  );
  return {
    related: event => {
      const id = event.qualifiers.get(QUALIFIER.related);
      return id === undefined ? undefined : byId.get(event.team)?.get(id);
    },
    opposite: event => {
      const id = event.qualifiers.get(QUALIFIER.opposite);
      if (id === undefined) return undefined;
      for (const [team, own] of byId) if (team !== event.team) return own.get(id);
      return undefined;
    },
  };
}
