import {InputError} from '../errors.ts';
import {FORMAT} from '../match/model/format-name.ts';
import type {Match} from '../match/model/match.ts';
import {plainText} from '../text/plain-text.ts';
import {espn} from './espn/format.ts';
import {fifa} from './fifa/format.ts';
import {footballData} from './football-data/format.ts';
import {footballTxt} from './football-txt/format.ts';
import {type ListedFixture, type MatchFormat, NO_CONTEXT, type ReadContext} from './match-format.ts';
import {native} from './native/format.ts';
import {openfootball} from './openfootball/format.ts';
import {SeveralMatches} from './several-matches.ts';
import {statsbomb} from './statsbomb/format.ts';
import {statsperform} from './statsperform/format.ts';
import {unsupportedJson} from './unsupported.ts';
import {whoscored} from './whoscored/format.ts';
import {wyscout} from './wyscout/format.ts';

/** The known formats, in the order they are tried. A new one is a folder with a `format.ts`, and a line here. */
export const FORMATS: readonly MatchFormat[] = [
  native,
  statsbomb,
  wyscout,
  openfootball,
  footballTxt,
  espn,
  whoscored,
  statsperform,
  fifa,
  footballData,
];

export type ReadOptions = {
  readonly context?: ReadContext;
  readonly formats?: readonly MatchFormat[];
  /** How many findings a refusal lists. @default 5 */
  readonly most?: number;
};

/** The match in a JSON value or text, read by the first format that recognises it. Throws an InputError with the faults and their places. */
export async function readValue(
  value: unknown,
  name: string,
  {context = NO_CONTEXT, formats = FORMATS, most = 5}: ReadOptions = {},
): Promise<Match> {
  const format = formatOf(value, formats);
  const shown = plainText(name);
  if (format === undefined) {
    const known = unsupportedJson(value);
    throw new InputError(known === undefined ? unknownFormat(shown, formats) : `${shown}: ${known}`);
  }
  for (const [kind, given] of Object.entries(context.named)) {
    if (given !== undefined && !format.takes?.some(taken => taken === kind)) {
      throw new InputError(
        `--${kind} ${given.file}: ${shown} is in the format ${format.name}, which takes no --${kind}`,
      );
    }
  }
  const read = await format.reader();
  const reading = await read(value, {...context, fixtures: other => fixturesOf(other, formats)});
  if ('match' in reading) return reading.match;
  const message = report(shown, reading.findings, most, reading.more);
  throw reading.candidates === undefined ? new InputError(message) : new SeveralMatches(message, reading.candidates);
}

/** The matches that a JSON value or the text of a file lists; none where the file is of a format of single matches. */
export async function fixturesOf(value: unknown, formats = FORMATS): Promise<readonly ListedFixture[]> {
  const content = typeof value === 'string' ? value.split(/\r?\n/).map(plainText).join('\n') : value;
  const list = await formatOf(content, formats)?.fixtures?.();
  return list?.(content) ?? [];
}

function formatOf(value: unknown, formats: readonly MatchFormat[]): MatchFormat | undefined {
  const of = typeof value === 'string' ? 'text' : 'json';
  return formats.find(known => (known.of ?? 'json') === of && known.recognises(value));
}

function unknownFormat(name: string, formats: readonly MatchFormat[]): string {
  const names = formats.map(format => format.name).join('; ');
  return `${name}: not a match in a known format (${names}); our own has "format": "${FORMAT}" at the top`;
}

function report(name: string, findings: readonly string[], most: number, more = false): string {
  if (findings.length === 1 && !more) return `${name}: ${findings[0]}`;
  const shown = findings.slice(0, most).map(finding => `\n  ${finding}`);
  const rest = findings.length - shown.length;
  const ending = more ? '\n  and many more' : rest > 0 ? `\n  and ${rest} more` : '';
  return `${name} has ${more ? `over ${findings.length}` : findings.length} faults:${shown.join('')}${ending}`;
}
