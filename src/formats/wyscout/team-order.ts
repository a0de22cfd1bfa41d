import {isObject} from '../../text/is-object.ts';

/**
 * The two teams in the order in which the file lists them, which is the home side first; undefined if the file does not list
 * exactly these two. Parsing puts keys that look like numbers in ascending order, so that only the text has the order.
 */
export function teamOrder(
  file: unknown,
  text: string | undefined,
  teams: readonly number[],
): readonly number[] | undefined {
  const listed = isObject(file) ? file.teams : undefined;
  if (Array.isArray(listed)) {
    const ids = listed.map(idOf);
    return ids.length === teams.length && teams.every(team => ids.includes(team)) ? ids.map(Number) : undefined;
  }
  if (!isObject(listed) || text === undefined || Object.keys(listed).length !== teams.length) return undefined;
  const start = /"teams"\s*:\s*\{/.exec(text)?.index;
  if (start === undefined || !teams.every(team => Object.hasOwn(listed, String(team)))) return undefined;
  const places = new Map(teams.map(team => [team, placeOf(text, team, start)]));
  return [...teams].sort((a, b) => places.get(a)! - places.get(b)!);
}

function placeOf(text: string, team: number, from: number): number {
  const key = new RegExp(`"${team}"\\s*:`, 'g');
  key.lastIndex = from;
  return key.exec(text)?.index ?? Number.POSITIVE_INFINITY;
}

/** An entry may be wrapped in another object. */
function idOf(entry: unknown): unknown {
  const team = isObject(entry) && isObject(entry.team) ? entry.team : entry;
  return isObject(team) ? team.wyId : undefined;
}
