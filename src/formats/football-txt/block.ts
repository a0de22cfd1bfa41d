import type {Passage, Property} from './passages.ts';
import type {Result} from './score.ts';

/** One match of the file, before its goals and line-ups are read. */
export type Block = {
  /** The line that it is on, from 1. */
  readonly line: number;
  /** The file's own, `(49)`. */
  readonly number: number | undefined;
  readonly competition: string | undefined;
  readonly stage: string | undefined;
  /** `2018-06-14` */
  readonly date: string | undefined;
  /** True if the file has a date above it, and nothing gives the year. */
  readonly yearless: boolean;
  readonly time: string | undefined;
  readonly venue: string | undefined;
  readonly attendance: number | undefined;
  readonly home: string;
  readonly away: string;
  readonly result: Result;
  /** False of a fixture that has no score. */
  readonly scored: boolean;
  readonly goals: Passage | undefined;
  /** Line-ups, `Penalties:`, `Refs:`, in order. */
  readonly properties: readonly Property[];
};
