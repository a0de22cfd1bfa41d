import {MINUTE, type Position} from '../match/model/clock.ts';
import {parseTimeOfDay} from '../match/model/time-of-day.ts';
import type {DayMatch, Matchday} from './matchday.ts';
import {midnightOf} from './time-of-day.ts';
import type {WallTimes} from './wall-clock.ts';

/** Wall-clock milliseconds since 1970-01-01, as a clock in the zone of the day shows them. */
export type Instant = number;

/** When each match of a day begins, on one clock. */
export type KickOffs = {
  /** The first kick-off. */
  readonly start: Instant;
  /** The zone that times are shown in, in minutes ahead of UTC; undefined if no match states one: it is that of the grounds. */
  readonly zone: number | undefined;
  /** In the order of the matches. */
  readonly times: readonly WallTimes[];
};

/** The position of the first kick-off: at position 0, nothing has begun. */
export const FIRST_KICK_OFF: Position = 1;

/**
 * The kick-offs of a day. Times with a numeric zone are moments of one clock, which shows `shown`, or else the zone of the
 * first of them; times without one are taken as times in the zone of the first. Throws an Error for a match without date or kick-off, which the checks of a
 * matchday refuse.
 */
export function kickOffsOf(matchday: Matchday, shown?: number): KickOffs {
  const stated = statedZone(matchday);
  const zone = stated === undefined ? undefined : (shown ?? stated);
  const zones = {stated, shown: zone};
  const begun = matchday.matches.map(entry => {
    const instant = instantOf(kickOffText(entry), dateOfMatch(entry, matchday), zones);
    if (instant === undefined) throw new Error(`no kick-off: ${entry.match.fixture.home.name}`);
    return instant;
  });
  const start = Math.min(...begun);
  const positionOf = (instant: Instant): Position => instant - start + FIRST_KICK_OFF;
  const times = matchday.matches.map((entry, index): WallTimes => {
    const kickOff = begun[index]!;
    const restart = instantOf(entry.secondHalf, dateOfMatch(entry, matchday), zones);
    // A match can go on after midnight.
    const secondHalf = restart !== undefined && restart < kickOff ? restart + 24 * 60 * MINUTE : restart;
    return {kickOff: positionOf(kickOff), secondHalf: secondHalf === undefined ? undefined : positionOf(secondHalf)};
  });
  return {start, zone, times};
}

/** The zone of the first kick-off that states one, in minutes ahead of UTC. */
export function statedZone({matches}: Matchday): number | undefined {
  return matches.flatMap(entry => parseTimeOfDay(kickOffText(entry) ?? '')?.zone ?? [])[0];
}

/** The kick-off of a match as printed; undefined if neither the day nor the match states it. */
export function kickOffText({kickOff, match}: Pick<DayMatch, 'kickOff' | 'match'>): string | undefined {
  return kickOff ?? match.fixture.kickOff;
}

export function dateOfMatch({match}: Pick<DayMatch, 'match'>, {date}: Pick<Matchday, 'date'>): string | undefined {
  return match.fixture.date ?? date;
}

type Zones = {readonly stated: number | undefined; readonly shown: number | undefined};

function instantOf(
  text: string | undefined,
  date: string | undefined,
  {stated = 0, shown = 0}: Zones,
): Instant | undefined {
  const parsed = parseTimeOfDay(text ?? '');
  if (parsed === undefined || date === undefined) return undefined;
  const {time, zone = stated} = parsed;
  return midnightOf(date) + time + (shown - zone) * MINUTE;
}
