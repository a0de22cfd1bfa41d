import type {MatchFormat} from './formats.ts';
import {isObject} from './is-object.ts';

/** Wyscout's event data, version 2: a list of events, or a file with that list and names; who plays is in a matches file. */
export const wyscout: MatchFormat = {
  name: 'Wyscout events, version 2',
  sign: 'a list of events, or "events", each with "eventName", "matchPeriod" and "eventSec"',
  takes: ['matches'],
  recognises: value => {
    const [first] = eventsOf(value);
    return isObject(first) && 'eventSec' in first && 'matchPeriod' in first;
  },
  reader: async () => (await import('./wyscout-reader.ts')).readWyscout,
};

/** The events of a file, in either of its two shapes. */
export function eventsOf(value: unknown): readonly unknown[] {
  const list = Array.isArray(value) ? value : isObject(value) ? value.events : undefined;
  return Array.isArray(list) ? list : [];
}
