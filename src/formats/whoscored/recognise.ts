import {isObject} from '../../text/is-object.ts';

/** The match in a file, which some tools wrap in `matchCentreData`; undefined where there is none. */
export function matchOf(value: unknown): unknown {
  const match = isObject(value) && 'matchCentreData' in value ? value.matchCentreData : value;
  if (!isObject(match)) return undefined;
  const first: unknown = Array.isArray(match.events) ? match.events[0] : undefined;
  const isEvent = isObject(first) && 'expandedMinute' in first && isObject(first.type);
  return isEvent && isObject(match.home) && isObject(match.away) ? match : undefined;
}
