import type * as z from 'zod';
import {didYouMean} from '../text/did-you-mean.ts';
import {isObject} from '../text/is-object.ts';
import {shorten} from '../text/shorten.ts';

type Issue = z.core.$ZodIssue;

/** The line of a file, from 1, that a path of its JSON is on. */
export type LineOf = (path: readonly PropertyKey[]) => number;

/**
 * The issues of a schema as messages: one a place, since the first often causes the others there. With `lineOf`, each has
 * its line, and the id of the event that it is about.
 */
export function describeIssues(issues: readonly Issue[], root: unknown, lineOf?: LineOf): readonly string[] {
  const firsts = new Map<string, Issue>();
  for (const issue of issues) {
    const place = showPath(issue.path);
    if (!firsts.has(place)) firsts.set(place, issue);
  }
  return Array.from(firsts.values(), issue => describeIssue(issue, root, lineOf));
}

/** One issue as a message: the place in the JSON, the value there, and what was expected. */
export function describeIssue(issue: Issue, root: unknown, lineOf?: LineOf): string {
  const place = showPath(issue.path) + (lineOf === undefined ? '' : ` (${whereabouts(issue.path, root, lineOf)})`);
  if (issue.code === 'custom') return `${place}: ${issue.message}`;
  if (issue.code === 'unrecognized_keys') {
    const keys = issue.keys.map(key => `"${shorten(key)}"`).join(', ');
    const type = valueAt(root, [...issue.path, 'type']);
    const of =
      issue.path[0] === 'events' && typeof type === 'string' ? `events of the type "${shorten(type)}"` : 'the format';
    return issue.keys.length === 1
      ? `${place}: ${keys} is not a field of ${of}; remove it, or correct its spelling`
      : `${place}: ${keys} are not fields of ${of}; remove them, or correct their spelling`;
  }
  const value = valueAt(root, issue.path);
  const seen = value === undefined ? 'is missing' : `is ${showValue(value)}`;
  return `${place}: ${seen}; expected ${expected(issue, value)}`;
}

/** `"redmond-goal", line 431`, or the line alone. */
function whereabouts(path: readonly PropertyKey[], root: unknown, lineOf: LineOf): string {
  const id = path[0] === 'events' && path.length > 1 ? valueAt(root, [...path.slice(0, 2), 'id']) : undefined;
  const line = `line ${lineOf(path)}`;
  return typeof id === 'string' ? `"${shorten(id)}", ${line}` : line;
}

function expected(issue: Issue, value: unknown): string {
  switch (issue.code) {
    case 'invalid_type':
      return TYPES[issue.expected] ?? issue.expected;
    case 'invalid_value':
      return oneOf(issue.values, value);
    case 'invalid_union':
      return 'options' in issue ? oneOf(issue.options as readonly unknown[], value) : eitherOf(issue.errors, value);
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
  date: 'a date like 2017-01-11',
  datetime: 'a time like 2017-01-11T19:45:00Z',
};

function oneOf(values: readonly unknown[], seen: unknown): string {
  const shown = values.map(showValue);
  const list = shown.length < 2 ? shown.join('') : `${shown.slice(0, -1).join(', ')} or ${shown.at(-1)}`;
  const words = values.filter(value => typeof value === 'string');
  return `${list}${typeof seen === 'string' && words.length > 1 ? didYouMean(seen, words) : ''}`;
}

/** What a union accepts: its values, or the types of its branches. */
function eitherOf(errors: readonly (readonly Issue[])[], value: unknown): string {
  const values = errors.flat().flatMap(issue => (issue.code === 'invalid_value' ? issue.values : []));
  if (values.length > 0) return oneOf(values, value);
  return [...new Set(errors.flatMap(([first]) => (first === undefined ? [] : expected(first, value))))].join(' or ');
}

function bounded(issue: z.core.$ZodIssueTooSmall | z.core.$ZodIssueTooBig): string {
  const [bound, side, beyond] =
    issue.code === 'too_small' ? [issue.minimum, 'at least', 'more than'] : [issue.maximum, 'at most', 'less than'];
  const unit = issue.origin === 'string' ? 'character' : issue.origin === 'array' ? 'entry' : undefined;
  const units = unit === undefined ? '' : bound === 1 ? ` ${unit}` : unit === 'entry' ? ' entries' : ' characters';
  const holder = issue.origin === 'string' ? 'text of ' : issue.origin === 'array' ? 'a list of ' : '';
  return `${holder}${(issue.inclusive ?? true) ? side : beyond} ${bound}${units}`;
}

/** `events[12].scorer`; the root is `the file`. */
export function showPath(path: readonly PropertyKey[]): string {
  const shown = path
    .map(key => {
      if (typeof key === 'number') return `[${key}]`;
      const name = String(key);
      return /^[\w$-]+$/.test(name) ? `.${name}` : `[${JSON.stringify(shorten(name))}]`;
    })
    .join('');
  return shown === '' ? 'the file' : shown.replace(/^\./, '');
}

export function valueAt(root: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((value, key) => (isObject(value) ? Reflect.get(value, key) : undefined), root);
}

/** A value as a message shows it, in a few characters. */
export function showValue(value: unknown): string {
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'a list';
  if (isObject(value)) return 'an object';
  return typeof value === 'string' ? (value === '' ? 'empty' : JSON.stringify(shorten(value))) : String(value);
}
