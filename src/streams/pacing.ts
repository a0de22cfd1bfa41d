import {MINUTE} from '../match/model/clock.ts';
import type {Timeline} from '../match/model/timeline.ts';
import {direct} from './director.ts';
import {highlightsPace} from './highlights.ts';
import {limitIdle} from './idle-limit.ts';
import {evenPace, type Pace, type Range} from './pace.ts';
import type {Mode, Speed} from './transport.ts';

/** How long the director takes where nobody says, in real milliseconds. */
export const BUDGET = 10 * MINUTE;

export type Pacing = {
  readonly mode: Mode;
  readonly speed: Speed;
  /** Of the match that the director tells. */
  readonly range: Range;
  /** The director's real milliseconds for the range. @default {@link BUDGET} */
  readonly budget?: number | undefined;
  /** No wait between two cues is longer, in real milliseconds. */
  readonly idleLimit?: number | undefined;
};

/** What a mode and a speed come to. A budget in which nobody could read the words becomes the least in which one can. */
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
      return limited(highlightsPace(timeline, range), Number.isFinite(speed) ? speed : 1);
    case 'director': {
      const directed = direct(timeline, budget, range);
      const least = directed.kind === 'pace' ? directed : direct(timeline, directed.least, range);
      return limited(least.kind === 'pace' ? least.pace : evenPace(timeline.duration), 1);
    }
  }
}
