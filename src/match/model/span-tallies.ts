import type {Position} from './clock.ts';
import {standingEvents} from './corrections.ts';
import type {PerSide} from './side.ts';
import {NO_TALLIES, spanTally, type Tally} from './stats.ts';
import {tallyEvent} from './tally-event.ts';
import {recordedAt, type Timeline} from './timeline.ts';

/**
 * The counts of the events after one position, up to and including another, as they stand at the later one. Usually the
 * difference of two look-ups; with a correction in between, the events are counted one by one, since the correction may take
 * back an event before both.
 */
export function talliesBetween(timeline: Timeline, after: Position, until: Position): PerSide<Tally> {
  const {states, cues, corrections} = timeline.record;
  const [first, last] = [recordedAt(timeline, after), recordedAt(timeline, until)];
  if (!corrections.some(place => place >= first && place < last)) {
    return spanTally(states[first]!.tallies, states[last]!.tallies);
  }
  const within = new Set(cues.slice(first, last).map(({event}) => event.id));
  return standingEvents(cues.slice(0, last).map(({event}) => event))
    .filter(({id}) => within.has(id))
    .reduce(tallyEvent, NO_TALLIES);
}
