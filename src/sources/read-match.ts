import path from 'node:path';
import type {Match} from '../match/match.ts';
import {plainText} from '../match/text.ts';
import {besideFile, NOTHING_BESIDE} from './beside.ts';
import {FORMATS, readValue} from './formats.ts';
import {readBytes} from './read-bytes.ts';
import {parseJson, readText} from './read-json.ts';

export type FileOptions = {
  /** Which match is meant, of a file of many. */
  readonly choose?: string | undefined;
  /** How many findings a refusal lists. @default 5 */
  readonly most?: number;
};

/**
 * The match in a file of any known format, with what lies beside it. Throws an InputError that names the file, the place in
 * it, and what would be right.
 */
export async function readMatchFile(file: string, options: FileOptions = {}): Promise<Match> {
  return readMatch(await readBytes(file), file, options);
}

/** The match in the bytes of a file; `name` is its path, and what messages call it. */
export function readMatch(bytes: Uint8Array, name: string, {choose, most}: FileOptions = {}): Match {
  const text = readText(bytes, name);
  const beside = name.includes('\0') ? NOTHING_BESIDE : besideFile(name);
  const context = {name: plainText(path.basename(name)), beside, choose};
  return readValue(plainLines(text) ?? parseJson(text, name), name, {context, ...(most === undefined ? {} : {most})});
}

/** The text of a file of a format that is no JSON, each of its lines plain; undefined where no such format recognises it. */
function plainLines(text: string): string | undefined {
  if (/^\s*[[{]/.test(text)) return undefined;
  const lines = text.split(/\r?\n/).map(plainText).join('\n');
  return FORMATS.some(({of, recognises}) => of === 'text' && recognises(lines)) ? lines : undefined;
}
