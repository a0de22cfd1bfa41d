import {nominalMinutes} from '../../match/analysis/time-buckets.ts';
import {type BoardTime, MINUTE, PERIOD_MINUTES} from '../../match/model/clock.ts';
import {boardAt, type Timeline} from '../../match/model/timeline.ts';
import type {Frame} from '../../streams/frame.ts';
import {realBetween} from '../../streams/pace.ts';
import type {Speed} from '../../streams/transport.ts';

export type PaceWords = {
  /** The speed or the time left, and the mode: `10×`, `director ~9 min left`. */
  readonly pace: string;
  /** The same in few words, for a narrow terminal: `10×`, `9 min`. */
  readonly briefPace: string;
};

/** The chosen speed, or about how long the director still takes: its own speed changes all the time. */
export function paceWords(timeline: Timeline, frame: Frame, times = '×'): PaceWords {
  const {mode, speed} = frame.transport;
  switch (mode) {
    case 'steady':
    case 'highlights': {
      const briefPace = formatSpeed(speed, times);
      return {briefPace, pace: mode === 'steady' ? briefPace : `${briefPace} highlights`};
    }
    case 'director': {
      const left = minutesLeft(timeline, frame);
      if (frame.state.phase === 'over') return {briefPace: 'director', pace: 'director'};
      return left === 0
        ? {briefPace: '<1 min', pace: 'director <1 min left'}
        : {briefPace: `${left} min`, pace: `director ~${left} min left`};
    }
  }
}

/**
 * Minutes, rounded, of the director's time that are left, by the nominal minutes left to play. The exact time would give away
 * how much of what is worth watching is still to come.
 */
function minutesLeft(timeline: Timeline, {transport: {pace, range}, board}: Frame): number {
  const start = nominalMinute(boardAt(timeline, range.from));
  const end =
    range.until < timeline.duration ? nominalMinute(boardAt(timeline, range.until)) : nominalMinutes(board.period);
  const share = end > start ? (end - nominalMinute(board)) / (end - start) : 0;
  return Math.round((Math.min(1, Math.max(0, share)) * realBetween(pace, range.from, range.until)) / MINUTE);
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
