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
  /** Which match is meant, of a file of many: a name, a number, or part of one. */
  readonly choose: string | undefined;
  /** The matches that a file of any format lists, given its value or text; none where it lists none. */
  readonly fixtures?: (value: unknown) => Promise<readonly ListedFixture[]>;
};

/** One match of a list of fixtures: what a file that lacks kick-off times can learn from it. */
export type ListedFixture = {
  readonly home: string;
  readonly away: string;
  /** `2012-05-13` */
  readonly date: string | undefined;
  /** As printed: `15:00`. */
  readonly kickOff: string | undefined;
};

export const NO_CONTEXT: ReadContext = {name: '', companions: NO_COMPANIONS, named: {}, choose: undefined};

/** A format that matches come in. It is given a JSON value whose strings are plain, or plain text by lines. */
export type MatchFormat = {
  readonly name: string;
  /** @default json */
  readonly of?: 'json' | 'text';
  /** What may be named to go with its files. @default nothing */
  readonly takes?: readonly Companion[];
  readonly recognises: (value: unknown) => boolean;
  /** What reads it. It is fetched when it is needed, with the schema that it checks by: most files are of another format. */
  readonly reader: () => Promise<Reader>;
  /** What lists the fixtures of its files, for files of other formats that lack kick-off times. @default nothing */
  readonly fixtures?: () => Promise<(value: unknown) => readonly ListedFixture[]>;
};

export type Reader = (value: unknown, context: ReadContext) => Reading | Promise<Reading>;
