import {type Clock, compareMinutes, minuteStart, PERIODS, SECOND} from '../model/clock.ts';
import type {MatchEvent} from '../model/event.ts';

/**
 * Events of a live match with a second each, so that no later event moves them: the middle between the neighbours in the
 * same minute, its start and its end counting as such. Kick-offs and whistles keep theirs: a period starts and ends with
 * them.
 */
export function withSeconds(events: readonly MatchEvent[]): readonly MatchEvent[] {
  const placed: MatchEvent[] = [];
  for (const [index, event] of events.entries()) {
    if (event.clock.second !== undefined || isMarker(event)) {
      placed.push(event);
      continue;
    }
    const from = secondIn(event.clock, placed.at(-1)) ?? 0;
    const next = events.slice(index + 1).find(({clock}) => clock.second !== undefined);
    const to = Math.max(from, secondIn(event.clock, next) ?? SECONDS_IN_MINUTE);
    placed.push({...event, clock: {...event.clock, second: (from + to) / 2}});
  }
  return placed;
}

const SECONDS_IN_MINUTE = 60;

function secondIn(clock: Clock, event: MatchEvent | undefined): number | undefined {
  return event !== undefined && compareMinutes(event.clock, clock) === 0 ? event.clock.second : undefined;
}

function isMarker({type}: MatchEvent): boolean {
  return type === 'kick-off' || type === 'whistle';
}

/**
 * Events in the order of play. A period opens with its kick-off and ends with its whistle, which only `afterwards`, by their
 * ids, can follow.
 */
export function inOrderOfPlay(events: readonly MatchEvent[], afterwards: ReadonlySet<string>): readonly MatchEvent[] {
  return events
    .map(event => ({
      event,
      period: PERIODS.indexOf(event.clock.period),
      time: afterwards.has(event.id) ? AFTERWARDS : timeInPeriod(event),
    }))
    .sort((a, b) => a.period - b.period || a.time - b.time)
    .map(({event}) => event);
}

/** Ids of the events that come after the whistle of their period. */
export function afterWhistles(events: readonly MatchEvent[]): readonly string[] {
  const ended = new Set<string>();
  return events.flatMap(({id, type, clock}) => {
    if (ended.has(clock.period)) return [id];
    if (type === 'whistle') ended.add(clock.period);
    return [];
  });
}

const WHISTLE = Number.MAX_SAFE_INTEGER;
const AFTERWARDS = Number.POSITIVE_INFINITY;

function timeInPeriod({type, clock}: MatchEvent): number {
  if (type === 'kick-off') return -1;
  if (type === 'whistle') return WHISTLE;
  if (clock.minute === 0) return -2;
  return minuteStart(clock) + (clock.second ?? 0) * SECOND;
}

/** True where an event comes before another in the order of play. */
export function isEarlier(a: MatchEvent, b: MatchEvent): boolean {
  const periods = PERIODS.indexOf(a.clock.period) - PERIODS.indexOf(b.clock.period);
  return periods < 0 || (periods === 0 && timeInPeriod(a) < timeInPeriod(b));
}
