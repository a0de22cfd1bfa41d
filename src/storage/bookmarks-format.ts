import * as z from 'zod';
import {InputError} from '../errors.ts';
import {describeIssue} from '../files/describe-issues.ts';
import {readJson} from '../files/read-json.ts';
import type {Position} from '../match/model/clock.ts';
import {plainText} from '../text/plain-text.ts';

export type Bookmark = {readonly position: Position; readonly name?: string | undefined};

/** The state of a match that is saved between runs. */
export type SavedState = {
  readonly position: Position;
  /** `Infinity` is `max`. */
  readonly speed?: number | undefined;
  readonly bookmarks: readonly Bookmark[];
  /** An instant in UTC, as `Date.prototype.toISOString` writes it. */
  readonly savedAt: string;
};

export type ReadState = {readonly state: SavedState} | {readonly problem: string};

const FORMAT = 'football-replay-state/1';
const otherVersion = z.object({format: z.string().regex(/^football-replay-state\/\d+$/)});

const position = z.number().nonnegative();
const stateSchema = z.strictObject({
  format: z.literal(FORMAT),
  position,
  speed: z.union([z.number().positive(), z.literal('max')]).optional(),
  bookmarks: z.array(z.strictObject({position, name: z.string().optional()})),
  savedAt: z.iso.datetime(),
});

/** The text of a state file. Throws if the state could not be read again, such as a position of NaN. */
export function writeState({position, speed, bookmarks, savedAt}: SavedState): string {
  const written = stateSchema.parse({
    format: FORMAT,
    position,
    speed: speed === Number.POSITIVE_INFINITY ? 'max' : speed,
    bookmarks: bookmarks.map(cleaned),
    savedAt,
  });
  return `${JSON.stringify(written, undefined, 2)}\n`;
}

/** The state in the bytes of a file, or the problem and its place; `name` is the file's name in the problem. */
export function readState(bytes: Uint8Array, name: string): ReadState {
  if (new TextDecoder().decode(bytes).trim() === '') return {problem: `${name}: empty`};
  try {
    return fromValue(readJson(bytes, name), name);
  } catch (error) {
    if (error instanceof InputError) return {problem: error.message};
    throw error;
  }
}

function fromValue(value: unknown, name: string): ReadState {
  const {data, error} = stateSchema.safeParse(value);
  if (data === undefined) {
    const format = otherVersion.safeParse(value).data?.format ?? FORMAT;
    return format === FORMAT
      ? {problem: `${name}: ${describeIssue(error.issues[0]!, value)}`}
      : {problem: `${name}: "${format}" is from another version of this program; expected "${FORMAT}"`};
  }
  const speed = data.speed === 'max' ? Number.POSITIVE_INFINITY : data.speed;
  const {position, bookmarks, savedAt} = data;
  return {state: {position, ...(speed === undefined ? {} : {speed}), bookmarks: bookmarks.map(cleaned), savedAt}};
}

/** A name is text from outside; one without visible characters is dropped. */
function cleaned({position, name}: Bookmark): Bookmark {
  const shown = plainText(name ?? '').trim();
  return shown === '' ? {position} : {position, name: shown};
}
