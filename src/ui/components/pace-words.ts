import {nominalMinutes} from '../../match/analysis/time-buckets.ts';
import {type BoardTime, MINUTE, PERIOD_MINUTES} from '../../match/model/clock.ts';
import {isOver} from '../../match/model/state.ts';
import {boardAt, type Timeline} from '../../match/model/timeline.ts';
import {nominalLength} from '../../matchday/day.ts';
import {isDayTimeline} from '../../matchday/day-timeline.ts';
import type {Frame} from '../../streams/frame.ts';
import {realBetween} from '../../streams/pace.ts';
import type {Speed} from '../../streams/transport.ts';

/**
 * The chosen speed, or about how long the director still takes, since its own speed changes all the time; and the mode. The
 * longest way to say it comes first, the shortest last: `director ~9 min left`, `~9 min left`, `~9 min`.
 */
export function paceWords(timeline: Timeline, frame: Frame, times = '×'): readonly [string, ...string[]] {
  const {mode, speed} = frame.transport;
  switch (mode) {
    case 'steady':
      return [formatSpeed(speed, times)];
    case 'highlights':
      return [`${formatSpeed(speed, times)} highlights`, formatSpeed(speed, times)];
    case 'director': {
      if (isOver(frame.state)) return ['director'];
      const left = minutesLeft(timeline, frame);
      const minutes = left === 0 ? '<1 min' : `~${left} min`;
      return [`director ${minutes} left`, `${minutes} left`, minutes];
    }
  }
}

/**
 * Minutes, rounded, of the director's time that are left, by the nominal minutes left to play. The exact time would give away
 * how much of what is worth watching is still to come.
 */
function minutesLeft(timeline: Timeline, {transport: {pace, range}, board, position}: Frame): number {
  const real = realBetween(pace, range.from, range.until);
  if (isDayTimeline(timeline)) {
    const left = nominalLength(timeline.day) - Math.max(position, range.from);
    return Math.round((Math.max(0, left) / nominalLength(timeline.day)) * (real / MINUTE));
  }
  const start = nominalMinute(boardAt(timeline, range.from));
  const end =
    range.until < timeline.duration ? nominalMinute(boardAt(timeline, range.until)) : nominalMinutes(board.period);
  const share = end > start ? (end - nominalMinute(board)) / (end - start) : 0;
  return Math.round((Math.min(1, Math.max(0, share)) * real) / MINUTE);
}

/** The minute on the board, without stoppage time. */
function nominalMinute({period, elapsed}: BoardTime): number {
  const {start, end} = PERIOD_MINUTES[period];
  return Math.min(end, start + elapsed / MINUTE);
}

/** `1×`, `10×`, `0.5×`, `max`. */
function formatSpeed(speed: Speed, times: string): string {
  return speed === Infinity ? 'max' : `${Number(speed.toPrecision(3))}${times}`;
}
