import {InputError} from '../errors.ts';
import {showValue} from '../files/show-json.ts';
import {FORMAT} from '../match/model/format-name.ts';
import type {Match} from '../match/model/match.ts';
import {isObject} from '../text/is-object.ts';
import {plainText} from '../text/plain-text.ts';
import {espn} from './espn/format.ts';
import {fifa} from './fifa/format.ts';
import {footballData} from './football-data/format.ts';
import {footballTxt} from './football-txt/format.ts';
import {live} from './live/format.ts';
import {
  type DayReading,
  type Faults,
  type ListedFixture,
  type MatchFormat,
  NO_CONTEXT,
  type Opened,
  type ReadContext,
  type Season,
} from './match-format.ts';
import {matchday} from './matchday/format.ts';
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
  live,
  matchday,
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
export async function readValue(value: unknown, name: string, options: ReadOptions = {}): Promise<Match> {
  const {format, context} = recognised(value, name, options);
  const reading = await (await format.reader())(value, context);
  if ('match' in reading) return reading.match;
  throw refusal(reading, name, options);
}

/** The same, or the matchday that the value is or that `context.day` selects from it. */
export async function readOpened(value: unknown, name: string, options: ReadOptions = {}): Promise<Opened> {
  const {format, context} = recognised(value, name, options);
  const {day, choose} = context;
  if (day === undefined && (format.day === undefined || choose !== undefined)) return readValue(value, name, options);
  const reading = await readDay(value, format, context, plainText(name));
  if ('matchday' in reading) return reading.matchday;
  throw refusal(reading, name, options);
}

async function readDay(value: unknown, format: MatchFormat, context: ReadContext, shown: string): Promise<DayReading> {
  const {day} = context;
  if (day === undefined) return (await format.day!())(value, context);
  if (format.season === undefined) {
    const option = day.date === undefined ? '--group' : '--date';
    throw new InputError(`${option}: ${shown} is in the format ${format.name}, which is not a list of matches`);
  }
  const [season, {chooseDay}] = await Promise.all([format.season(), import('./shared/season-day.ts')]);
  return chooseDay(season(value, context), day);
}

/** The format of a value, and what its reader may use. */
function recognised(value: unknown, name: string, {context = NO_CONTEXT, formats = FORMATS}: ReadOptions) {
  const format = formatOf(value, formats);
  const shown = plainText(name);
  if (format === undefined) {
    const known = withoutFormat(value) ?? unsupportedJson(value);
    throw new InputError(known === undefined ? unknownFormat(shown, formats) : `${shown}: ${known}`);
  }
  for (const [kind, given] of Object.entries(context.named)) {
    if (given !== undefined && !format.takes?.some(taken => taken === kind)) {
      throw new InputError(
        `--${kind} ${given.file}: ${shown} is in the format ${format.name}, which takes no --${kind}`,
      );
    }
  }
  return {format, context: {...context, fixtures: listOnce(formats)}};
}

function refusal({findings, more, candidates}: Faults, name: string, {most = 5}: ReadOptions): InputError {
  const message = report(plainText(name), findings, most, more);
  return candidates === undefined ? new InputError(message) : new SeveralMatches(message, candidates);
}

/** The same lists as `fixturesOf`, each made once: a whole day asks for them again and again. */
function listOnce(formats: readonly MatchFormat[]): NonNullable<ReadContext['fixtures']> {
  const lists = new Map<unknown, Promise<readonly ListedFixture[]>>();
  return value => {
    const list = lists.get(value) ?? fixturesOf(value, formats);
    lists.set(value, list);
    return list;
  };
}

/** The matches that a JSON value or the text of a file lists; none where the file is of a format of single matches. */
export async function fixturesOf(value: unknown, formats = FORMATS): Promise<readonly ListedFixture[]> {
  const content = typeof value === 'string' ? value.split(/\r?\n/).map(plainText).join('\n') : value;
  const list = await formatOf(content, formats)?.fixtures?.();
  return list?.(content) ?? [];
}

/** The season in a value that `readContent` gives; undefined if its format has no lists of matches. */
export async function seasonIn(value: unknown, context: ReadContext, formats = FORMATS): Promise<Season | undefined> {
  const season = await formatOf(value, formats)?.season?.();
  return season?.(value, {...context, fixtures: listOnce(formats)});
}

function formatOf(value: unknown, formats: readonly MatchFormat[]): MatchFormat | undefined {
  const of = typeof value === 'string' ? 'text' : 'json';
  return formats.find(known => (known.of ?? 'json') === of && known.recognises(value));
}

/** What to do about a match file of our own that does not say so; undefined of any other value. */
function withoutFormat(value: unknown): string | undefined {
  if (!isObject(value) || !isObject(value.fixture) || !Array.isArray(value.events)) return undefined;
  const seen = value.format === undefined ? 'is missing' : `is ${showValue(value.format)}`;
  return `"format" ${seen}; a match file has "format": "${FORMAT}" at the top`;
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
