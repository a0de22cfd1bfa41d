import {type OptaEvent, QUALIFIER} from './types.ts';

/** Finds the events that an event refers to. */
export type Relations = {
  /** The event of the same team that led to it, or that belongs to it. */
  readonly related: (event: OptaEvent) => OptaEvent | undefined;
  /** The same moment as the other team has it: the player who was fouled, the save of a shot. */
  readonly opposite: (event: OptaEvent) => OptaEvent | undefined;
  /** The other events of the same player within two seconds, in the order of the file. */
  readonly around: (event: OptaEvent) => readonly OptaEvent[];
  /** The next event of the period within so many milliseconds. */
  readonly next: (event: OptaEvent, within: number) => OptaEvent | undefined;
};

/** Milliseconds. Feeds have whole seconds, and not always in order. */
const MOMENT = 2000;

export function relationsOf(events: readonly OptaEvent[]): Relations {
  const byTeam = Map.groupBy(events, ({team}) => team);
  const byId = new Map(
    Array.from(byTeam, ([team, own]) => [team, new Map(own.map(event => [event.eventId, event]))] as const),
  );
  const byPlayer = Map.groupBy(events, ({player}) => player);
  const inOrder = [...events].sort((a, b) => a.period - b.period || a.at - b.at);
  const places = new Map(inOrder.map((event, place) => [event, place]));
  return {
    next: (event, within) => {
      const found = inOrder[places.get(event)! + 1];
      return found?.period === event.period && found.at - event.at <= within ? found : undefined;
    },
    around: event => {
      const own = event.player === undefined ? [] : (byPlayer.get(event.player) ?? []);
      return own.filter(
        other => other !== event && other.period === event.period && Math.abs(other.at - event.at) <= MOMENT,
      );
    },
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
