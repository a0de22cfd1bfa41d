import {describeIssues} from '../../files/describe-issues.ts';
import {MATCH_HINTS} from '../../match/schema/hints.ts';
import {matchSchema} from '../../match/schema/match-schema.ts';
import type {Reading} from '../match-format.ts';
import {eventsInOrder, readLines} from './log.ts';

/** The match of a recording, whether it has ended or not, as if it had been an ordinary file. */
export function readLive(value: unknown): Reading {
  const {log, problems} = readLines(undefined, String(value).split('\n'), 1);
  if (log === undefined || problems.length > 0) return {findings: problems};
  if (log.events.size === 0) return {findings: ['no events yet: nothing to replay']};
  const match = {...log.match, events: eventsInOrder(log)};
  const parsed = matchSchema.safeParse(match);
  if (parsed.success) return {match: parsed.data};
  const lineOf = ([part, place]: readonly PropertyKey[]) =>
    (part === 'events' && typeof place === 'number' && log.lines.get(match.events[place]?.id ?? '')) || 1;
  return {findings: describeIssues(parsed.error.issues, match, {lineOf, hints: MATCH_HINTS})};
}
