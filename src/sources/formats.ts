import {InputError} from '../errors.ts';
import type {Match} from '../match/match.ts';
import {plainText} from '../match/text.ts';
import {own} from './own.ts';

/** What reading gives: a match, or what has to be put right in the file, each with its place; `more` where that is not all. */
export type Reading = {readonly match: Match} | {readonly findings: readonly string[]; readonly more?: true};

/** A format that matches come in. The value it is given is JSON whose strings are plain. */
export type MatchFormat = {
  readonly name: string;
  /** What a file of this format shows, for a file that is of none: `"format": "…" at the top`. */
  readonly sign: string;
  readonly recognises: (value: unknown) => boolean;
  readonly read: (value: unknown) => Reading;
};

/** The formats that are known, in the order they are tried. A new one is a file beside `own.ts`, and a line here. */
export const FORMATS: readonly MatchFormat[] = [own];

const MOST_FINDINGS = 5;

/** The match in a JSON value, read by the first format that recognises it. Throws an InputError with what is wrong, and where. */
export function readValue(value: unknown, name: string, formats: readonly MatchFormat[] = FORMATS): Match {
  const format = formats.find(({recognises}) => recognises(value));
  if (format === undefined) throw new InputError(unknownFormat(plainText(name), formats));
  const reading = format.read(value);
  if ('match' in reading) return reading.match;
  throw new InputError(report(plainText(name), reading.findings, reading.more));
}

function unknownFormat(name: string, formats: readonly MatchFormat[]): string {
  const tried = formats.map(format => `\n  ${format.name} has ${format.sign}`).join('');
  return `${name}: JSON, but no match in a format that is known:${tried}`;
}

function report(name: string, findings: readonly string[], more = false): string {
  if (findings.length === 1 && !more) return `${name}: ${findings[0]}`;
  const shown = findings.slice(0, MOST_FINDINGS).map(finding => `\n  ${finding}`);
  const rest = findings.length - shown.length;
  const ending = more ? '\n  and many more' : rest > 0 ? `\n  and ${rest} more` : '';
  return `${name} has ${more ? `over ${findings.length}` : findings.length} faults:${shown.join('')}${ending}`;
}
