import {MINUTE} from '../match/model/clock.ts';
import type {Timeline} from '../match/model/timeline.ts';
import {direct} from './director.ts';
import {highlightsPace} from './highlights.ts';
import {limitIdle} from './idle-limit.ts';
import {evenPace, type Pace, type Range} from './pace.ts';
import type {Mode, Speed} from './transport.ts';

/** How long the director takes by default, in real milliseconds. */
export const BUDGET = 10 * MINUTE;

export type Pacing = {
  readonly mode: Mode;
  readonly speed: Speed;
  /** The part of the match that the director plays. */
  readonly range: Range;
  /** The director's real milliseconds for the range. @default {@link BUDGET} */
  readonly budget?: number | undefined;
  /** The longest wait between two cues, in real milliseconds. */
  readonly idleLimit?: number | undefined;
};

/** The pace of a mode and a speed. A budget that leaves no time to read becomes the least that does. */
export function pacing(
  timeline: Timeline,
  {mode, speed, range, budget = BUDGET, idleLimit}: Pacing,
): {
  readonly pace: Pace;
  readonly factor: number;
} {
  const limited = (pace: Pace, factor: number) =>
    idleLimit === undefined || factor === Infinity
      ? {pace, factor}
      : {pace: limitIdle(timeline, pace, idleLimit * factor), factor};
  switch (mode) {
    case 'steady':
      return limited(evenPace(timeline.duration), speed);
    case 'highlights':
      return limited(highlightsPace(timeline, range), speed);
    case 'director': {
      const directed = direct(timeline, budget, range);
      const least = directed.kind === 'pace' ? directed : direct(timeline, directed.least, range);
      return limited(least.kind === 'pace' ? least.pace : evenPace(timeline.duration), 1);
    }
  }
}
