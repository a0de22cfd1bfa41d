import path from 'node:path';
import {InputError} from '../errors.ts';
import {readBytes} from '../files/read-bytes.ts';
import {parseJson, readText} from '../files/read-json.ts';
import {memoryFault, refuseLongText} from '../files/size-limits.ts';
import type {Match} from '../match/model/match.ts';
import {plainText} from '../text/plain-text.ts';
import {isLiveText} from './live/format.ts';
import type {DayChoice, Opened} from './match-format.ts';
import {FORMATS, type ReadOptions, readOpened, readValue} from './registry.ts';
import {
  type CompanionFiles,
  companionsOfFile,
  type Named,
  type NamedFile,
  NO_COMPANIONS,
  readCompanion,
} from './shared/companion-files.ts';
import {unsupportedText} from './unsupported.ts';

export type FileOptions = {
  /** Which match is meant, of a file of many. */
  readonly choose?: string | undefined;
  /** Which matches are meant, of a file of many: those of a day or a group, on one clock. */
  readonly day?: DayChoice | undefined;
  /** Paths of companion files, instead of those found next to it. */
  readonly lineups?: string | undefined;
  readonly matches?: string | undefined;
  /** How many findings a refusal lists. @default 5 */
  readonly most?: number;
  /** Called with the doubts about a match of our own format, each with its line. */
  readonly doubts?: ((doubts: readonly string[]) => void) | undefined;
  /** Called before each step that may take long. */
  readonly progress?: ((step: LoadStep) => void) | undefined;
};

/** The step that begins, with the size of the file in bytes; for `read`, the bytes read so far. */
export type LoadStep = {readonly step: 'read' | 'parse' | 'check'; readonly bytes: number};

/**
 * The match in a file of any known format, with its companion files. Throws an InputError with the file, the place in it, and
 * what was expected.
 */
export async function readMatchFile(file: string, options: FileOptions = {}): Promise<Match> {
  const bytes = await readBytes(file, {progress: done => options.progress?.({step: 'read', bytes: done})});
  return readMatch(bytes, file, {...options, named: await readNamed(options)});
}

/** The same, or the matchday that the file is or that `day` selects from it. */
export async function openFile(file: string, options: FileOptions = {}): Promise<Opened> {
  const bytes = await readBytes(file, {progress: done => options.progress?.({step: 'read', bytes: done})});
  return readBytesBy(readOpened, bytes, file, {...options, named: await readNamed(options)});
}

/** The companion files that the user names. Throws an InputError if one cannot be read. */
export async function readNamed({lineups, matches}: Pick<FileOptions, 'lineups' | 'matches'>): Promise<Named> {
  return {lineups: await namedFile(lineups), matches: await namedFile(matches)};
}

async function namedFile(file: string | undefined): Promise<NamedFile | undefined> {
  if (file === undefined) return undefined;
  const bytes = await readBytes(file);
  const lines = plainLines(readText(bytes, file), file);
  return {file: plainText(file), value: lines ?? readCompanion(bytes, file)};
}

export type BytesOptions = Pick<FileOptions, 'choose' | 'day' | 'most' | 'doubts' | 'progress'> & {
  readonly named?: Named;
  /** The name of the file, if `name` is not its path. */
  readonly file?: string;
  /** @default those next to the path `name` */
  readonly companions?: CompanionFiles;
};

/** The match in the bytes of a file; `name` is its path, which messages use. */
export function readMatch(bytes: Uint8Array, name: string, options: BytesOptions = {}): Promise<Match> {
  return readBytesBy(readValue, bytes, name, options);
}

async function readBytesBy<T>(
  read: (value: unknown, name: string, options: ReadOptions) => Promise<T>,
  bytes: Uint8Array,
  name: string,
  {choose, day, most, doubts, progress, named = {}, file = path.basename(name), companions}: BytesOptions,
): Promise<T> {
  progress?.({step: 'parse', bytes: bytes.length});
  const finding = memoryFault(bytes);
  if (finding !== undefined) throw new InputError(`${plainText(name)}: ${finding}`);
  const text = readText(bytes, name);
  const value = readContent(text, name);
  progress?.({step: 'check', bytes: bytes.length});
  const near = companions ?? (name.includes('\0') ? NO_COMPANIONS : companionsOfFile(name));
  const context = {name: plainText(file), length: text.length, text, companions: near, named, choose, day, doubts};
  const opened = await read(value, name, {context, ...(most === undefined ? {} : {most})});
  refuseLongText(opened, text, name);
  return opened;
}

/** The JSON value of a file, its strings plain, or its plain lines. Throws an InputError where it is neither. */
export function readContent(text: string, name: string): unknown {
  return plainLines(text, name) ?? parseJson(text, name);
}

const MEGABYTE = 2 ** 20;
/** Characters; a whole season is a tenth of this. */
const MOST_TEXT = 8 * MEGABYTE;

/** The text of a file in a text format, with plain lines; undefined if no text format recognises it. */
function plainLines(text: string, name: string): string | undefined {
  if (/^\s*[[{]/.test(text) && !isLiveText(text)) return undefined;
  if (text.length > MOST_TEXT) {
    throw new InputError(`${plainText(name)}: larger than ${MOST_TEXT / MEGABYTE} MB, the limit for a text file`);
  }
  const lines = text.split(/\r?\n/).map(plainText).join('\n');
  if (FORMATS.some(({of, recognises}) => of === 'text' && recognises(lines))) return lines;
  const known = unsupportedText(text);
  if (known !== undefined) throw new InputError(`${plainText(name)}: ${known}`);
  return undefined;
}
