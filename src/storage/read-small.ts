import {readFileSync, statSync} from 'node:fs';
import {isMissing, systemErrorReason} from '../files/system-error.ts';

export type SmallFile =
  | {readonly bytes: Uint8Array}
  /** `copyable` is false for a folder, a pipe or a device. */
  | {readonly problem: string; readonly copyable: boolean};

/**
 * The bytes of a file of the program's own; undefined if there is none. Only a regular file of at most `most` bytes is read.
 * It reads synchronously, since the first frame waits for it.
 */
export function readSmall(path: string, most: number): SmallFile | undefined {
  try {
    const found = statSync(path);
    if (found.isDirectory()) return {problem: 'is a folder', copyable: false};
    // A pipe would block, and a device may have no end.
    if (!found.isFile()) return {problem: 'not a regular file', copyable: false};
    if (found.size > most) return {problem: `larger than ${most / 1024} KB, the limit`, copyable: true};
    return {bytes: readFileSync(path)};
  } catch (error) {
    if (isMissing(error)) return undefined;
    return {problem: `cannot be read: ${systemErrorReason(error)}`, copyable: true};
  }
}
