import type {MatchFormat} from './formats.ts';

/** StatsBomb's event data, as its open data has it: a list of events, with line-ups and matches in files of their own. */
export const statsbomb: MatchFormat = {
  name: 'StatsBomb events',
  sign: 'a list of events, each with "type", "team" and "timestamp"',
  takes: ['lineups', 'matches'],
  recognises: value => Array.isArray(value) && companionOf(value[0]) !== undefined,
  reader: async () => (await import('./statsbomb-reader.ts')).readStatsbomb,
};

/** What a file of StatsBomb's holds, by one entry of it. */
export function companionOf(entry: unknown): 'events' | 'line-ups' | 'matches' | 'three-sixty frames' | undefined {
  if (typeof entry !== 'object' || entry === null) return undefined;
  const has = (...keys: readonly string[]) => keys.every(key => key in entry);
  if (has('type', 'team', 'timestamp', 'period')) return 'events';
  if (has('team_id', 'lineup')) return 'line-ups';
  if (has('match_id', 'home_team', 'away_team')) return 'matches';
  return has('event_uuid', 'freeze_frame') ? 'three-sixty frames' : undefined;
}
