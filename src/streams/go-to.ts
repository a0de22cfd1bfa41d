import {MINUTE, type Position, SECOND} from '../match/model/clock.ts';
import {type ClockPosition, positionOfClock} from '../match/model/clock-position.ts';
import {positionOf, type Timeline} from '../match/model/timeline.ts';
import {nominalLength} from '../matchday/day.ts';
import {positionOnDay} from '../matchday/day-clock.ts';
import {isDayTimeline} from '../matchday/day-timeline.ts';
import {FIRST_KICK_OFF} from '../matchday/kick-offs.ts';
import {clamp} from './clamp.ts';

const RELATIVE = /^\s*([+-])\s*(\d{1,3})(?::([0-5]\d))?\s*$/;

/**
 * The position of a clock as typed: `67:30`, `45+2`, `HT`, or minutes from here such as `+5` and `-2:30`. With `spoilers`, a
 * problem says how long the match is.
 */
export function goTo(timeline: Timeline, position: Position, clock: string, spoilers = false): ClockPosition {
  const [, sign, minutes, seconds] = RELATIVE.exec(clock) ?? [];
  if (sign === undefined) return positionOfText(timeline, clock, spoilers);
  const by = Number(minutes) * MINUTE + Number(seconds ?? 0) * SECOND;
  return {position: clamp(skipFrom(timeline, position, sign === '-' ? -by : by), 0, timeline.duration)};
}

/** The position of a clock of a match, or of a day: `15:47`, `mci 90+4`. */
export function positionOfText(timeline: Timeline, text: string, spoilers: boolean): ClockPosition {
  return isDayTimeline(timeline)
    ? positionOnDay(timeline.day, text, spoilers)
    : positionOfClock(timeline, text, spoilers);
}

/** The position of a share of the nominal length, 0 to 1: of ninety minutes, or of a day. */
export function positionOfShare(timeline: Timeline, share: number): Position {
  if (!isDayTimeline(timeline)) return nominalPosition(timeline, Math.round(share * 90 * MINUTE));
  if (share === 0) return 0;
  return Math.min(FIRST_KICK_OFF + Math.round(share * nominalLength(timeline.day)), timeline.duration);
}

/** The position of a time within the nominal ninety minutes, in milliseconds; the end of a match that is not that long. */
export function nominalPosition(timeline: Timeline, milliseconds: number): Position {
  const half = 45 * MINUTE;
  const time =
    milliseconds < half
      ? {period: 'first-half' as const, elapsed: milliseconds}
      : {period: 'second-half' as const, elapsed: milliseconds - half};
  if (milliseconds === 0) return 0;
  return positionOf(timeline, time) ?? timeline.duration;
}

/**
 * The position so many milliseconds of play from another. Breaks, which take one millisecond each, do not count: one
 * minute after half-time is 46:00.
 */
export function skipFrom({periods}: Timeline, position: Position, by: number): Position {
  const last = periods.at(-1)?.end ?? 0;
  let played = by + Math.max(0, position - last);
  for (const {start, end} of periods) played += clamp(position, start, end) - start;
  if (played < 0 || (played === 0 && by <= 0)) return 0;
  for (const {start, end} of periods) {
    if (played <= end - start) return start + played;
    played -= end - start;
  }
  return last + played;
}
