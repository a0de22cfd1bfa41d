import * as z from 'zod';
import {InputError} from '../errors.ts';
import {describeIssue} from '../files/describe-issues.ts';
import type {Drafts} from '../files/drafts.ts';
import {readJson} from '../files/read-json.ts';
import {saveFile} from '../files/save-file.ts';
import {systemErrorReason} from '../files/system-error.ts';
import {plainText} from '../text/plain-text.ts';
import {readSmall} from './read-small.ts';

// How far behind live matches the viewer stays: a matter of the television, so the same for all matches.

const FILE = 'delay.json';
const MOST_BYTES = 1024;
/** Milliseconds. */
const LONGEST = 300_000;
const schema = z.strictObject({
  format: z.literal('football-replay-delay/1'),
  milliseconds: z.number().min(0).max(LONGEST),
});

export type LoadedDelay = {
  /** Real milliseconds. */
  readonly delay: number;
  readonly warnings: readonly string[];
};

/** The delay of the last live match, 0 without one. A file that cannot be read gives a warning. */
export function loadDelay(folder: string | undefined): LoadedDelay {
  const file = folder === undefined ? undefined : readSmall(`${folder}/${FILE}`, MOST_BYTES);
  if (file === undefined) return {delay: 0, warnings: []};
  const read = 'problem' in file ? file : parse(file.bytes);
  if (!('problem' in read)) return {delay: read.milliseconds, warnings: []};
  return {delay: 0, warnings: [plainText(`the saved delay cannot be read: ${folder}/${FILE}: ${read.problem}`)]};
}

function parse(bytes: Uint8Array): z.output<typeof schema> | {readonly problem: string} {
  try {
    const value = readJson(bytes, FILE);
    const {data, error} = schema.safeParse(value);
    return data ?? {problem: describeIssue(error.issues[0]!, value)};
  } catch (error) {
    if (error instanceof InputError) return {problem: error.message};
    throw error;
  }
}

/** Saves the delay, in real milliseconds. Resolves with a warning if that fails. */
export async function saveDelay(folder: string, delay: number, drafts: Drafts): Promise<string | undefined> {
  const text = `${JSON.stringify(schema.parse({format: 'football-replay-delay/1', milliseconds: delay}))}\n`;
  try {
    await saveFile(folder, FILE, text, drafts);
    return undefined;
  } catch (error) {
    const reason = error instanceof InputError ? error.message : systemErrorReason(error);
    return plainText(`the delay is not saved: ${reason}`);
  }
}
