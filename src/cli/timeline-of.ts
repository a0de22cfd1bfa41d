import type {Opened} from '../formats/match-format.ts';
import type {CommentaryLevel} from '../match/commentary/commentary-level.ts';
import {buildTimeline, type Timeline} from '../match/model/timeline.ts';
import {buildDay} from '../matchday/day.ts';
import {dayTimeline} from '../matchday/day-timeline.ts';
import {isMatchday} from './open-match.ts';

/** The timeline of what was opened: of a match, or of a day of several. */
export function timelineOf(opened: Opened, detail?: CommentaryLevel): Timeline {
  return isMatchday(opened) ? dayTimeline(buildDay(opened, detail)) : buildTimeline(opened, detail);
}
