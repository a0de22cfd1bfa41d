/** Words that end the names of clubs, and that people leave out where it is clear which club is meant. */
const ENDINGS = new Set(
  'city united utd rovers wanderers hotspur athletic albion town county rangers forest villa palace fc cf afc sc'.split(
    ' ',
  ),
);
/** Of these clubs the ending is the name. */
const KEPT = new Set(['aston villa', 'crystal palace', 'nottingham forest']);

/**
 * Shorter names for teams, as people call them: `Tottenham`, `West Bromwich`. Where two would be called the same, the first
 * word is cut: `Man City`, `Man United`. A name that cannot be shortened stays.
 */
export function shortNames(teams: readonly string[]): ReadonlyMap<string, string> {
  const called = new Map(teams.map(team => [team, withoutEnding(team)]));
  const counts = new Map<string, number>();
  for (const name of called.values()) counts.set(name, (counts.get(name) ?? 0) + 1);
  return new Map(
    [...called].map(([team, name]) => [team, counts.get(name) === 1 ? name : withCutStart(team, name)] as const),
  );
}

function withoutEnding(team: string): string {
  const words = team.split(' ');
  const last = words.at(-1)?.toLowerCase() ?? '';
  return words.length > 1 && ENDINGS.has(last) && !KEPT.has(team.toLowerCase()) ? words.slice(0, -1).join(' ') : team;
}

function withCutStart(team: string, name: string): string {
  const rest = team.slice(name.length);
  return rest === '' || name.includes(' ') ? team : `${Array.from(name).slice(0, 3).join('')}${rest}`;
}
