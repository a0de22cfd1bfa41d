import type {CommentaryLevel} from '../match/commentary/selection/commentary-level.ts';
import {MINUTE, type Position, SECOND} from '../match/model/clock.ts';
import type {MatchState} from '../match/model/state.ts';
import {buildTimeline, cutTimeline, playedAt, stateAt, type Timeline} from '../match/model/timeline.ts';
import {FIRST_KICK_OFF, type Instant, kickOffsOf} from './kick-offs.ts';
import type {Matchday} from './matchday.ts';
import {foldTables, type Tables} from './tables.ts';
import {type Entry, printDay} from './vidiprinter.ts';
import {placeOnWallClock} from './wall-clock.ts';

/** A match on the clock of its day. */
export type PlacedMatch = {
  /** Its positions are those of the day. */
  readonly timeline: Timeline;
  readonly kickOff: Position;
  /** When it ends. */
  readonly end: Position;
};

/**
 * Several matches on one clock. The positions of a day are milliseconds of the wall clock since just before the first
 * kick-off; every match is placed on them, and the tables are folded once.
 */
export type Day = {
  readonly matchday: Matchday;
  readonly matches: readonly PlacedMatch[];
  /** When the first match kicks off. */
  readonly start: Instant;
  /** The zone of the clock, in minutes ahead of UTC; undefined if it is that of the grounds. */
  readonly zone: number | undefined;
  /** True if the length of a half or break is an assumption. */
  readonly timingAssumed: boolean;
  /** When the last match has ended. */
  readonly duration: Position;
  readonly entries: readonly Entry[];
  /** `entries[n].at`, packed for the binary search. */
  readonly at: Float64Array;
  readonly tables: readonly Tables[];
  /** The position from which each of `tables` holds. */
  readonly tablesAt: Float64Array;
};

export type DayOptions = {
  /** @default normal */
  readonly detail?: CommentaryLevel | undefined;
  /** The zone to show, in minutes ahead of UTC, if the kick-offs state theirs. @default that of the first kick-off */
  readonly zone?: number | undefined;
};

/** Places all matches of a day on its clock and folds tables and vidiprinter, so that any instant is a look-up. */
export function buildDay(matchday: Matchday, {detail = 'normal', zone}: DayOptions = {}): Day {
  const timelines = matchday.matches.map(({match}) => buildTimeline(match, detail));
  return dayOf(matchday, timelines, zone);
}

/** The same from timelines that are built already, such as that of a running match, which reaches beyond what is known. */
export function dayOf(matchday: Matchday, timelines: readonly Timeline[], shown: number | undefined): Day {
  const {start, zone, times} = kickOffsOf(matchday, shown);
  const placed = timelines.map((timeline, index) => placeOnWallClock(timeline, times[index]!));
  const ends = placed.map(({timeline}) => timeline.duration);
  // The clock stops on a whole second, which it shows.
  const duration = FIRST_KICK_OFF + Math.ceil((Math.max(...ends) - FIRST_KICK_OFF) / SECOND) * SECOND;
  const matches = placed.map(({timeline}, index) => ({
    timeline,
    kickOff: times[index]!.kickOff,
    end: ends[index]!,
  }));
  const folded = foldTables(matchday, matches);
  const entries = printDay(matches, folded);
  return {
    matchday,
    matches,
    start,
    zone,
    timingAssumed: placed.some(({assumed}) => assumed),
    duration,
    entries,
    at: Float64Array.from(entries, ({at}) => at),
    tables: folded.map(({tables}) => tables),
    tablesAt: Float64Array.from(folded, ({at}) => at),
  };
}

/** Everything known about a day at one instant. */
export type DayState = {
  readonly matches: readonly MatchState[];
  readonly tables: Tables;
  /** How many entries the vidiprinter has printed. */
  readonly printed: number;
};

/** The day at a position. O(matches · log n). */
export function dayAt(day: Day, position: Position): DayState {
  return {
    matches: day.matches.map(({timeline}) => stateAt(timeline, position)),
    tables: tablesAt(day, position),
    printed: playedAt(day, position),
  };
}

/** The tables at a position. O(log n). */
export function tablesAt({tables, tablesAt: at}: Day, position: Position): Tables {
  return tables[Math.max(0, playedAt({at}, position) - 1)]!;
}

/** The time on the clock at a position. */
export function instantAt({start}: Day, position: Position): Instant {
  return start + Math.max(0, position - FIRST_KICK_OFF);
}

/** The position at a time of the clock, from 0 to the end of the day. */
export function positionOfInstant({start, duration}: Day, instant: Instant): Position {
  return Math.min(Math.max(instant - start + FIRST_KICK_OFF, 0), duration);
}

/** Two halves, a break, and the least of added time: how long a match lasts as far as one can know before it. */
const NOMINAL = (45 + 1 + 15 + 45 + 3) * MINUTE;

/** How long the day lasts as far as one can know before it, in milliseconds since the first kick-off. */
export function nominalLength({matches}: Day): number {
  return Math.max(...matches.map(({kickOff}) => kickOff)) - FIRST_KICK_OFF + NOMINAL;
}

/** The day cut at a position: what a day in progress would know at that moment. */
export function cutDay(day: Day, position: Position): Day {
  const printed = playedAt(day, position);
  const folded = Math.max(1, playedAt({at: day.tablesAt}, position));
  return {
    ...day,
    matches: day.matches.map(match => ({
      ...match,
      timeline: cutTimeline(match.timeline, position),
      end: Math.min(match.end, position),
    })),
    duration: position,
    entries: day.entries.slice(0, printed),
    at: day.at.slice(0, printed),
    tables: day.tables.slice(0, folded),
    tablesAt: day.tablesAt.slice(0, folded),
  };
}
