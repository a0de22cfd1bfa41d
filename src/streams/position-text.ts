import {formatBoard, type Position} from '../match/model/clock.ts';
import {boardAt, type Timeline} from '../match/model/timeline.ts';
import {clockOnDay} from '../matchday/day-clock.ts';
import {isDayTimeline} from '../matchday/day-timeline.ts';

/** A position as the clock shows it: `67:12` of a match, `16:50:12` of a day. */
export function positionText(timeline: Timeline, position: Position): string {
  return isDayTimeline(timeline) ? clockOnDay(timeline.day, position) : formatBoard(boardAt(timeline, position));
}
