import {describeIssues} from './findings.ts';
import type {ReadContext, Reading} from './formats.ts';
import {tooLong} from './long-list.ts';
import {companionOf} from './statsbomb.ts';
import {statsbombBeside} from './statsbomb-beside.ts';
import {toMatch} from './statsbomb-match.ts';
import {parseEvents} from './statsbomb-parse.ts';
import {statsbombTeams} from './statsbomb-teams.ts';

/** The match of a list of events. */
export async function readStatsbomb(value: unknown, context: ReadContext): Promise<Reading> {
  const companion = companionOf(Array.isArray(value) ? value[0] : undefined);
  if (companion !== 'events') {
    return {findings: [`StatsBomb's ${companion}, which belong beside a match: give the file of its events`]};
  }
  const finding = tooLong(value);
  if (finding !== undefined) return {findings: [finding]};
  const all = value as readonly unknown[];
  const parsed = await parseEvents(all);
  if ('issues' in parsed) return {findings: describeIssues(parsed.issues, value)};
  const beside = statsbombBeside(context, new Set(parsed.events.map(({team}) => team.id)));
  const teams = statsbombTeams(parsed.events, beside);
  if (teams === undefined) return {findings: ['the events are not those of two teams']};
  return {match: toMatch(parsed.events, all.length, teams, beside)};
}
