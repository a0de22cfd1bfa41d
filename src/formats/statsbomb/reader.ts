import type * as z from 'zod';
import {tooLong} from '../../files/array-limit.ts';
import {describeIssues} from '../../files/describe-issues.ts';
import type {ReadContext, Reading} from '../match-format.ts';
import {statsbombCompanions} from './companion-files.ts';
import {isUsed} from './event-types.ts';
import {toMatch} from './match.ts';
import {kindOf} from './recognise.ts';
import {eventsSchema} from './schema.ts';
import {statsbombTeams} from './teams.ts';

/** Reads the match of an events file. */
export function readStatsbomb(value: unknown, context: ReadContext): Reading {
  const companion = kindOf(Array.isArray(value) ? value[0] : undefined);
  if (companion !== 'events') {
    return {findings: [`StatsBomb's ${companion}, a companion file: open the events file of the match instead`]};
  }
  const finding = tooLong(value);
  if (finding !== undefined) return {findings: [finding]};
  const records = value as readonly unknown[];
  const used = records.flatMap((record, index) => (isUsed(record) ? [{record, index}] : []));
  const parsed = eventsSchema.safeParse(used.map(({record}) => record));
  if (!parsed.success) {
    const issues = parsed.error.issues.map(issue => inFile(issue, place => used[place]!.index));
    return {findings: describeIssues(issues, value)};
  }
  const events = parsed.data;
  const companions = statsbombCompanions(context, new Set(events.map(({team}) => team.id)));
  const teams = statsbombTeams(events, companions);
  if (teams === undefined) return {findings: ['expected the events of two teams']};
  return {match: toMatch(events, records.length, teams, companions)};
}

/** An issue with its place among all records of the file, of which only some are validated. */
function inFile(issue: z.core.$ZodIssue, indexOf: (place: number) => number): z.core.$ZodIssue {
  const [place, ...rest] = issue.path;
  return {...issue, path: typeof place === 'number' ? [indexOf(place), ...rest] : issue.path};
}
