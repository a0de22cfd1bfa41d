import type {CommentaryLevel} from '../commentary/selection/commentary-level.ts';
import {MINUTE, minuteStart, PERIODS, type Position, SECOND} from '../model/clock.ts';
import {buildTimeline, type PlayedPeriod, type Timeline} from '../model/timeline.ts';
import type {History} from './merge.ts';

/** How far a running period reaches beyond what is known: so long can the match go on before the next version. Milliseconds. */
export const ROOM = 20 * MINUTE;

export type LiveTimeline = {
  readonly timeline: Timeline;
  /** The newest position that the version reports, and whether play goes on from there; undefined once the match is over. */
  readonly edge: {readonly position: Position; readonly running: boolean} | undefined;
};

/** The timeline of a live match as it is known; a running period is longer than that by {@link ROOM}. */
export function liveTimeline(history: History, detail?: CommentaryLevel): LiveTimeline {
  const {match, clock, running, over} = history;
  const timeline = buildTimeline(match, detail);
  if (over) return {timeline, edge: undefined};
  if (!running || clock === undefined) return {timeline, edge: {position: timeline.duration, running: false}};
  const earlier = timeline.periods.filter(({period}) => PERIODS.indexOf(period) < PERIODS.indexOf(clock.period));
  const current = timeline.periods.find(({period}) => period === clock.period);
  const start = current?.start ?? (earlier.at(-1)?.end ?? 0) + 1;
  const position = Math.max(current?.end ?? start, start + minuteStart(clock) + (clock.second ?? 0) * SECOND);
  const end = position + ROOM;
  const periods: readonly PlayedPeriod[] = [...earlier, {period: clock.period, start, end}];
  return {timeline: {...timeline, periods, duration: end}, edge: {position, running: true}};
}
