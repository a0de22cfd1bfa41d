import type {Match} from '../match/model/match.ts';
import {isObject} from '../text/is-object.ts';

/** Values that are not written because they are the defaults. */
const IMPLIED: Readonly<Record<string, (value: unknown) => boolean>> = {
  timing: value => isObject(value) && value.kind === 'exact',
  sources: isEmptyList,
  facts: isEmptyList,
  officialStats: isEmptyList,
  warnings: isEmptyList,
  deducted: value => value === 0,
  fairPlay: value => value === 0,
};

/** A match in our own format, with one event or player per line so that versions can be compared. */
export function matchFile(match: Match): string {
  return matchText(match);
}

/** The same of a match as a file has it, without the defaults that reading fills in. */
export function matchText(match: object): string {
  return `${writeValue(match, 0)}\n`;
}

/** Indents lists of objects and the objects that contain them; each item of a list is on one line. */
export function writeValue(value: unknown, depth: number): string {
  const indent = '  '.repeat(depth + 1);
  const end = `\n${'  '.repeat(depth)}`;
  if (Array.isArray(value) && value.some(isObject)) {
    return `[\n${value.map(item => indent + JSON.stringify(item, withoutImplied)).join(',\n')}${end}]`;
  }
  if (!isObject(value) || Array.isArray(value) || !holdsObjects(value)) return JSON.stringify(value, withoutImplied);
  const fields = Object.entries(value).flatMap(([key, item]) =>
    item === undefined || isImplied(key, item)
      ? []
      : [`${indent}${JSON.stringify(key)}: ${writeValue(item, depth + 1)}`],
  );
  return `{\n${fields.join(',\n')}${end}}`;
}

function holdsObjects(value: Readonly<Record<string, unknown>>): boolean {
  return Object.values(value).some(isObject);
}

function withoutImplied(key: string, value: unknown): unknown {
  if (isImplied(key, value)) return undefined;
  return isObject(value) && value.type === 'shot' ? shotAsWritten(value) : value;
}

/** A penalty is a kind of shot, as it is a kind of goal. */
function shotAsWritten({penalty, ...shot}: Readonly<Record<string, unknown>>): unknown {
  return penalty === true ? {...shot, kind: 'penalty'} : shot;
}

function isImplied(key: string, value: unknown): boolean {
  return IMPLIED[key]?.(value) ?? false;
}

function isEmptyList(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0;
}
