import {join} from 'node:path';
import type * as z from 'zod';
import {InputError} from '../errors.ts';
import {readJson} from '../files/read-json.ts';
import type {Detail} from '../match/commentary/commentary-levels.ts';
import {didYouMean} from '../text/did-you-mean.ts';
import {plainText} from '../text/plain-text.ts';
import type {JsonLines, JsonPath} from './json-lines.ts';
import {type Remappable, type Remaps, remapKeys} from './key-remaps.ts';
import {readSmall} from './read-small.ts';
import {SETTINGS, type Setting, THEMES, type Theme} from './settings.ts';

/** What the user has set; whatever is absent is the program's default. */
export type Config = {
  /** `Infinity` is `max`. */
  readonly speed?: number | undefined;
  readonly theme?: Theme | undefined;
  readonly detail?: Detail | undefined;
  readonly spoilers?: boolean | undefined;
  readonly mouse?: boolean | undefined;
  readonly keys?: Remaps | undefined;
};

/** A config with its place, so that what is found later can name the line. */
export type ConfigFile = {
  readonly config: Config;
  /** Undefined where there is no folder for one. */
  readonly path: string | undefined;
  readonly lineOf: JsonLines['lineOf'];
};

type Finding = {readonly line: number; readonly message: string};

const MOST_BYTES = 64 * 1024;
const MOST_FINDINGS = 5;
const NOTHING: ConfigFile = {config: {}, path: undefined, lineOf: () => 1};

/** The config file of a config folder. */
export function configFile(folder: string): string {
  return join(folder, 'config.json');
}

/** What the user has set in a config folder; nothing where there is no file. Throws an InputError with file, line, key and value. */
export async function loadConfig(folder: string | undefined): Promise<ConfigFile> {
  if (folder === undefined) return NOTHING;
  const path = configFile(folder);
  const file = readSmall(path, MOST_BYTES);
  if (file === undefined) return {...NOTHING, path};
  if ('problem' in file) throw new InputError(plainText(`${path}: ${file.problem}`));
  const text = new TextDecoder().decode(file.bytes);
  if (text.trim() === '') throw new InputError(plainText(`${path}: empty; the least that it holds is {}`));
  const value = readJson(file.bytes, path);
  const {lineOf, doubled} = await linesOf(text, path);
  const {configSchema} = await import('./config-schema.ts');
  const parsed = configSchema.safeParse(value);
  const findings = [
    ...doubled.map(({path: [...names], lines}) => ({
      line: lines[1],
      message: `${names.map(String).join('.')} is set twice, on lines ${lines[0]} and ${lines[1]}; keep one of them`,
    })),
    ...(parsed.error?.issues ?? []).flatMap(issue => describe(issue, value, lineOf)),
  ];
  if (parsed.data === undefined || findings.length > 0) throw report(path, findings);
  const {$schema: _schema, speed, ...rest} = parsed.data;
  const set = speed === undefined ? {} : {speed: speed === 'max' ? Number.POSITIVE_INFINITY : speed};
  return {config: {...set, ...rest}, path, lineOf};
}

/** A key table with the keys that the user has set. Throws an InputError with file, line, action and key. */
export function configuredKeys<T extends Remappable>(
  table: readonly T[],
  {config, path, lineOf}: ConfigFile,
): readonly T[] {
  const {table: remapped, problems} = remapKeys(table, config.keys ?? {});
  if (problems.length === 0) return remapped;
  throw report(
    path ?? 'the config file',
    problems.map(({action, message}) => ({line: lineOf(['keys', action]), message: `keys.${action}: ${message}`})),
  );
}

async function linesOf(text: string, path: string): Promise<JsonLines> {
  // Most users have no config file, and do not wait for its parser.
  const {jsonLines} = await import('./json-lines.ts');
  try {
    return jsonLines(text);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new InputError(plainText(`${path}: lists in lists without end; a config file is a few levels deep`));
  }
}

function describe(issue: z.core.$ZodIssue, root: unknown, lineOf: JsonLines['lineOf']): readonly Finding[] {
  if (issue.code === 'unrecognized_keys') {
    const names = Object.keys(SETTINGS);
    return issue.keys.map(key => {
      const meant = didYouMean(key, names) || `; the settings are ${names.join(', ')}`;
      return {line: lineOf([key]), message: `there is no setting "${shorten(key)}"${meant}`};
    });
  }
  const [setting] = issue.path;
  const value = showValue(valueAt(root, issue.path));
  const line = lineOf(issue.path);
  if (setting === undefined) return [{line, message: `the file is ${value}; it should be an object of settings`}];
  return [
    {line, message: `${issue.path.map(String).join('.')} is ${value}; it should be ${expected(issue.path, root)}`},
  ];
}

function expected([setting, ...inside]: JsonPath, root: unknown): string {
  if (setting === '$schema') return 'the address of a JSON Schema, as text';
  if (setting === 'keys' && inside.length > 0) return 'a key, or a list of keys, as text: "x" or ["x", "right"]';
  const value = valueAt(root, [setting!]);
  const meant = setting === 'theme' && typeof value === 'string' ? didYouMean(value, THEMES) : '';
  return `${SETTINGS[setting as Setting]}${meant}`;
}

function valueAt(root: unknown, path: JsonPath): unknown {
  return path.reduce<unknown>((value, key) => Reflect.get(Object(value), key), root);
}

function showValue(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object' && value !== null) return 'an object';
  return typeof value === 'string' ? JSON.stringify(shorten(value)) : String(value);
}

function shorten(text: string): string {
  const characters = Array.from(text);
  return characters.length > 40 ? `${characters.slice(0, 39).join('')}…` : text;
}

/** One message for all that is wrong, in the order of the file. */
function report(path: string, findings: readonly Finding[]): InputError {
  const ordered = findings.toSorted((a, b) => a.line - b.line);
  const [first] = ordered;
  if (ordered.length === 1) return new InputError(plainText(`${path}:${first!.line}: ${first!.message}`));
  const shown = ordered.slice(0, MOST_FINDINGS).map(({line, message}) => `\n  line ${line}: ${plainText(message)}`);
  const rest = ordered.length > MOST_FINDINGS ? `\n  and ${ordered.length - MOST_FINDINGS} more` : '';
  return new InputError(`${plainText(path)} has ${ordered.length} faults:${shown.join('')}${rest}`);
}
