import {describeIssues} from './findings.ts';
import type {MatchFormat, ReadContext, Reading} from './formats.ts';
import {tooLong} from './long-list.ts';
import {statsbombBeside} from './statsbomb-beside.ts';
import {toMatch} from './statsbomb-match.ts';
import {parseEvents} from './statsbomb-parse.ts';
import {statsbombTeams} from './statsbomb-teams.ts';

/** StatsBomb's event data, as its open data has it: a list of events, with line-ups and matches in files of their own. */
export const statsbomb: MatchFormat = {
  name: 'StatsBomb events',
  sign: 'a list of events, each with "type", "team" and "timestamp"',
  takes: ['lineups', 'matches'],
  recognises: value => Array.isArray(value) && companionOf(value[0]) !== undefined,
  read: readStatsbomb,
};

function readStatsbomb(value: unknown, context: ReadContext): Reading {
  const companion = companionOf(Array.isArray(value) ? value[0] : undefined);
  if (companion !== 'events') {
    return {findings: [`StatsBomb's ${companion}, which belong beside a match: give the file of its events`]};
  }
  const finding = tooLong(value);
  if (finding !== undefined) return {findings: [finding]};
  const all = value as readonly unknown[];
  const parsed = parseEvents(all);
  if ('issues' in parsed) return {findings: describeIssues(parsed.issues, value)};
  const beside = statsbombBeside(context, new Set(parsed.events.map(({team}) => team.id)));
  const teams = statsbombTeams(parsed.events, beside);
  if (teams === undefined) return {findings: ['the events are not those of two teams']};
  return {match: toMatch(parsed.events, all.length, teams, beside)};
}

/** What a file of StatsBomb's holds, by one entry of it. */
function companionOf(entry: unknown): 'events' | 'line-ups' | 'matches' | 'three-sixty frames' | undefined {
  if (typeof entry !== 'object' || entry === null) return undefined;
  const has = (...keys: readonly string[]) => keys.every(key => key in entry);
  if (has('type', 'team', 'timestamp', 'period')) return 'events';
  if (has('team_id', 'lineup')) return 'line-ups';
  if (has('match_id', 'home_team', 'away_team')) return 'matches';
  return has('event_uuid', 'freeze_frame') ? 'three-sixty frames' : undefined;
}
