import {isObject} from '../../text/is-object.ts';

/** What a file of FIFA's holds; undefined where it is none of FIFA's. */
export function fileKind(value: unknown): 'timeline' | 'match' | 'matches' | undefined {
  if (!isObject(value)) return undefined;
  if (Array.isArray(value.Event)) {
    const first: unknown = value.Event[0];
    return isObject(first) && 'MatchMinute' in first && 'Type' in first ? 'timeline' : undefined;
  }
  if (isMatch(value)) return 'match';
  return Array.isArray(value.Results) && isMatch(value.Results[0]) ? 'matches' : undefined;
}

function isMatch(value: unknown): boolean {
  if (!isObject(value) || !('IdMatch' in value)) return false;
  return isObject(value.Home) || isObject(value.HomeTeam);
}

/** The entry of a match in a match file or a list of matches. */
export function entryOf(value: unknown, id: string): unknown {
  if (!isObject(value)) return undefined;
  if (Array.isArray(value.Results)) {
    return value.Results.find((entry: unknown) => isObject(entry) && entry.IdMatch === id && isMatch(entry));
  }
  return fileKind(value) === 'match' && value.IdMatch === id ? value : undefined;
}
