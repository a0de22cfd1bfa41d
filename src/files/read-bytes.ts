import {open} from 'node:fs/promises';
import {InputError} from '../errors.ts';
import {plainText} from '../text/plain-text.ts';

const MEGABYTE = 2 ** 20;

/** The most that is read of a match file; the largest season feeds are a tenth of this. */
export const MAX_BYTES = 64 * MEGABYTE;

/** How much is read before more is said of it. */
const STEP = 4 * MEGABYTE;

/** The bytes of a file or pipe. Throws an InputError where there is none, it may not be read, or it is too large. */
export async function readBytes(
  path: string,
  {most = MAX_BYTES, progress}: {readonly most?: number; readonly progress?: (bytes: number) => void} = {},
): Promise<Uint8Array> {
  try {
    const file = await open(path);
    try {
      // A plain file says how large it is; what is written to a pipe shows it as it comes.
      const {size} = await file.stat();
      if (size > most) throw tooLarge(path, most);
      // The room for one byte more tells that a file has ended, or has become larger meanwhile.
      let bytes = Buffer.allocUnsafeSlow(size > 0 ? size + 1 : STEP);
      for (let length = 0; ; ) {
        const {bytesRead} = await file.read(bytes, length, Math.min(STEP, bytes.length - length));
        if (bytesRead === 0) return bytes.subarray(0, length);
        length += bytesRead;
        if (length > most) throw tooLarge(path, most);
        progress?.(length);
        if (length === bytes.length) bytes = Buffer.concat([bytes], 2 * length);
      }
    } finally {
      await file.close();
    }
  } catch (error) {
    if (error instanceof InputError) throw error;
    throw new InputError(`${plainText(path)}: ${reason(error)}`);
  }
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
