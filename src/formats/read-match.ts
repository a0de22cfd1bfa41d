import path from 'node:path';
import {InputError} from '../errors.ts';
import {readBytes} from '../files/read-bytes.ts';
import {parseJson, readText} from '../files/read-json.ts';
import {refuseLongText, tooMuch} from '../files/size-limits.ts';
import type {Match} from '../match/model/match.ts';
import {plainText} from '../text/plain-text.ts';
import {FORMATS, readValue} from './registry.ts';
import {
  type CompanionFiles,
  companionsOfFile,
  type Named,
  type NamedFile,
  NO_COMPANIONS,
  readCompanion,
} from './shared/companion-files.ts';

export type FileOptions = {
  /** Which match is meant, of a file of many. */
  readonly choose?: string | undefined;
  /** Paths of files that go with it, instead of what lies beside it. */
  readonly lineups?: string | undefined;
  readonly matches?: string | undefined;
  /** How many findings a refusal lists. @default 5 */
  readonly most?: number;
  /** Told before each step that may take long. */
  readonly progress?: ((step: LoadStep) => void) | undefined;
};

/** What is done with so many bytes next; of what is read, so many have been. */
export type LoadStep = {readonly step: 'read' | 'parse' | 'check'; readonly bytes: number};

/**
 * The match in a file of any known format, with what lies beside it. Throws an InputError that names the file, the place in
 * it, and what would be right.
 */
export async function readMatchFile(file: string, options: FileOptions = {}): Promise<Match> {
  const bytes = await readBytes(file, {progress: done => options.progress?.({step: 'read', bytes: done})});
  return readMatch(bytes, file, {...options, named: await readNamed(options)});
}

/** The files that are named to go with a match. Throws an InputError where one cannot be read. */
export async function readNamed({lineups, matches}: Pick<FileOptions, 'lineups' | 'matches'>): Promise<Named> {
  return {lineups: await namedFile(lineups), matches: await namedFile(matches)};
}

async function namedFile(file: string | undefined): Promise<NamedFile | undefined> {
  return file === undefined ? undefined : {file: plainText(file), value: readCompanion(await readBytes(file), file)};
}

export type BytesOptions = Pick<FileOptions, 'choose' | 'most' | 'progress'> & {
  readonly named?: Named;
  /** What the file is called, where `name` is not its path. */
  readonly file?: string;
  /** @default what lies beside the path `name` */
  readonly companions?: CompanionFiles;
};

/** The match in the bytes of a file; `name` is its path, and what messages call it. */
export async function readMatch(
  bytes: Uint8Array,
  name: string,
  {choose, most, progress, named = {}, file = path.basename(name), companions}: BytesOptions = {},
): Promise<Match> {
  progress?.({step: 'parse', bytes: bytes.length});
  const finding = tooMuch(bytes);
  if (finding !== undefined) throw new InputError(`${plainText(name)}: ${finding}`);
  const text = readText(bytes, name);
  const value = plainLines(text, name) ?? parseJson(text, name);
  progress?.({step: 'check', bytes: bytes.length});
  const near = companions ?? (name.includes('\0') ? NO_COMPANIONS : companionsOfFile(name));
  const context = {name: plainText(file), length: text.length, text, companions: near, named, choose};
  const match = await readValue(value, name, {context, ...(most === undefined ? {} : {most})});
  refuseLongText(match, text, name);
  return match;
}

const MEGABYTE = 2 ** 20;
/** Characters; a whole season is a tenth of this. */
const MOST_TEXT = 8 * MEGABYTE;

/** The text of a file of a format that is no JSON, each of its lines plain; undefined where no such format recognises it. */
function plainLines(text: string, name: string): string | undefined {
  if (/^\s*[[{]/.test(text)) return undefined;
  if (text.length > MOST_TEXT) {
    throw new InputError(
      `${plainText(name)}: larger than ${MOST_TEXT / MEGABYTE} MB, the most that a file that is no JSON can be`,
    );
  }
  const lines = text.split(/\r?\n/).map(plainText).join('\n');
  return FORMATS.some(({of, recognises}) => of === 'text' && recognises(lines)) ? lines : undefined;
}
