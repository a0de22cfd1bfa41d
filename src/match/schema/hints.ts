import * as z from 'zod';
import {meantBy} from '../../text/did-you-mean.ts';
import {isObject} from '../../text/is-object.ts';
import {hyphenated} from '../model/formations.ts';
import {SIDES} from '../model/side.ts';
import {matchShape} from './match-shape.ts';
import {FIELD_SYNONYMS, TRUE_FIELDS, VALUE_SYNONYMS} from './synonyms.ts';

type Path = readonly PropertyKey[];

/** What is meant by a value that a field of a match file cannot have, as a message says it: `"card", with "card": "yellow"`. */
function meantValue(path: Path, seen: string, root: unknown): string | undefined {
  const field = path.findLast(key => typeof key === 'string') ?? '';
  const word = seen.toLowerCase().replaceAll(/[\s_]+/g, '-');
  const synonyms = VALUE_SYNONYMS[field] ?? {};
  if (Object.hasOwn(synonyms, word)) return synonyms[word];
  const within = word.split('-').filter(part => Object.hasOwn(synonyms, part));
  if (within.length === 1) return synonyms[within[0]!];
  if (field === 'minute') return meantMinute(seen);
  if (field === 'formation') return meantFormation(seen);
  const side = field === 'side' ? sideNamed(seen, root) : undefined;
  return side === undefined ? undefined : JSON.stringify(side);
}

/** The fields of a clock that a minute as it is printed stands for: `45+2'`. */
function meantMinute(seen: string): string | undefined {
  const bare = seen.replaceAll(/[\s'’]/g, '');
  const [, minute, added] = /^(\d+)(?:\+(\d+))?$/.exec(bare) ?? [];
  if (minute === undefined || minute === seen.trim()) return undefined;
  return `"minute": ${Number(minute)}${added === undefined ? '' : `, "added": ${Number(added)}`}`;
}

/** The formation that is written without its hyphens: `442`, `4 4 2`. */
function meantFormation(seen: string): string | undefined {
  const formation = hyphenated(seen);
  return formation === undefined ? undefined : JSON.stringify(formation);
}

/** The side whose team has a name or a code. */
function sideNamed(name: string, root: unknown): string | undefined {
  const fixture = isObject(root) ? root.fixture : undefined;
  return SIDES.find(side => {
    const team = isObject(fixture) ? fixture[side] : undefined;
    return isObject(team) && [team.name, team.short].some(own => String(own).toLowerCase() === name.toLowerCase());
  });
}

/** The field that is meant by a name that an object of a match file cannot have, or what it means as a field and its value. */
function meantField(path: Path, name: string, root: unknown): string | undefined {
  const fields = fieldsAt(matchShape, path, root);
  const word = name.toLowerCase();
  const written = Object.hasOwn(TRUE_FIELDS, word) ? TRUE_FIELDS[word]! : undefined;
  const type = [...path, 'type'].reduce<unknown>((at, key) => (isObject(at) ? Reflect.get(at, key) : undefined), root);
  if (written?.types.some(each => each === type)) return `"${written.field}": "${written.value}"`;
  const synonyms = Object.hasOwn(FIELD_SYNONYMS, word) ? FIELD_SYNONYMS[word]! : [];
  const field = synonyms.find(candidate => fields.includes(candidate)) ?? meantBy(name, fields);
  return field === undefined ? undefined : JSON.stringify(field);
}

/** What an object looks like, by the field that holds it, or the list that it is an entry of. */
const EXAMPLES: Readonly<Record<string, string>> = {
  clock: '{"period": "first-half", "minute": 20}',
  from: '{"period": "first-half", "minute": 10}',
  to: '{"period": "first-half", "minute": 15}',
  timing: '{"kind": "order"}',
  score: '{"home": 1, "away": 0}',
  shootOut: '{"home": 4, "away": 3}',
  starting: '{"id": "lind", "name": "Eva Lind"}',
  bench: '{"id": "lind", "name": "Eva Lind"}',
  home: '{"name": "Rovers", "short": "ROV"}',
  away: '{"name": "Rovers", "short": "ROV"}',
  location: '{"x": 94, "y": 34}',
  end: '{"x": 94, "y": 34}',
  goalMouth: '{"across": -3.1, "height": 0.4}',
};

/** What an object at a path looks like; `home` and `away` are teams in the fixture alone. */
function example(path: Path): string | undefined {
  const field = path.findLast(key => typeof key === 'string') ?? '';
  const isTeam = path[0] === 'fixture';
  return (field === 'home' || field === 'away') && !isTeam ? undefined : EXAMPLES[field];
}

/** What the text at a path is for, where its name does not say so. */
function purpose(path: Path): string | undefined {
  const isShort = path.at(-1) === 'short' && path.at(-3) === 'fixture';
  if (isShort) return 'the abbreviation on the scoreboard, such as "ROV"';
  const isSquad = path.length === 2 && path[0] === 'lineUps';
  return isSquad ? `for the players of the ${String(path[1])} side, or those of them whom the events name` : undefined;
}

/** The fields that the object at a path can have. */
function fieldsAt(schema: unknown, path: Path, value: unknown): readonly string[] {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) return fieldsAt(schema.unwrap(), path, value);
  if (schema instanceof z.ZodPipe) return fieldsAt(schema.in, path, value);
  // Discriminated unions are unions too.
  if (schema instanceof z.ZodUnion) {
    return schema.options.map(option => fieldsOfType(option, path, value)).find(fields => fields.length > 0) ?? [];
  }
  const [key, ...rest] = path;
  const inside = key !== undefined && isObject(value) ? Reflect.get(value, key) : undefined;
  if (schema instanceof z.ZodArray) return key === undefined ? [] : fieldsAt(schema.element, rest, inside);
  if (!(schema instanceof z.ZodObject)) return [];
  return key === undefined ? Object.keys(schema.shape) : fieldsAt(schema.shape[String(key)], rest, inside);
}

/** The same of an alternative, where the value is of its type, or kind. */
function fieldsOfType(option: unknown, path: Path, value: unknown): readonly string[] {
  if (option instanceof z.ZodPipe) return fieldsOfType(option.in, path, value);
  if (!(option instanceof z.ZodObject) || !isObject(value)) return [];
  const literals = ['type', 'kind'].map(name => [option.shape[name], value[name]] as const);
  const [literal, seen] = literals.find(([schema]) => schema instanceof z.ZodLiteral) ?? [];
  const isOfType = literal instanceof z.ZodLiteral ? literal.values.has(seen as string) : true;
  return isOfType ? fieldsAt(option, path, value) : [];
}

/** What is meant by wrong values and fields of a match file. */
export const MATCH_HINTS = {meantValue, meantField, example, purpose};
