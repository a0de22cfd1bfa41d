import type {Beside} from '../formats/shared/companion-files.ts';
import type {Files} from './files.ts';

/** A season of a competition, as a list shows it. */
export type Season = {
  /** What names it after the provider's name and a colon. */
  readonly id: string;
  readonly competition: string;
  readonly season: string;
  /** Where, or whose, the competition is. */
  readonly about: string | undefined;
};

/** A match as a list shows it, without its score. */
export type Listed = {
  /** What names it after the provider's name and a colon. */
  readonly id: string;
  readonly teams: string | undefined;
  readonly date: string | undefined;
  readonly stage: string | undefined;
  /** With its season. */
  readonly competition: string | undefined;
};

export type Downloaded = {
  readonly bytes: Uint8Array;
  /** What the file is called. */
  readonly name: string;
  readonly beside: Beside;
};

/** Somebody who publishes matches, of which the user's own commands download some. Each method throws an InputError. */
export type Provider = {
  /** What stands before the colon: `statsbomb`. */
  readonly name: string;
  readonly title: string;
  /** Where the files lie, and the variable of the environment that names a mirror of them. */
  readonly address: string;
  readonly variable: string;
  /** What names a match, in messages. */
  readonly example: string;
  readonly isMatch: (id: string) => boolean;
  readonly isSeason: (id: string) => boolean;
  /** A match with what belongs beside it; what could not be had of that is told to `warn`. */
  readonly match: (id: string, files: Files, warn: (warning: string) => void) => Promise<Downloaded>;
  readonly seasons: (files: Files) => Promise<readonly Season[]>;
  /** The matches of a season, in the order they were played. */
  readonly matches: (season: string, files: Files) => Promise<readonly Listed[]>;
  /** The matches that can be played without a network. */
  readonly held: (files: Files) => Promise<readonly Listed[]>;
};
