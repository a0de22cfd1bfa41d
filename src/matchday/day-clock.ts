import type {Position} from '../match/model/clock.ts';
import {type ClockPosition, NOT_REACHED, positionOfClock} from '../match/model/clock-position.ts';
import {parseTimeOfDay} from '../match/model/time-of-day.ts';
import {plainText} from '../text/plain-text.ts';
import {type Day, instantAt, type PlacedMatch, positionOfInstant} from './day.ts';
import {CLOCK_OF_TEAM} from './parse-day-time.ts';
import {dateOf, formatTimeOfDay, midnightOf} from './time-of-day.ts';

/** The position of a time of day, of a match clock with a team, or of `pre` and `FT`. A problem never reveals what comes. */
export function positionOnDay(day: Day, text: string, spoilers = false): ClockPosition {
  const trimmed = plainText(text).trim();
  if (/^(?:pre|start)$/i.test(trimmed)) return {position: 0};
  if (/^(?:ft|end)$/i.test(trimmed)) return {position: day.duration};
  const time = parseTimeOfDay(trimmed);
  if (time !== undefined) return positionOfTime(day, time.time, trimmed);
  const [, team = '', clock = ''] = CLOCK_OF_TEAM.exec(trimmed) ?? [];
  if (team === '') return {problem: `expected a time such as 15:47, or a match clock such as ${codeOf(day)} 67`};
  const match = matchOf(day, team);
  if (match === undefined) return {problem: `no team "${team}" plays on this day`};
  return positionOfClock(match.timeline, clock, spoilers);
}

function positionOfTime(day: Day, time: number, shown: string): ClockPosition {
  const {start} = day;
  const midnight = midnightOf(dateOf(start));
  const at = midnight + time;
  // The small hours are those after the matches.
  const instant = at < start && time < start - midnight - 12 * 3_600_000 ? at + 24 * 3_600_000 : at;
  if (instant < start) return {problem: `${shown} is before the first kick-off, at ${formatTimeOfDay(start)}`};
  const position = positionOfInstant(day, instant);
  return instantAt(day, position) < instant ? {problem: NOT_REACHED} : {position};
}

/** The match of a team, by its code or a part of its name. */
export function matchOf({matches}: Day, team: string): PlacedMatch | undefined {
  const key = team.toLowerCase();
  const sides = ({timeline: {match}}: PlacedMatch) => [match.fixture.home, match.fixture.away];
  return (
    matches.find(match =>
      sides(match).some(({short, name}) => short.toLowerCase() === key || name.toLowerCase() === key),
    ) ?? matches.find(match => sides(match).some(({name}) => name.toLowerCase().includes(key)))
  );
}

function codeOf({matches}: Day): string {
  return matches[0]!.timeline.match.fixture.home.short.toLowerCase();
}

/** The time of day at a position: `15:47:30`. */
export function clockOnDay(day: Day, position: Position, seconds = true): string {
  return formatTimeOfDay(instantAt(day, position), seconds);
}
