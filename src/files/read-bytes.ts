import type {Stats} from 'node:fs';
import {open, stat} from 'node:fs/promises';
import {InputError} from '../errors.ts';
import {plainText} from '../text/plain-text.ts';
import {readPipe} from './pipes.ts';
import {systemErrorReason} from './system-error.ts';

const MEGABYTE = 2 ** 20;

/** The size limit of a match file; the largest season feeds are a tenth of this. */
export const MAX_BYTES = 64 * MEGABYTE;

/** Bytes between two reports of progress. */
const STEP = 4 * MEGABYTE;

type ReadOptions = {readonly most?: number; readonly progress?: (bytes: number) => void};

/**
 * The bytes of a file or pipe. Throws an InputError if it does not exist, is a device, cannot be read or is too large. While a
 * pipe has no writer, nothing blocks: a signal still ends the program.
 */
export async function readBytes(path: string, {most = MAX_BYTES, progress}: ReadOptions = {}): Promise<Uint8Array> {
  if (path.includes('\0')) throw new InputError(`${plainText(path)}: not a valid file name`);
  try {
    const found = await stat(path);
    if (isDevice(found)) throw new InputError(`${plainText(path)}: is a device; expected a file or a pipe`);
    if (found.isFIFO()) return await readWholePipe(path, {most, ...(progress === undefined ? {} : {progress})});
    const file = await open(path);
    try {
      // The size of a file is known at once, that of a pipe's content only at its end.
      const {size} = await file.stat();
      if (size > most) throw tooLarge(path, most);
      // One byte more than the size shows whether the file has ended, or has grown meanwhile.
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
    throw new InputError(`${plainText(path)}: ${systemErrorReason(error)}`);
  }
}

/** True of what may have no end, or wait for a person. */
function isDevice(found: Stats): boolean {
  return found.isCharacterDevice() || found.isBlockDevice();
}

async function readWholePipe(
  path: string,
  {most, progress}: ReadOptions & {readonly most: number},
): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of readPipe(path)) {
    length += chunk.length;
    if (length > most) throw tooLarge(path, most);
    chunks.push(chunk);
    progress?.(length);
  }
  return Buffer.concat(chunks, length);
}

function tooLarge(path: string, most: number): InputError {
  return new InputError(
    `${plainText(path)}: larger than ${Math.floor(most / MEGABYTE)} MB, the limit for a match file`,
  );
}
