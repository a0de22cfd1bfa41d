import type * as z from 'zod';
import {describeIssues} from './findings.ts';
import type {MatchFormat, ReadContext, Reading} from './formats.ts';
import {tooLong} from './long-list.ts';
import {statsbombBeside} from './statsbomb-beside.ts';
import {toMatch} from './statsbomb-match.ts';
import {eventsSchema, TYPE} from './statsbomb-schema.ts';
import {statsbombTeams} from './statsbomb-teams.ts';

/** StatsBomb's event data, as its open data has it: a list of events, with line-ups and matches in files of their own. */
export const statsbomb: MatchFormat = {
  name: 'StatsBomb events',
  sign: 'a list of events, each with "type", "team" and "timestamp"',
  recognises: value => Array.isArray(value) && companionOf(value[0]) !== undefined,
  read: readStatsbomb,
};

type Issue = z.core.$ZodIssue;

function readStatsbomb(value: unknown, context: ReadContext): Reading {
  const companion = companionOf(Array.isArray(value) ? value[0] : undefined);
  if (companion !== 'events') {
    return {findings: [`StatsBomb's ${companion}, which belong beside a match: give the file of its events`]};
  }
  const finding = tooLong(value);
  if (finding !== undefined) return {findings: [finding]};
  const all = value as readonly unknown[];
  const places = all.flatMap((entry, index) => (isUsed(entry) ? [index] : []));
  const parsed = eventsSchema.safeParse(places.map(index => all[index]));
  if (!parsed.success)
    return {
      findings: describeIssues(
        parsed.error.issues.map(issue => placed(issue, places)),
        value,
      ),
    };
  const beside = statsbombBeside(context);
  const teams = statsbombTeams(parsed.data, beside);
  if (teams === undefined) return {findings: ['the events are not those of two teams']};
  return {match: toMatch(parsed.data, all.length, teams, beside)};
}

/** False of what nothing is read from, such as pressures and receipts: nearly half of a file. What it is of has to be readable. */
function isUsed(entry: unknown): boolean {
  const id = (entry as {readonly type?: {readonly id?: unknown} | null} | null)?.type?.id;
  return typeof id !== 'number' || USED.has(id);
}

const USED: ReadonlySet<number> = new Set(Object.values(TYPE));

/** A finding in what is used, with its place in the file. */
function placed(issue: Issue, places: readonly number[]): Issue {
  const [index, ...rest] = issue.path;
  return {...issue, path: typeof index === 'number' ? [places[index]!, ...rest] : issue.path};
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
