import {isObject} from '../../text/is-object.ts';

/** The matches of a season; none where the file is of another format. */
export function matchesOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) && isSeasonMatch(value[0]) ? value : [];
}

function isSeasonMatch(value: unknown): boolean {
  return isObject(value) && ['league', 'home', 'away', 'GH', 'GA'].every(key => key in value);
}
