import type * as z from 'zod';
import {meantBy} from '../text/did-you-mean.ts';
import {shorten} from '../text/shorten.ts';
import {showPath, showValue, valueAt} from './show-json.ts';
import {dateFault, unquoted} from './written-otherwise.ts';

type Issue = z.core.$ZodIssue;

/** The line of a file, from 1, that a path of its JSON is on. */
export type LineOf = (path: readonly PropertyKey[]) => number;

/** What a format knows about wrong values and fields beyond its schema. */
export type Hints = {
  /** What is meant by a value, as a message says it: `"card", with "card": "yellow"`. */
  readonly meantValue: (path: readonly PropertyKey[], seen: string, root: unknown) => string | undefined;
  /** What an object at a path looks like, as JSON. */
  readonly example: (path: readonly PropertyKey[]) => string | undefined;
  /** What the text at a path is for, as a message says it: `the abbreviation on the scoreboard`. */
  readonly purpose: (path: readonly PropertyKey[]) => string | undefined;
  /** The field that is meant by a name that the object at a path cannot have, as a message says it: `"scorer"`. */
  readonly meantField: (path: readonly PropertyKey[], name: string, root: unknown) => string | undefined;
};

/** What messages have besides place, value and expectation: the line and the id of the event; what is meant. */
export type Details = {readonly lineOf?: LineOf | undefined; readonly hints?: Hints};

/** The issues of a schema as messages: one a place, since the first often causes the others there. */
export function describeIssues(issues: readonly Issue[], root: unknown, details: Details = {}): readonly string[] {
  const firsts = new Map<string, Issue>();
  for (const issue of issues) {
    const place = showPath(issue.path);
    if (!firsts.has(place)) firsts.set(place, issue);
  }
  return Array.from(firsts.values(), issue => describeIssue(issue, root, details));
}

/** One issue as a message: the place in the JSON, the value there, and what was expected. */
export function describeIssue(issue: Issue, root: unknown, {lineOf, hints}: Details = {}): string {
  const at = issue.code === 'unrecognized_keys' ? [...issue.path, issue.keys[0]!] : issue.path;
  const place = showPath(issue.path) + (lineOf === undefined ? '' : ` (${whereabouts(at, root, lineOf)})`);
  if (issue.code === 'custom') return `${place}: ${issue.message}`;
  if (issue.code === 'unrecognized_keys') {
    return `${place}: ${describeKeys(issue, root, hints)}`;
  }
  const value = valueAt(root, issue.path);
  const seen = value === undefined ? 'is missing' : `is ${showValue(value)}`;
  if (issue.code === 'invalid_format' && issue.format === 'date')
    return `${place}: ${seen}; ${dateFault(String(value))}`;
  const values = valuesOf(issue);
  if (values === undefined) {
    const example =
      issue.code === 'invalid_type' && issue.expected === 'object' ? hints?.example(issue.path) : undefined;
    const like = example === undefined ? '' : ` like ${example}`;
    const quoted = issue.code === 'invalid_type' ? unquoted(issue.expected, value) : '';
    const purpose = hints?.purpose(issue.path);
    const use = purpose === undefined ? '' : `; it is ${purpose}`;
    const meant = typeof value === 'string' ? hints?.meantValue(issue.path, value, root) : undefined;
    const advice = meant === undefined ? '' : `; did you mean ${meant}?`;
    return `${place}: ${entriesOf(issue, value) ?? seen}; expected ${expected(issue)}${like}${quoted}${use}${advice}`;
  }
  const isNumber = values.some(each => typeof each === 'number' && String(each) === value);
  const quoted = isNumber ? unquoted('number', value) : '';
  const meant = meantAmong(values, value, shown => hints?.meantValue(issue.path, shown, root));
  // Of a long list only the value that is meant helps.
  const list = meant !== '' && values.length > MOST_LISTED ? '' : `; expected ${oneOf(values)}`;
  return `${place}: ${seen}${list}${quoted}${meant}`;
}

/** `has 12 entries`, of a list that is too long or too short. */
function entriesOf({code}: Issue, value: unknown): string | undefined {
  const isSized = (code === 'too_big' || code === 'too_small') && Array.isArray(value) && value.length > 0;
  return isSized ? `has ${value.length} ${value.length === 1 ? 'entry' : 'entries'}` : undefined;
}

/** Values that are listed beside the one that is meant. */
const MOST_LISTED = 10;

