import {createReadStream} from 'node:fs';
import {stat} from 'node:fs/promises';
import {InputError} from '../errors.ts';
import {plainText} from '../match/text.ts';

const MEGABYTE = 2 ** 20;

/** The most that is read of a match file; the largest season feeds are a tenth of this. */
export const MAX_BYTES = 64 * MEGABYTE;

/** The bytes of a file or pipe. Throws an InputError where there is none, it may not be read, or it is too large. */
export async function readBytes(
  path: string,
  {most = MAX_BYTES, progress}: {readonly most?: number; readonly progress?: (bytes: number) => void} = {},
): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  try {
    // A plain file says how large it is; what is written to a pipe shows it as it comes.
    const {size} = await stat(path);
    if (size > most) throw tooLarge(path, most);
    // One byte more than is allowed tells a file that is too large, however it is produced.
    for await (const chunk of createReadStream(path, {end: most, highWaterMark: MEGABYTE})) {
      chunks.push(chunk);
      length += chunk.length;
      progress?.(length);
    }
  } catch (error) {
    if (error instanceof InputError) throw error;
    throw new InputError(`${plainText(path)}: ${reason(error)}`);
  }
  if (length > most) throw tooLarge(path, most);
  return Buffer.concat(chunks, length);
}

function tooLarge(path: string, most: number): InputError {
  return new InputError(
    `${plainText(path)}: larger than ${Math.floor(most / MEGABYTE)} MB, the most that a match file can be`,
  );
}

function reason(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown error';
  return REASONS[code] ?? `cannot be read (${code})`;
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  ENOTDIR: 'there is no such file',
  ENAMETOOLONG: 'there is no such file',
  EISDIR: 'a folder, and a match is a file',
  EACCES: 'you may not read this file',
  EPERM: 'you may not read this file',
  ERR_INVALID_ARG_VALUE: 'no file can have this name',
};
