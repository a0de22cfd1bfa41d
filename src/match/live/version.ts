import type {Clock} from '../model/clock.ts';
import type {Match, Score} from '../model/match.ts';

/** When the periods of a match really began, in wall-clock milliseconds; undefined where the feed does not say. */
export type PeriodTimes = {readonly kickOff: number | undefined; readonly secondHalf: number | undefined};

/** A live match as its feed had it at one instant. */
export type Version = {
  /** All that the feed reports so far; without a final whistle while the match goes on. */
  readonly match: Match;
  /** Where the feed's own clock stood; undefined where it has none, and the newest event says it. */
  readonly clock?: Clock | undefined;
  /** True while a period is being played: the clock runs on after this version. */
  readonly running: boolean;
  /** True of the last version: the match is over and nothing more will come. */
  readonly over: boolean;
  /** The score that the feed states, which can be ahead of its events. */
  readonly score?: Score | undefined;
  /**
   * True where an event keeps its id from version to version. Otherwise ids only count places in a list, and events are
   * recognised by what they say.
   */
  readonly stableIds: boolean;
  /** When its periods began. @default not known */
  readonly began?: PeriodTimes | undefined;
};
