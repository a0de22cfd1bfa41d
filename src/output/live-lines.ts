import type {History} from '../match/live/merge.ts';
import {LIVE_FORMAT} from '../match/model/format-name.ts';

/**
 * What a version has changed, as lines of our format for live matches: every event that is new or different, those
 * that are withdrawn, the line-ups where they are new, the end. Before the first version comes the line that names the match.
 *
 * @param arrived When the version arrived, ISO 8601 in UTC.
 */
export function liveLines(before: History | undefined, after: History, arrived: string): readonly string[] {
  const {events, ...match} = after.match;
  const line = (value: object) => JSON.stringify({...value, arrived});
  const known = new Map(before?.match.events.map(event => [event.id, JSON.stringify(event)]));
  const changed = events.filter(event => known.get(event.id) !== JSON.stringify(event));
  const left = new Set(events.map(({id}) => id));
  const lineUps = JSON.stringify(match.lineUps);
  return [
    ...(before === undefined ? [line({format: LIVE_FORMAT, match})] : []),
    ...(before !== undefined && lineUps !== undefined && lineUps !== JSON.stringify(before.match.lineUps)
      ? [line({'line-ups': match.lineUps})]
      : []),
    ...changed.map(event => line({event})),
    ...[...known.keys()].filter(id => !left.has(id)).map(id => line({withdrawn: id})),
    ...(after.over && before?.over !== true ? [line({end: true})] : []),
  ];
}
