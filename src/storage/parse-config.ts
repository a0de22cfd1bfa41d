import type * as z from 'zod';
import {type JsonLines, type JsonPath, jsonLines} from '../files/json-lines.ts';
import {showPath, showValue, valueAt} from '../files/show-json.ts';
import {THEMES} from '../streams/theme.ts';
import {didYouMean} from '../text/did-you-mean.ts';
import {shorten} from '../text/shorten.ts';
import {configSchema, SETTINGS, type Setting} from './config-schema.ts';

/** One fault of a config file; the line is from 1. */
export type ConfigFinding = {readonly line: number; readonly message: string};

export type ParsedConfig = {
  /** The settings; undefined if there are findings. */
  readonly settings: z.output<typeof configSchema> | undefined;
  readonly findings: readonly ConfigFinding[];
  readonly lineOf: JsonLines['lineOf'];
};

/** The settings of a config file, given its text and its JSON value. Throws a RangeError if it is nested too deeply. */
export function parseConfig(text: string, value: unknown): ParsedConfig {
  const {lineOf, doubled} = jsonLines(text);
  const parsed = configSchema.safeParse(value);
  const findings = [
    ...doubled.map(({path, lines}) => ({
      line: lines[1],
      message: `${showPath(path)} is set twice, on lines ${lines[0]} and ${lines[1]}; keep one of them`,
    })),
    ...(parsed.error?.issues ?? []).flatMap(issue => describe(issue, value, lineOf)),
  ];
  return {settings: findings.length === 0 ? parsed.data : undefined, findings, lineOf};
}

function describe(issue: z.core.$ZodIssue, root: unknown, lineOf: JsonLines['lineOf']): readonly ConfigFinding[] {
  if (issue.code === 'unrecognized_keys') {
    const names = Object.keys(SETTINGS);
    return issue.keys.map(key => {
      const meant = didYouMean(key, names) || `; the settings are ${names.join(', ')}`;
      return {line: lineOf([key]), message: `no setting "${shorten(key)}"${meant}`};
    });
  }
  const {path} = issue;
  const what = path.length === 0 ? 'the file' : showPath(path);
  const message = `${what} is ${showValue(valueAt(root, path))}; expected ${expected(path, root)}`;
  return [{line: lineOf(path), message}];
}

function expected([setting, ...inside]: JsonPath, root: unknown): string {
  if (setting === undefined) return 'an object of settings';
  if (setting === '$schema') return 'the address of a JSON Schema, as text';
  if (setting === 'keys' && inside.length > 0) return 'a key, or a list of keys, as text: "x" or ["x", "right"]';
  const value = valueAt(root, [setting]);
  const meant = setting === 'theme' && typeof value === 'string' ? didYouMean(value, THEMES) : '';
  return `${SETTINGS[setting as Setting]}${meant}`;
}
