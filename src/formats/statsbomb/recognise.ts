/** The kind of a StatsBomb file, by one of its entries. */
export function kindOf(entry: unknown): 'events' | 'line-ups' | 'matches' | 'three-sixty frames' | undefined {
  if (typeof entry !== 'object' || entry === null) return undefined;
  const has = (...keys: readonly string[]) => keys.every(key => key in entry);
  if (has('type', 'team', 'timestamp', 'period')) return 'events';
  if (has('team_id', 'lineup')) return 'line-ups';
  if (has('match_id', 'home_team', 'away_team')) return 'matches';
  return has('event_uuid', 'freeze_frame') ? 'three-sixty frames' : undefined;
}
