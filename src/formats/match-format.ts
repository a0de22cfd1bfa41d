import type {Match} from '../match/model/match.ts';
import {type Companion, type CompanionFiles, type Named, NO_COMPANIONS} from './shared/companion-files.ts';

/** What reading gives: a match, or what has to be put right in the file, each with its place; `more` where that is not all. */
export type Reading = {readonly match: Match} | {readonly findings: readonly string[]; readonly more?: true};

/** What a format may look at besides the content of the file. */
export type ReadContext = {
  /** The file's name without its folder, plain: `15946.events.json`. */
  readonly name: string;
  readonly companions: CompanionFiles;
  /** What the user names instead of it; only what the format takes. */
  readonly named: Named;
  /** How long the file's text is, in characters; undefined where nobody says so. */
  readonly length?: number;
  /** The file's text; undefined if the value did not come from one. */
  readonly text?: string;
  /** Which match is meant, of a file of many: a name, a number, or part of one. */
  readonly choose: string | undefined;
};

export const NO_CONTEXT: ReadContext = {name: '', companions: NO_COMPANIONS, named: {}, choose: undefined};

/** A format that matches come in. It is given a JSON value whose strings are plain, or plain text by lines. */
export type MatchFormat = {
  readonly name: string;
  /** What a file of this format shows, for a file that is of none: `"format": "…" at the top`. */
  readonly sign: string;
  /** @default json */
  readonly of?: 'json' | 'text';
  /** What may be named to go with its files. @default nothing */
  readonly takes?: readonly Companion[];
  readonly recognises: (value: unknown) => boolean;
  /** What reads it. It is fetched when it is needed, with the schema that it checks by: most files are of another format. */
  readonly reader: () => Promise<Reader>;
};

export type Reader = (value: unknown, context: ReadContext) => Reading | Promise<Reading>;
