import {longList} from '../../files/array-limit.ts';
import {describeIssues} from '../../files/describe-issues.ts';
import type {Match} from '../../match/model/match.ts';
import {isConsistent} from '../../match/schema/cross-checks.ts';
import {matchSchema} from '../../match/schema/match-schema.ts';
import {matchShape} from '../../match/schema/match-shape.ts';
import {isObject} from '../../text/is-object.ts';
import type {ReadContext, Reading} from '../match-format.ts';
import {fillOf, WRONG} from './fill.ts';

/** A file that is wrong throughout would take long: of a match of more events than `MANY`, some are tried before all of them. */
const MANY = 2000;
const TRIED = 1000;
/** The faults among them that are enough. */
const ENOUGH = 100;

const fill = fillOf(matchShape);

/** The match of a file of our own format. */
export function readOwn(value: unknown, {length}: Pick<ReadContext, 'length'> = {}): Reading {
  const finding = longList(value, length);
  return finding === undefined ? readWhole(value) : {findings: [finding]};
}

/** What is right needs no schema to say what is wrong with it. */
function readWhole(value: unknown): Reading {
  const filled = fill(value);
  if (filled === WRONG) return findingsOfBeginning(value) ?? readBySchema(value);
  const match = filled as Match;
  return isConsistent(match) ? {match} : readBySchema(value);
}

function readBySchema(value: unknown): Reading {
  const parsed = matchSchema.safeParse(value, {jitless: eventsOf(value).length <= MANY});
  return parsed.success ? {match: parsed.data} : {findings: describeIssues(parsed.error.issues, value)};
}

/** What is wrong in the first events of a long match, where that is so much that the rest need not be read. */
function findingsOfBeginning(value: unknown): Reading | undefined {
  const events = eventsOf(value);
  if (!isObject(value) || events.length <= MANY) return undefined;
  const parsed = matchShape.safeParse({...value, events: events.slice(0, TRIED)});
  if (parsed.success || parsed.error.issues.length < ENOUGH) return undefined;
  return {findings: describeIssues(parsed.error.issues.slice(0, ENOUGH), value), more: true};
}

function eventsOf(value: unknown): readonly unknown[] {
  return isObject(value) && Array.isArray(value.events) ? value.events : [];
}
