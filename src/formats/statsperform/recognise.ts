import {isObject} from '../../text/is-object.ts';

/** Which of Stats Perform's feeds a file is of; undefined where it is of none. */
export function feedOf(value: unknown): 'events' | 'match' | undefined {
  if (!isObject(value) || !isObject(value.matchInfo) || !isObject(value.liveData)) return undefined;
  if (!Array.isArray(value.matchInfo.contestant)) return undefined;
  if (Array.isArray(value.liveData.event)) return 'events';
  return 'lineUp' in value.liveData || 'matchDetails' in value.liveData ? 'match' : undefined;
}

/** The id of the match that a file of either feed is of. */
export function matchId(value: unknown): string | undefined {
  if (feedOf(value) === undefined || !isObject(value) || !isObject(value.matchInfo)) return undefined;
  return typeof value.matchInfo.id === 'string' ? value.matchInfo.id : undefined;
}
