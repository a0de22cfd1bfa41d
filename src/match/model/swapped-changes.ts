import type {EventOf, MatchEvent} from './event.ts';

/** A substitution that names both players. */
export type Change = EventOf<'substitution'> & {readonly on: string; readonly off: string};

/** No match has more: looking for swaps in a longer list takes long, and finds none that help. */
const MOST_CHANGES = 40;

export type Righted = {
  /** The events, with `on` and `off` exchanged where they look swapped. */
  readonly events: readonly MatchEvent[];
  /** The places of those substitutions. */
  readonly swapped: ReadonlySet<number>;
};

/**
 * Rights the substitutions that have `on` and `off` the wrong way round, so that the events after them are not blamed.
 *
 * @param looksSwapped Gets a substitution and the events before it, those already righted.
 */
export function rightSwaps(
  events: readonly MatchEvent[],
  looksSwapped: (change: Change, earlier: readonly MatchEvent[]) => boolean,
): Righted {
  if (events.filter(isChange).length > MOST_CHANGES) return {events, swapped: new Set()};
  const righted: MatchEvent[] = [];
  const swapped = new Set<number>();
  for (const [index, event] of events.entries()) {
    if (isChange(event) && looksSwapped(event, righted)) {
      swapped.add(index);
      righted.push({...event, on: event.off, off: event.on});
    } else {
      righted.push(event);
    }
  }
  return {events: righted, swapped};
}

export function isChange(event: MatchEvent): event is Change {
  return event.type === 'substitution' && event.on !== undefined && event.off !== undefined;
}

/** What is said of a substitution that is the wrong way round. */
export function swapMessage({on, off}: Change, why: string): string {
  return `"on" and "off" look swapped: ${why}; expected "on": "${off}", "off": "${on}"`;
}
