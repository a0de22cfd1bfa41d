import {isObject} from '../../text/is-object.ts';
import type {MatchFormat} from '../match-format.ts';
import {eventsOf} from './recognise.ts';

/** Wyscout's event data, version 2: a list of events, or a file with that list and names; who plays is in a matches file. */
export const wyscout: MatchFormat = {
  name: 'Wyscout events, version 2',
  takes: ['matches'],
  recognises: value => {
    const [first] = eventsOf(value);
    return isObject(first) && 'eventSec' in first && 'matchPeriod' in first;
  },
  reader: async () => (await import('./reader.ts')).readWyscout,
};
