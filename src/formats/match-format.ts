import type {Match} from '../match/model/match.ts';
import {type Companion, type CompanionFiles, type Named, NO_COMPANIONS} from './shared/companion-files.ts';

/** The result of reading: a match, or the faults of the file, each with its place; `more` if these are not all. */
export type Reading = {readonly match: Match} | {readonly findings: readonly string[]; readonly more?: true};

/** What a format may use besides the content of the file. */
export type ReadContext = {
  /** The file's name without its folder, plain: `15946.events.json`. */
  readonly name: string;
  readonly companions: CompanionFiles;
  /** Companion files that the user names; only the kinds that the format takes. */
  readonly named: Named;
  /** The length of the file's text, in characters, if known. */
  readonly length?: number;
  /** Selects a match of a file with many: a name, a number, or part of one. */
  readonly choose: string | undefined;
};

export const NO_CONTEXT: ReadContext = {name: '', companions: NO_COMPANIONS, named: {}, choose: undefined};

/** A format of match files. It reads a JSON value with plain strings, or text with plain lines. */
export type MatchFormat = {
  readonly name: string;
  /** What identifies the format, for the message about an unknown one: `"format": "…" at the top`. */
  readonly sign: string;
  /** @default json */
  readonly of?: 'json' | 'text';
  /** The companion files that the user may name. @default none */
  readonly takes?: readonly Companion[];
  readonly recognises: (value: unknown) => boolean;
  /** Loads the reader and its schema, which most files, being in another format, do not need. */
  readonly reader: () => Promise<Reader>;
};

export type Reader = (value: unknown, context: ReadContext) => Reading | Promise<Reading>;
