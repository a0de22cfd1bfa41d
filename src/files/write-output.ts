import {type Stats, statSync} from 'node:fs';
import {writeFile} from 'node:fs/promises';
import {Readable} from 'node:stream';
import {pipeline} from 'node:stream/promises';
import {InputError} from '../errors.ts';
import {plainText} from '../text/plain-text.ts';
import type {Drafts} from './drafts.ts';
import {writePipe} from './pipes.ts';
import {type Content, replaceFile} from './replace-file.ts';
import {isSystemError, systemErrorReason} from './system-error.ts';

export type OutputOptions = {
  /** True to overwrite an existing file. */
  readonly force: boolean;
};

/**
 * Writes a file that the user asks for, whole or not at all. A pipe or a device is written to directly. Throws an InputError if
 * it cannot be written, or if the file exists and may not be overwritten; what producing the content throws is thrown on.
 */
export async function writeOutput(
  path: string,
  content: Content,
  drafts: Drafts,
  options: OutputOptions,
): Promise<void> {
  try {
    const existing = checkOutput(path, options);
    if (existing?.isFIFO()) return await pipeline(Readable.from(content), writePipe(path));
    if (existing !== undefined && !existing.isFile()) return await writeFile(path, content);
    // The file may have been created while this one was written.
    await replaceFile(path, content, drafts, {beforeRename: () => void checkOutput(path, options)});
  } catch (error) {
    throw toInputError(path, error);
  }
}

/** What exists at a path; undefined if nothing does. Throws an InputError if it may not be written. */
export function checkOutput(path: string, {force}: OutputOptions): Stats | undefined {
  const existing = statsOf(path);
  if (existing?.isDirectory()) throw new InputError(`${plainText(path)}: is a folder`);
  if (existing?.isFile() && !force) {
    throw new InputError(`${plainText(path)}: file already exists (use --force to overwrite)`);
  }
  return existing;
}

function statsOf(path: string): Stats | undefined {
  try {
    return statSync(path, {throwIfNoEntry: false});
  } catch (error) {
    throw toInputError(path, error);
  }
}

/** The user can act on an error of the system; any other stays as it is. */
function toInputError(path: string, error: unknown): unknown {
  return isSystemError(error) ? new InputError(`${plainText(path)}: ${systemErrorReason(error)}`) : error;
}
