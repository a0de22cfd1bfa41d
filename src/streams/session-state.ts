import type {Score} from '../match/model/match.ts';
import type {Cue, Timeline} from '../match/model/timeline.ts';
import type {DayTimeline} from '../matchday/day-timeline.ts';
import type {Playback} from './playback.ts';
import type {View} from './view.ts';

/** Everything about a session that changes. Only `update` makes a new one. */
export type SessionState = Playback & {
  /** The match. Only a live match gets a new one. */
  readonly timeline: Timeline;
  readonly view: View;
  /** The day that an opened match belongs to, and where `back` returns to; undefined while no match of a day is opened. */
  readonly day: {readonly timeline: DayTimeline; readonly view: View} | undefined;
  /** The goal just reached, while the scoreboard flashes. */
  readonly goalFlash: GoalFlash | undefined;
  /** One line about the last command, for a few seconds. */
  readonly notice: Timed<string> | undefined;
  /** Size of the terminal. */
  readonly size: Size;
  /** The feed of a live match; undefined for any other. */
  readonly feed: Feed | undefined;
  /** What the screen shows of it. */
  readonly live: LiveView | undefined;
};

/** What is known of a live match's feed. */
export type Feed = {
  /** When it last answered, in milliseconds of the scheduler's clock. */
  readonly heardAt: number;
  /** The time of day since when it has not answered: `20:41`; undefined while it answers. */
  readonly failing: string | undefined;
  /** How long its news wait before they are shown, in real milliseconds. */
  readonly delay: number;
  /** A score that it states and its events do not come to yet. */
  readonly reported: Score | undefined;
  /** When half-time began, in milliseconds of the scheduler's clock; undefined while there is none, or if that was not seen. */
  readonly halfTimeAt?: number | undefined;
};

/** How a live match is watched, as the screen shows it. */
export type LiveView = {
  /** Whole seconds between the playhead and the live edge; 0 at the edge. */
  readonly behind: number;
  /** Seconds since the feed last answered, in steps of five. */
  readonly age: number;
  /** The time of day since when the feed has not answered. */
  readonly failing: string | undefined;
  /** Whole seconds that its news wait before they are shown. */
  readonly delay: number;
  /** A score that the feed states and its events do not come to yet; undefined away from the edge. */
  readonly reported: Score | undefined;
  /** True while a period is played. */
  readonly running: boolean;
  /** Whole minutes until the second half is due; undefined outside half-time, once they are over, or if its start was not seen. */
  readonly breakLeft: number | undefined;
};

/** A value that is shown until an instant of the scheduler's clock, in milliseconds. */
export type Timed<T> = {readonly value: T; readonly until: number};

/** A goal that flashes, and how many beats follow the current one. @default none */
export type GoalFlash = Timed<Cue> & {readonly beatsLeft?: number};

export type Size = {readonly columns: number; readonly rows: number};

/** The value, or undefined once its time is over. */
export function whileShown<T>(timed: Timed<T> | undefined, now: number): Timed<T> | undefined {
  return timed !== undefined && now < timed.until ? timed : undefined;
}
