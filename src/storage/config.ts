import {join} from 'node:path';
import {InputError} from '../errors.ts';
import type {JsonLines} from '../files/json-lines.ts';
import {readJson} from '../files/read-json.ts';
import type {CommentaryLevel} from '../match/commentary/selection/commentary-level.ts';
import type {Theme} from '../streams/theme.ts';
import {plainText} from '../text/plain-text.ts';
import {type Remappable, type Remaps, remapKeys} from './key-remaps.ts';
import type {ConfigFinding, ParsedConfig} from './parse-config.ts';
import {readSmall} from './read-small.ts';

/** The user's settings; an absent one has the program's default. */
export type Config = {
  /** `Infinity` is `max`. */
  readonly speed?: number | undefined;
  readonly theme?: Theme | undefined;
  readonly detail?: CommentaryLevel | undefined;
  readonly spoilers?: boolean | undefined;
  readonly mouse?: boolean | undefined;
  readonly reducedMotion?: boolean | undefined;
  readonly keys?: Remaps | undefined;
};

/** A config with its file, so that a later message can name the line. */
export type ConfigFile = {
  readonly config: Config;
  /** Undefined without a config folder. */
  readonly path: string | undefined;
  readonly lineOf: JsonLines['lineOf'];
};

const MOST_BYTES = 64 * 1024;
const MOST_FINDINGS = 5;
const NOTHING: ConfigFile = {config: {}, path: undefined, lineOf: () => 1};

/** The config file of a config folder. */
export function configFile(folder: string): string {
  return join(folder, 'config.json');
}

/** The settings in a config folder; none if it has no config file. Throws an InputError with file, line, setting and value. */
export async function loadConfig(folder: string | undefined): Promise<ConfigFile> {
  if (folder === undefined) return NOTHING;
  const path = configFile(folder);
  const file = readSmall(path, MOST_BYTES);
  if (file === undefined) return {...NOTHING, path};
  if ('problem' in file) throw new InputError(plainText(`${path}: ${file.problem}`));
  const text = new TextDecoder().decode(file.bytes);
  if (text.trim() === '') throw new InputError(plainText(`${path}: empty; without settings it contains {}`));
  const {settings, findings, lineOf} = await parse(text, readJson(file.bytes, path), path);
  if (settings === undefined) throw report(path, findings);
  const {$schema: _schema, speed, ...rest} = settings;
  const set = speed === undefined ? {} : {speed: speed === 'max' ? Number.POSITIVE_INFINITY : speed};
  return {config: {...set, ...rest}, path, lineOf};
}

async function parse(text: string, value: unknown, path: string): Promise<ParsedConfig> {
  // Most users have no config file, and do not wait for what parses it.
  const {parseConfig} = await import('./parse-config.ts');
  try {
    return parseConfig(text, value);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new InputError(plainText(`${path}: nested too deeply; a config file has a few levels`));
  }
}

/** A key table with the user's keys. Throws an InputError with file, line, action and key. */
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

/** One message with all findings, in the order of the file. */
function report(path: string, findings: readonly ConfigFinding[]): InputError {
  const ordered = findings.toSorted((a, b) => a.line - b.line);
  const [first] = ordered;
  if (ordered.length === 1) return new InputError(plainText(`${path}:${first!.line}: ${first!.message}`));
  const shown = ordered.slice(0, MOST_FINDINGS).map(({line, message}) => `\n  line ${line}: ${plainText(message)}`);
  const rest = ordered.length > MOST_FINDINGS ? `\n  and ${ordered.length - MOST_FINDINGS} more` : '';
  return new InputError(`${plainText(path)} has ${ordered.length} faults:${shown.join('')}${rest}`);
}
