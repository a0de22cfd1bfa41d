import {longList} from '../../files/array-limit.ts';
import {describeIssue, describeIssues, type LineOf} from '../../files/describe-issues.ts';
import type {DoubledName} from '../../files/json-lines.ts';
import {showPath} from '../../files/show-json.ts';
import {doubtsOf} from '../../match/model/doubts.ts';
import {MATCH_HINTS} from '../../match/schema/hints.ts';
import {matchSchema} from '../../match/schema/match-schema.ts';
import {matchShape} from '../../match/schema/match-shape.ts';
import {allParts, partialIssues, type WholeParts, wholeParts} from '../../match/schema/partial-checks.ts';
import {isObject} from '../../text/is-object.ts';
import type {ReadContext, Reading} from '../match-format.ts';
import {textLines} from '../shared/fault-lines.ts';

/** No match has more events. Of a longer list the first ones are validated alone, since describing a fault in each takes minutes. */
const MANY = 10_000;
const SAMPLE = 1000;
/** Faults in the sample that make the rest not worth reading. */
const ENOUGH = 100;

type Context = Pick<ReadContext, 'length' | 'text' | 'doubts'>;

/**
 * Reads a match in our own format. Doubts about it are warned of whether or not it has faults; those about a match that was
 * imported are the provider's.
 */
export async function readNative(value: unknown, {length, text, doubts}: Context = {}): Promise<Reading> {
  const finding = longList(value, length);
  if (finding !== undefined) return {findings: [finding]};
  const parsed = findingsInSample(value) ?? matchSchema.safeParse(value);
  if ('findings' in parsed) return parsed;
  if (parsed.success && doubts === undefined) return {match: parsed.data};
  const shape = parsed.success ? parsed : matchShape.safeParse(value);
  const parts = shape.success ? allParts(shape.data) : wholeParts(value, shape.error.issues);
  const {lineOf, doubled = []} = (await textLines(text)) ?? {};
  if (parts?.match.origin === undefined) doubts?.([...twice(doubled), ...doubtsAbout(parts, value, lineOf)]);
  if (parsed.success) return {match: parsed.data};
  const partial = shape.success || parts === undefined ? [] : partialIssues(parts);
  return {findings: describeIssues([...parsed.error.issues, ...partial], value, {lineOf, hints: MATCH_HINTS})};
}

/** The fields that are in one object twice, of which JSON keeps the last. */
function twice(doubled: readonly DoubledName[]): readonly string[] {
  return doubled.map(
    ({path, lines: [first, second]}) =>
      `${showPath(path)} is there twice, on lines ${first} and ${second}; only the last one counts`,
  );
}

/** The doubts about the parts of a file that can be read, each with its place. */
function doubtsAbout(parts: WholeParts | undefined, value: unknown, lineOf: LineOf | undefined): readonly string[] {
  if (parts === undefined) return [];
  return doubtsOf(parts.match, parts.whole).map(({path, message}) =>
    describeIssue({code: 'custom', path: [...parts.inFile(path)], message, input: undefined}, value, {lineOf}),
  );
}

/** The faults in the first events of a very long list; undefined if they are few. */
function findingsInSample(value: unknown): Extract<Reading, {readonly findings: unknown}> | undefined {
  if (!isObject(value) || !Array.isArray(value.events) || value.events.length <= MANY) return undefined;
  const {error} = matchShape.safeParse({...value, events: value.events.slice(0, SAMPLE)});
  if (error === undefined || error.issues.length < ENOUGH) return undefined;
  return {findings: describeIssues(error.issues.slice(0, ENOUGH), value), more: true};
}
