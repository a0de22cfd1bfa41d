import {MINUTE, type Position} from '../match/model/clock.ts';
import type {DayTimeline} from '../matchday/day-timeline.ts';
import {FIRST_KICK_OFF} from '../matchday/kick-offs.ts';

/**
 * When the screen of a day next changes without an entry of the vidiprinter: its clock and the minute of each match change
 * once a minute, each from its own start.
 */
export function nextDayTick({day}: DayTimeline, position: Position): Position {
  // The clock changes on the minute, also where the first match kicked off half a minute late.
  const minute = nextMinute(FIRST_KICK_OFF - (day.start % MINUTE), position);
  let next = position < FIRST_KICK_OFF ? FIRST_KICK_OFF : minute;
  for (const {timeline} of day.matches) {
    for (const {start, end} of timeline.periods) {
      if (position < end) next = Math.min(next, nextMinute(start, position));
    }
  }
  return next;
}

/** True if nothing on the clock of a day changes from one position to another. */
export function sameDayTick(timeline: DayTimeline, a: Position, b: Position): boolean {
  return nextDayTick(timeline, Math.min(a, b)) > Math.max(a, b);
}

function nextMinute(start: Position, position: Position): Position {
  return position < start ? start : start + (Math.floor((position - start) / MINUTE) + 1) * MINUTE;
}
