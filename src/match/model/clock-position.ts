import {plainText} from '../../text/plain-text.ts';
import {type BoardTime, inStoppage, MINUTE, PERIOD_NAMES, type Period, type Position} from './clock.ts';
import {parseClock} from './parse-clock.ts';
import {type PlayedPeriod, positionOf, type Timeline} from './timeline.ts';

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
    case 'shoot-out': {
      const shootOut = timeline.periods.find(({period}) => period === 'penalty-shoot-out');
      return shootOut === undefined ? unknown('the match has no penalty shoot-out') : {position: shootOut.start};
    }
    default: {
      const position = positionOf(timeline, clock) ?? endWithin(timeline, clock);
      return position === undefined ? unknown(missing(timeline, clock, plainText(text).trim())) : {position};
    }
  }
}

/** The end of the first half, if it has ended. */
function halfTime(timeline: Timeline): ClockPosition | undefined {
  const first = timeline.periods.find(({period}) => period === 'first-half');
  return first !== undefined && hasEnded(first, timeline) ? {position: first.end} : undefined;
}

/** The end of a period that ended before the board showed a minute of stoppage time, but within it: the feed has `45+2'` there. */
function endWithin(timeline: Timeline, clock: BoardTime): Position | undefined {
  const played = timeline.periods.find(({period}) => period === clock.period);
  if (played === undefined || !inStoppage(clock) || !hasEnded(played, timeline)) return undefined;
  return clock.elapsed - MINUTE < played.end - played.start ? played.end : undefined;
}

function hasEnded(period: PlayedPeriod, {periods, states}: Timeline): boolean {
  return periods.at(-1) !== period || states.at(-1)?.phase !== 'playing';
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
