import {readFileSync, statSync} from 'node:fs';
import {failureReason, isMissing} from '../files/failure.ts';

export type SmallFile =
  | {readonly bytes: Uint8Array}
  /** `plain` is false for what cannot be copied either: a folder, a pipe, a device. */
  | {readonly problem: string; readonly plain: boolean};

/**
 * The bytes of a file of ours; undefined where there is none. What is no plain file, or larger than `most` bytes, is not read.
 * A promise for it would take longer than it does, and the screen waits for it.
 */
export function readSmall(path: string, most: number): SmallFile | undefined {
  try {
    const found = statSync(path);
    if (found.isDirectory()) return {problem: 'a folder stands where a file should', plain: false};
    // A pipe would be waited for, and a device may have no end.
    if (!found.isFile()) return {problem: 'no plain file', plain: false};
    if (found.size > most) return {problem: `larger than ${most / 1024} KB, the most that it can be`, plain: true};
    return {bytes: readFileSync(path)};
  } catch (error) {
    if (isMissing(error)) return undefined;
    return {problem: `cannot be read: ${failureReason(error)}`, plain: true};
  }
}
