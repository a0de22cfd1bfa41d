import type {CompanionFiles} from '../formats/shared/companion-files.ts';
import type {Poll} from '../match/live/feed.ts';
import type {PeriodTimes} from '../match/live/version.ts';
import type {Timer} from './deadline.ts';
import type {Fetch} from './fetch-file.ts';
import type {Files} from './files.ts';

/** A season of a competition, as a list shows it. */
export type Season = {
  /** Its name after the provider's and a colon. */
  readonly id: string;
  readonly competition: string;
  readonly season: string;
  /** Country and such: `England, women`. */
  readonly about: string | undefined;
};

/** A match as a list shows it, without its score. */
export type Listed = {
  /** Its name after the provider's and a colon. */
  readonly id: string;
  readonly teams: string | undefined;
  readonly date: string | undefined;
  readonly stage: string | undefined;
  /** With its season. */
  readonly competition: string | undefined;
  /** How far it has come, where the list says it. */
  readonly progress?: 'to-come' | 'playing' | 'over' | undefined;
};

export type Downloaded = {
  readonly bytes: Uint8Array;
  /** The name of the file. */
  readonly name: string;
  readonly companions: CompanionFiles;
};

/** What following a match needs from outside. */
export type FeedOptions = {
  readonly base: URL;
  readonly timer: Timer;
  /** @default Node's own */
  readonly fetch?: Fetch | undefined;
  /** From 0 to 1: waits differ, so that many programs do not ask at the same instant. @default Math.random */
  readonly random?: () => number;
};

/** Which matches of a day have begun, by their ids. Rejects with an InputError or a FetchFailure. */
export type DayBegun = (signal: AbortSignal) => Promise<ReadonlySet<string>>;

/** A publisher of matches, from which the user can download. Each method throws an InputError on failure. */
export type Provider = {
  /** The name before the colon: `statsbomb`. */
  readonly name: string;
  readonly title: string;
  /** The address of the files, and the environment variable that names a mirror. */
  readonly address: string;
  readonly variable: string;
  /** The number of a match, for messages. */
  readonly example: string;
  readonly isMatch: (id: string) => boolean;
  readonly isSeason: (id: string) => boolean;
  /** A match with its companion files; `warn` is called for each that cannot be downloaded. */
  readonly match: (id: string, files: Files, warn: (warning: string) => void) => Promise<Downloaded>;
  readonly seasons: (files: Files) => Promise<readonly Season[]>;
  /** True if `matches` lists days rather than whole seasons. */
  readonly daily?: true;
  /** The matches of a season, in the order they were played; of a date, such as `2026-08-15`, if the provider lists days. */
  readonly matches: (season: string, files: Files, date?: string | undefined) => Promise<readonly Listed[]>;
  /** False of the file of a match that is not over yet, and what follows such a match; absent if the provider has finished matches only. */
  readonly isFinal?: (value: unknown) => boolean;
  readonly live?: (id: string, options: FeedOptions) => Poll;
  /** When the halves of the match in a file really began. */
  readonly periodTimes?: (value: unknown) => PeriodTimes;
  /** Reports which matches of a day have begun; absent if the provider has finished matches only. */
  readonly dayBegun?: (season: string, date: string | undefined, options: FeedOptions) => DayBegun;
  /** The matches in the cache, which can be played offline. */
  readonly held: (files: Files) => Promise<readonly Listed[]>;
};