function describeKeys({keys, path}: z.core.$ZodIssueUnrecognizedKeys, root: unknown, hints: Hints | undefined): string {
  const names = keys.map(key => `"${shorten(key)}"`).join(', ');
  const type = valueAt(root, [...path, 'type']);
  const isEvent = eventIn(path)?.length === path.length && typeof type === 'string';
  const of = isEvent ? `events of the type "${shorten(type)}"` : 'the format';
  const meant = keys.flatMap(key => {
    const field = hints?.meantField(path, key, root);
    return field === undefined ? [] : [keys.length === 1 ? field : `${field} by "${shorten(key)}"`];
  });
  const advice = meant.length === 0 ? '' : `; did you mean ${meant.join(' and ')}?`;
  return keys.length === 1
    ? `${names} is not a field of ${of}${advice || '; remove it, or correct its spelling'}`
    : `${names} are not fields of ${of}${advice || '; remove them, or correct their spelling'}`;
}

/** The path of the event that a path is in. */
function eventIn(path: readonly PropertyKey[]): readonly PropertyKey[] | undefined {
  const list = path.indexOf('events');
  return list >= 0 && typeof path[list + 1] === 'number' ? path.slice(0, list + 2) : undefined;
}

/** `"redmond-goal", line 431`, or the line alone. */
function whereabouts(path: readonly PropertyKey[], root: unknown, lineOf: LineOf): string {
  const event = eventIn(path);
  const id = event === undefined ? undefined : valueAt(root, [...event, 'id']);
  const line = `line ${lineOf(path)}`;
  return typeof id === 'string' ? `"${shorten(id)}", ${line}` : line;
}

function expected(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      return TYPES[issue.expected] ?? issue.expected;
    case 'invalid_union':
      return typesOf(issue.errors);
    case 'too_small':
    case 'too_big':
      return bounded(issue);
    case 'invalid_format':
      return FORMS[issue.format] ?? issue.message;
    default:
      return issue.message;
  }
}

const TYPES: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  object: 'an object',
  array: 'a list',
};

const FORMS: Readonly<Record<string, string>> = {
  datetime: 'a time like 2017-01-11T19:45:00Z',
};

function oneOf(values: readonly unknown[]): string {
  const shown = values.map(showValue);
  return shown.length < 2 ? shown.join('') : `${shown.slice(0, -1).join(', ')} or ${shown.at(-1)}`;
}

/** `; did you mean "goal"?`, where one of several values is meant, or else nothing. */
function meantAmong(values: readonly unknown[], seen: unknown, hint: (seen: string) => string | undefined): string {
  if (values.length < 2 || !(typeof seen === 'string' || typeof seen === 'number')) return '';
  const words = values.filter(value => typeof value === 'string');
  const near = typeof seen === 'string' ? meantBy(seen, words) : undefined;
  const meant = hint(String(seen)) ?? (near === undefined ? undefined : JSON.stringify(near));
  return meant === undefined ? '' : `; did you mean ${meant}?`;
}

/** The values that a place can have, where they are a list. */
function valuesOf(issue: Issue): readonly unknown[] | undefined {
  if (issue.code === 'invalid_value') return issue.values;
  if (issue.code !== 'invalid_union') return undefined;
  if ('options' in issue) return issue.options as readonly unknown[];
  const values = issue.errors.flat().flatMap(nested => (nested.code === 'invalid_value' ? nested.values : []));
  return values.length === 0 ? undefined : values;
}

/** What a union without a list of values accepts: the types of its branches. */
function typesOf(errors: readonly (readonly Issue[])[]): string {
  return [...new Set(errors.flatMap(([first]) => (first === undefined ? [] : expected(first))))].join(' or ');
}

function bounded(issue: z.core.$ZodIssueTooSmall | z.core.$ZodIssueTooBig): string {
  const [bound, side, beyond] =
    issue.code === 'too_small' ? [issue.minimum, 'at least', 'more than'] : [issue.maximum, 'at most', 'less than'];
  const unit = issue.origin === 'string' ? 'character' : issue.origin === 'array' ? 'entry' : undefined;
  const units = unit === undefined ? '' : bound === 1 ? ` ${unit}` : unit === 'entry' ? ' entries' : ' characters';
  const holder = issue.origin === 'string' ? 'text of ' : '';
  return `${holder}${(issue.inclusive ?? true) ? side : beyond} ${bound}${units}`;
}
