import {longList} from '../../files/array-limit.ts';
import {describeIssues} from '../../files/describe-issues.ts';
import {MATCH_HINTS} from '../../match/schema/hints.ts';
import {matchSchema} from '../../match/schema/match-schema.ts';
import {matchShape} from '../../match/schema/match-shape.ts';
import {partialIssues} from '../../match/schema/partial-checks.ts';
import {isObject} from '../../text/is-object.ts';
import type {ReadContext, Reading} from '../match-format.ts';
import {faultLines} from '../shared/fault-lines.ts';

/** No match has more events. Of a longer list the first ones are validated alone, since describing a fault in each takes minutes. */
const MANY = 10_000;
const SAMPLE = 1000;
/** Faults in the sample that make the rest not worth reading. */
const ENOUGH = 100;

/** Reads a match in our own format. */
export async function readNative(value: unknown, context: Pick<ReadContext, 'length' | 'text'> = {}): Promise<Reading> {
  const finding = longList(value, context.length);
  if (finding !== undefined) return {findings: [finding]};
  const parsed = findingsInSample(value) ?? matchSchema.safeParse(value);
  if ('findings' in parsed) return parsed;
  if (parsed.success) return {match: parsed.data};
  const {issues} = parsed.error;
  const shape = matchShape.safeParse(value);
  const all = shape.success || !isObject(value) ? issues : [...issues, ...partialIssues(value, issues)];
  return {findings: describeIssues(all, value, {lineOf: await faultLines(context.text), hints: MATCH_HINTS})};
}

/** The faults in the first events of a very long list; undefined if they are few. */
function findingsInSample(value: unknown): Extract<Reading, {readonly findings: unknown}> | undefined {
  if (!isObject(value) || !Array.isArray(value.events) || value.events.length <= MANY) return undefined;
  const {error} = matchShape.safeParse({...value, events: value.events.slice(0, SAMPLE)});
  if (error === undefined || error.issues.length < ENOUGH) return undefined;
  return {findings: describeIssues(error.issues.slice(0, ENOUGH), value), more: true};
}
