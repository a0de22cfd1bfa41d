import type {EventOf} from '../../model/event.ts';
import type {Placed} from './passages.ts';

/** The events that have no line of their own, since the line on another one at the same position reports them. */
export type Companions = {
  readonly places: ReadonlySet<number>;
  /** By the place of a card: the place of the foul it was shown for. */
  readonly fouls: ReadonlyMap<number, number>;
  /** By the place of a side's last change at a position: the changes before it. */
  readonly changes: ReadonlyMap<number, readonly EventOf<'substitution'>[]>;
};

/** The companions of each event. Since they share its position, they are known at the same time. */
export function companionsOf(cues: readonly Placed[]): Companions {
  const places = new Set<number>();
  const fouls = new Map<number, number>();
  const changes = new Map<number, readonly EventOf<'substitution'>[]>();
  for (const [place, {event, at}] of cues.entries()) {
    const last = cues[place - 1];
    if (last === undefined || last.at !== at || event.words !== undefined || last.event.words !== undefined) continue;
    if (event.type === 'card' && last.event.type === 'foul') {
      if (event.player === undefined || last.event.fouler !== event.player) continue;
      fouls.set(place, place - 1);
      places.add(place - 1);
    }
    if (event.type === 'substitution' && last.event.type === 'substitution' && last.event.side === event.side) {
      if (!isWhole(event) || !isWhole(last.event)) continue;
      changes.set(place, [...(changes.get(place - 1) ?? []), last.event]);
      changes.delete(place - 1);
      places.add(place - 1);
    }
  }
  return {places, fouls, changes};
}

function isWhole({on, off}: EventOf<'substitution'>): boolean {
  return on !== undefined && off !== undefined;
}
