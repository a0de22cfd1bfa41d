import type {Match, Score} from '../match/model/match.ts';
import type {Matchday} from '../matchday/matchday.ts';
import type {Candidate} from './shared/choose-match.ts';
import {type Companion, type CompanionFiles, type Named, NO_COMPANIONS} from './shared/companion-files.ts';

/** What a file holds: a match, or several on one clock. Their `format` says which. */
export type Opened = Match | Matchday;

/**
 * The result of reading: a match, or the faults of the file, each with its place; `more` if these are not all. `candidates` are
 * the matches of a file of several, if the user has not chosen one.
 */
export type Reading = {readonly match: Match} | Faults;

/** The result of reading several matches on one clock. */
export type DayReading = {readonly matchday: Matchday} | Faults;

export type Faults = {
  readonly findings: readonly string[];
  readonly more?: true;
  readonly candidates?: readonly Candidate[];
};

/** What a format may use besides the content of the file. */
export type ReadContext = {
  /** The file's name without its folder, plain: `15946.events.json`. */
  readonly name: string;
  readonly companions: CompanionFiles;
  /** Companion files that the user names; only the kinds that the format takes. */
  readonly named: Named;
  /** The length of the file's text, in characters, if known. */
  readonly length?: number;
  /** Called with the doubts about a match of our own format, once it is read or has faults. @default they are not looked for */
  readonly doubts?: ((doubts: readonly string[]) => void) | undefined;
  /** The file's text, with the order of keys that parsing loses; undefined if the value did not come from a text. */
  readonly text?: string;
  /** Selects a match of a file with many: a name, a number, or part of one. */
  readonly choose: string | undefined;
  /** Selects several matches of a file with many, as one matchday. */
  readonly day?: DayChoice | undefined;
  /** The matches that a file of any format lists, given its value or text; none where it lists none. */
  readonly fixtures?: (value: unknown) => Promise<readonly ListedFixture[]>;
};

/** The matches of a season that make a matchday. */
export type DayChoice = {
  /** `2012-05-13` */
  readonly date?: string | undefined;
  /** `E`, or `Group E`; without a date, its last round. */
  readonly group?: string | undefined;
};

/** A file of many matches, as far as its lists go. */
export type Season = {
  readonly competition: string | undefined;
  /** The competition as the file names it, with its country if the file has that. */
  readonly label: string;
  readonly matches: readonly SeasonMatch[];
  /** Reads one match of the list in full. */
  readonly read: (match: SeasonMatch) => Promise<Reading>;
  readonly origin: {readonly provider: string; readonly attribution?: string};
};

export type SeasonMatch = {
  /** Its place in the file. */
  readonly index: number;
  readonly home: string;
  readonly away: string;
  readonly date: string | undefined;
  /** `Matchday 38`, `Group E`; undefined if the file has no rounds. */
  readonly stage: string | undefined;
  /** The stated result; undefined if there is none that counts. */
  readonly score: Score | undefined;
  /** False of a fixture with neither a result nor a status. */
  readonly settled: boolean;
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

/** A format of match files. It reads a JSON value with plain strings, or text with plain lines. */
export type MatchFormat = {
  readonly name: string;
  /** @default json */
  readonly of?: 'json' | 'text';
  /** The companion files that the user may name. @default none */
  readonly takes?: readonly Companion[];
  readonly recognises: (value: unknown) => boolean;
  /** Loads the reader and its schema, which most files, being in another format, do not need. */
  readonly reader: () => Promise<Reader>;
  /** What lists the fixtures of its files, for files of other formats that lack kick-off times. @default nothing */
  readonly fixtures?: () => Promise<(value: unknown) => readonly ListedFixture[]>;
  /** What reads its files as matchdays. @default nothing */
  readonly day?: () => Promise<(value: unknown, context: ReadContext) => Promise<DayReading>>;
  /** What reads its files as seasons, of which a day can be chosen. @default nothing */
  readonly season?: () => Promise<(value: unknown, context: ReadContext) => Season>;
};

export type Reader = (value: unknown, context: ReadContext) => Reading | Promise<Reading>;
