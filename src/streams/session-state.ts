import type {Cue} from '../match/model/timeline.ts';
import type {Playback} from './playback.ts';
import type {View} from './view.ts';

/** Everything about a session that changes. Only `update` makes a new one. */
export type SessionState = Playback & {
  readonly view: View;
  /** The goal just reached, while the scoreboard flashes. */
  readonly goalFlash: GoalFlash | undefined;
  /** One line about the last command, for a few seconds. */
  readonly notice: Timed<string> | undefined;
  /** Size of the terminal. */
  readonly size: Size;
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
