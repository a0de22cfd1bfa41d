import {historyAt} from '../match/live/held-back.ts';
import type {LiveTimeline} from '../match/live/live-timeline.ts';
import type {History} from '../match/live/merge.ts';
import type {PeriodTimes} from '../match/live/version.ts';
import {MINUTE, type Position} from '../match/model/clock.ts';
import type {Match} from '../match/model/match.ts';
import {perSide} from '../match/model/side.ts';
import {type Day, dayOf, nominalLength} from './day.ts';
import {type DayTimeline, dayTimeline} from './day-timeline.ts';
import {FIRST_KICK_OFF} from './kick-offs.ts';
import type {DayMatch, Matchday} from './matchday.ts';
import {dateOf, formatTimeOfDay} from './time-of-day.ts';

/** One match of a day that is followed: what is known of it, and its timeline. */
export type FollowedMatch = {readonly history: History; readonly live: LiveTimeline};

export type LiveDay = {
  readonly timeline: DayTimeline;
  /** The newest instant of the day, as a position; undefined once all of its matches are over. */
  readonly edge: {readonly position: Position; readonly running: boolean; readonly room: number} | undefined;
};

/** How far the clock of a day goes on without news, in milliseconds: hours can lie between two matches. */
const ROOM_OF_DAY = 180 * MINUTE;
/** How far a feed can be behind play, in milliseconds. */
const SLOWEST_FEED = 5 * MINUTE;
/** How far the viewer's clock can be behind that of a feed, in milliseconds. */
const SLOW_CLOCK = 1 * MINUTE;
/** How long extra time and penalties can last, in milliseconds. */
const LONGER = 75 * MINUTE;

/**
 * A day with matches that are not over, as it is known now: each match on the clock of the day, and the live edge, which is
 * the time of day once the first match has kicked off.
 *
 * @param wallclock The current time, in milliseconds since 1970-01-01 UTC.
 * @param zone As for `buildDay`.
 */
export function liveDay(
  matchday: Matchday,
  matches: readonly FollowedMatch[],
  wallclock: number,
  zone: number | undefined,
): LiveDay {
  const timelines = matches.map(({live}) => live.timeline);
  const day = dayOf(dayAsKnown(matchday, matches), timelines, zone);
  if (matches.every(({history}) => history.over)) return {timeline: dayTimeline(day), edge: undefined};
  const edge = edgeOf(day, matches, wallclock);
  const duration = Math.max(day.duration, edge.position + ROOM_OF_DAY);
  return {timeline: dayTimeline({...day, duration}), edge: {...edge, room: ROOM_OF_DAY}};
}

/** What was known of each match `delay` milliseconds before the edge of its day, for a viewer who stays behind. */
export function dayHeldBack({timeline, edge}: LiveDay, known: readonly History[], delay: number): readonly History[] {
  if (edge === undefined || delay <= 0) return known;
  const position = Math.max(0, edge.position - delay);
  return known.map((history, index) => historyAt(history, timeline.day.matches[index]!.timeline, position));
}

/** The matchday with its matches as they are known now, and when they really began. */
function dayAsKnown(matchday: Matchday, matches: readonly FollowedMatch[]): Matchday {
  const entries = matchday.matches.map((entry, index): DayMatch => {
    const {history, live} = matches[index]!;
    return {...entry, ...timesPlayed(entry.match, history.began), match: live.timeline.match};
  });
  return {...matchday, matches: entries};
}

/** The times at which a match began, as a matchday has them. */
export function timesPlayed(
  {fixture}: Match,
  began: PeriodTimes | undefined,
): Pick<DayMatch, 'kickOff' | 'secondHalf'> {
  const {kickOff, secondHalf} = began ?? {};
  const text = (instant: number) => `${formatTimeOfDay(instant, true)} UTC`;
  return {
    ...(kickOff === undefined || dateOf(kickOff) !== fixture.date ? {} : {kickOff: text(kickOff)}),
    ...(secondHalf === undefined ? {} : {secondHalf: text(secondHalf)}),
  };
}

/** A match with the codes that its teams have on their day, where each has one of its own. */
export function withCodesOf({fixture: known}: Match, match: Match): Match {
  const {fixture} = match;
  return {...match, fixture: {...fixture, ...perSide(side => ({...fixture[side], short: known[side].short}))}};
}

/** The time of day; if the running matches contradict the viewer's clock, the newest position that they know. */
function edgeOf(day: Day, matches: readonly FollowedMatch[], wallclock: number) {
  const begun = matches.map(({live}) => live.timeline.record.states.at(-1)?.phase !== 'before');
  if (!begun.includes(true)) return {position: 0, running: false};
  const known = matches.map((match, index) => (begun[index] ? newestOf(match, day, index, wallclock) : 0));
  const newest = Math.max(...known);
  const playing = matches.some(({live}) => live.edge?.running);
  const now = day.zone === undefined ? Number.NaN : wallclock + day.zone * MINUTE - day.start + FIRST_KICK_OFF;
  const latest = playing ? newest + SLOWEST_FEED : FIRST_KICK_OFF + nominalLength(day) + LONGER;
  const isRight = now >= newest - SLOW_CLOCK && now <= latest;
  return {position: isRight ? Math.max(now, newest) : newest, running: isRight || playing};
}

/** The newest position of a match on its day: where play is now, or its last event. */
function newestOf(
  {history, live: {timeline, edge}}: FollowedMatch,
  day: Day,
  index: number,
  wallclock: number,
): Position {
  const placed = day.matches[index]!.timeline;
  const [own, period] = [timeline.periods.at(-1), placed.periods.at(-1)];
  if (edge?.running !== true || own === undefined || period === undefined) return placed.record.cues.at(-1)?.at ?? 0;
  return period.start + edge.position - own.start + Math.max(0, wallclock - history.arrivedAt);
}
