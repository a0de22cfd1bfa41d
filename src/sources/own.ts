import * as z from 'zod';
import {eventSchema} from '../match/event-schema.ts';
import {FORMAT, type Match, matchSchema, matchShape} from '../match/match.ts';
import {checkMatch} from '../match/match-checks.ts';
import {describeIssues} from './findings.ts';
import type {MatchFormat, Reading} from './formats.ts';
import {longList} from './long-list.ts';

/** Our own format. Any version of it is recognised, so that a newer file is told that, and not that it is of no format. */
export const own: MatchFormat = {
  name: FORMAT,
  sign: `"format": "${FORMAT}" at the top`,
  recognises: value =>
    isObject(value) && typeof value.format === 'string' && value.format.startsWith('football-replay'),
  read: value => tooMuch(value) ?? (eventsOf(value).length > MANY ? readLong(value) : readWhole(value)),
};

/** From here on, compiling the schema, which takes about 20 ms, pays; and a file that is wrong throughout would take long. */
const MANY = 2000;
/** Events of a long match that are tried before all of them, and the faults among them that are enough. */
const TRIED = 1000;
const ENOUGH = 100;

function tooMuch(value: unknown): Reading | undefined {
  const finding = longList(value);
  return finding === undefined ? undefined : {findings: [finding]};
}

function readWhole(value: unknown, jitless = true): Reading {
  const parsed = matchSchema.safeParse(value, {jitless});
  return parsed.success ? {match: parsed.data} : {findings: describeIssues(parsed.error.issues, value)};
}

const eventsSchema = z.array(eventSchema);
/** A match whose parts are known to be right. */
const checkedMatch = z.custom<Match>().superRefine(checkMatch);

/** In parts: where the first events are so wrong that nobody would read more of it, the rest need not be looked at. */
function readLong(value: unknown): Reading {
  const events = eventsOf(value);
  const first = matchShape.safeParse({...(value as object), events: events.slice(0, TRIED)});
  const issues = first.error?.issues ?? [];
  if (issues.length >= ENOUGH) return {findings: describeIssues(issues.slice(0, ENOUGH), value), more: true};
  const rest = eventsSchema.safeParse(events.slice(TRIED));
  if (!first.success || !rest.success) return readWhole(value, false);
  const match = checkedMatch.safeParse({...first.data, events: first.data.events.concat(rest.data)});
  return match.success ? {match: match.data} : {findings: describeIssues(match.error.issues, value)};
}

function eventsOf(value: unknown): readonly unknown[] {
  return isObject(value) && Array.isArray(value.events) ? value.events : [];
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
