import {tooLong} from '../../files/array-limit.ts';
import {describeIssues} from '../../files/describe-issues.ts';
import type {ReadContext, Reading} from '../match-format.ts';
import {statsbombBeside} from './companion-files.ts';
import {toMatch} from './match.ts';
import {parseEvents} from './parse.ts';
import {companionOf} from './recognise.ts';
import {statsbombTeams} from './teams.ts';

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
