import {randomUUID} from 'node:crypto';
import {rename, rm, writeFile} from 'node:fs/promises';
import {InputError} from './errors.ts';
import {plainText} from './match/text.ts';

/** Writes a file whole or not at all. Throws an InputError where it cannot be written. */
export async function writeWhole(path: string, text: string): Promise<void> {
  const draft = `${path}.${randomUUID().slice(0, 8)}.part`;
  try {
    await writeFile(draft, text, {flag: 'wx'});
    await rename(draft, path);
  } catch (error) {
    await rm(draft, {force: true}).catch(() => {});
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown error';
    throw new InputError(`${plainText(path)}: ${REASONS[code] ?? `cannot be written (${code})`}`);
  }
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such folder to write in',
  ENOTDIR: 'there is no such folder to write in',
  EISDIR: 'a folder, and a match is a file',
  EACCES: 'you may not write there',
  EPERM: 'you may not write there',
  EROFS: 'you may not write there',
  ENOSPC: 'there is no room left to write in',
};
