import {sideOf} from './event.ts';
import type {Sequence, Timeline} from './timeline.ts';

/** Every event of a match. `words[n]` is its line, and undefined of an event without one; `sides[n]` is the acting side. */
export type EventSequence = Sequence & {readonly words: readonly (string | undefined)[]};

/** Every event of a match, in the commentary or not. The line of a passage of play is on its last event. */
export function everyEvent(timeline: Timeline): EventSequence {
  const {cues, states, at} = timeline.record;
  const lines = new Map(timeline.cues.map((cue, place) => [cue, timeline.words[place]]));
  return {
    ...timeline,
    cues,
    states,
    at,
    words: cues.map(cue => lines.get(cue)),
    sides: cues.map(({event}) => sideOf(event)),
  };
}
