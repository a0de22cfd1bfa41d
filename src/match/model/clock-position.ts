import {plainText} from '../../text/plain-text.ts';
import {type BoardTime, inStoppage, PERIOD_NAMES, type Period, type Position} from './clock.ts';
import {parseClock} from './parse-clock.ts';
import {positionOf, type Timeline} from './timeline.ts';

export type ClockPosition = {readonly position: Position} | {readonly problem: string};

/** What is said of a clock that the match does not have, or not yet. */
export const NOT_REACHED = 'not reached yet';

/** The position at which the board shows a clock. Only with `spoilers` does a problem say how long the match is. */
export function positionOfClock(timeline: Timeline, text: string, spoilers = false): ClockPosition {
  const parsed = parseClock(text);
  if ('problem' in parsed) return parsed;
  const {clock} = parsed;
  const unknown = (problem: string): ClockPosition => ({problem: spoilers ? problem : NOT_REACHED});
  switch (clock) {
    case 'before':
      return {position: 0};
    case 'half-time':
      return halfTime(timeline) ?? unknown('the match has no half-time');
    case 'full-time':
      return {position: timeline.duration};
    default: {
      const position = positionOf(timeline, clock);
      return position === undefined ? unknown(missing(timeline, clock, plainText(text).trim())) : {position};
    }
  }
}

/** The end of the first half, if it has ended. */
function halfTime({periods, states}: Timeline): ClockPosition | undefined {
  const first = periods.find(({period}) => period === 'first-half');
  const ended = periods.length > 1 || states.at(-1)?.phase !== 'playing';
  return first !== undefined && ended ? {position: first.end} : undefined;
}

const NAMES: Readonly<Record<Period, string>> = {
  ...PERIOD_NAMES,
  'extra-time-first-half': 'first half of extra time',
  'extra-time-second-half': 'second half of extra time',
};

function missing({periods}: Timeline, clock: BoardTime, text: string): string {
  const {period} = clock;
  if (!periods.some(played => played.period === period)) {
    return period.startsWith('extra-time')
      ? `the match has no extra time, so no ${text}; write stoppage time as 90+1`
      : `the match has no ${NAMES[period]}, so no ${text}`;
  }
  if (!inStoppage(clock)) return `the ${NAMES[period]} has no ${text}; it ends earlier`;
  const end =
    period === 'first-half' ? ' (HT is its end)' : periods.at(-1)?.period === period ? ' (FT is its end)' : '';
  return `the ${NAMES[period]} has no ${text}; its stoppage time is shorter${end}`;
}
