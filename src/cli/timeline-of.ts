import {UsageError} from '../errors.ts';
import type {Opened} from '../formats/match-format.ts';
import type {CommentaryLevel} from '../match/commentary/selection/commentary-level.ts';
import {MINUTE} from '../match/model/clock.ts';
import {buildTimeline, type Timeline} from '../match/model/timeline.ts';
import {buildDay} from '../matchday/day.ts';
import {dayTimeline} from '../matchday/day-timeline.ts';
import {dateOfMatch, statedZone} from '../matchday/kick-offs.ts';
import type {Matchday} from '../matchday/matchday.ts';
import {midnightOf} from '../matchday/time-of-day.ts';
import {isMatchday} from './open-match.ts';
import type {Zone} from './request.ts';

export type TimelineOptions = {readonly detail?: CommentaryLevel | undefined; readonly zone?: Zone | undefined};

/** The timeline of what was opened: of a match, or of a day of several. Throws a UsageError for a zone that it does not have. */
export function timelineOf(opened: Opened, {detail, zone}: TimelineOptions): Timeline {
  if (isMatchday(opened)) return dayTimeline(buildDay(opened, {detail, zone: zoneOf(opened, zone)}));
  if (zone !== undefined) throw new UsageError(`--zone ${zone}: this is one match, and not a matchday`);
  return buildTimeline(opened, detail);
}

/**
 * The zone that a day is shown in, in minutes ahead of UTC: with `local`, the viewer's at noon of the day; undefined for that of
 * the grounds. Throws a UsageError if the kick-offs state no zone.
 */
export function zoneOf(matchday: Matchday, zone: Zone | undefined): number | undefined {
  if (zone !== 'local') return undefined;
  if (statedZone(matchday) === undefined) {
    throw new UsageError('--zone local: the kick-offs of this day state no zone, such as 18:00 UTC+3');
  }
  const date = dateOfMatch(matchday.matches[0]!, matchday) ?? '';
  return 0 - new Date(midnightOf(date) + 12 * 60 * MINUTE).getTimezoneOffset();
}
