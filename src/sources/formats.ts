import {InputError} from '../errors.ts';
import type {Match} from '../match/match.ts';
import {plainText} from '../match/text.ts';
import {type Beside, type Companion, type Named, NOTHING_BESIDE} from './beside.ts';
import {espn} from './espn.ts';
import {footballTxt} from './football-txt.ts';
import {openfootball} from './openfootball.ts';
import {own} from './own.ts';
import {statsbomb} from './statsbomb.ts';
import {wyscout} from './wyscout.ts';

/** What reading gives: a match, or what has to be put right in the file, each with its place; `more` where that is not all. */
export type Reading = {readonly match: Match} | {readonly findings: readonly string[]; readonly more?: true};

/** What a format may look at besides the content of the file. */
export type ReadContext = {
  /** The file's name without its folder, plain: `15946.events.json`. */
  readonly name: string;
  readonly beside: Beside;
  /** What the user names instead of it; only what the format takes. */
  readonly named: Named;
  /** How long the file's text is, in characters; undefined where nobody says so. */
  readonly length?: number;
  /** Which match is meant, of a file of many: a name, a number, or part of one. */
  readonly choose: string | undefined;
};

export const NO_CONTEXT: ReadContext = {name: '', beside: NOTHING_BESIDE, named: {}, choose: undefined};

/** A format that matches come in. It is given a JSON value whose strings are plain, or plain text by lines. */
export type MatchFormat = {
  readonly name: string;
  /** What a file of this format shows, for a file that is of none: `"format": "…" at the top`. */
  readonly sign: string;
  /** @default json */
  readonly of?: 'json' | 'text';
  /** What may be named to go with its files. @default nothing */
  readonly takes?: readonly Companion[];
  readonly recognises: (value: unknown) => boolean;
  /** What reads it. It is fetched when it is needed, with the schema that it checks by: most files are of another format. */
  readonly reader: () => Promise<Reader>;
};

export type Reader = (value: unknown, context: ReadContext) => Reading | Promise<Reading>;

/** The formats that are known, in the order they are tried. A new one is a file beside `own.ts`, and a line here. */
export const FORMATS: readonly MatchFormat[] = [own, statsbomb, wyscout, openfootball, footballTxt, espn];

export type ReadOptions = {
  readonly context?: ReadContext;
  readonly formats?: readonly MatchFormat[];
  /** How many findings a refusal lists. @default 5 */
  readonly most?: number;
};

/** The match in a JSON value or text, read by the first format that recognises it. Throws an InputError with what is wrong, and where. */
export async function readValue(
  value: unknown,
  name: string,
  {context = NO_CONTEXT, formats = FORMATS, most = 5}: ReadOptions = {},
): Promise<Match> {
  const of = typeof value === 'string' ? 'text' : 'json';
  const format = formats.find(known => (known.of ?? 'json') === of && known.recognises(value));
  const shown = plainText(name);
  if (format === undefined) throw new InputError(unknownFormat(shown, formats));
  for (const [kind, given] of Object.entries(context.named)) {
    if (given !== undefined && !format.takes?.some(taken => taken === kind)) {
      throw new InputError(
        `--${kind} ${given.file}: ${shown} is of the format ${format.name}, which takes no --${kind}`,
      );
    }
  }
  const read = await format.reader();
  const reading = await read(value, context);
  if ('match' in reading) return reading.match;
  throw new InputError(report(shown, reading.findings, most, reading.more));
}

function unknownFormat(name: string, formats: readonly MatchFormat[]): string {
  const tried = formats.map(format => `\n  ${format.name} has ${format.sign}`).join('');
  return `${name}: JSON, but no match in a format that is known:${tried}`;
}

function report(name: string, findings: readonly string[], most: number, more = false): string {
  if (findings.length === 1 && !more) return `${name}: ${findings[0]}`;
  const shown = findings.slice(0, most).map(finding => `\n  ${finding}`);
  const rest = findings.length - shown.length;
  const ending = more ? '\n  and many more' : rest > 0 ? `\n  and ${rest} more` : '';
  return `${name} has ${more ? `over ${findings.length}` : findings.length} faults:${shown.join('')}${ending}`;
}
