import {type Clock, isUnnumbered, MINUTE, minuteStart, PERIOD_MINUTES, type Period, SECOND} from './clock.ts';
import type {MatchEvent} from './event.ts';
import {placeMoves} from './moves.ts';

/**
 * Milliseconds since the start of the period, for each of its events in order. An event with a known second is placed there;
 * the others of its minute are spread evenly between those: n alone are placed in the middles of n equal parts,
 * and events of one move together, seconds apart. A period starts with its kick-off, lasts at least its nominal minutes, and
 * ends with its whistle; later events are placed at the whistle.
 */
export function placeInPeriod(inFile: readonly MatchEvent[]): readonly number[] {
  const events = numbered(inFile);
  const places: number[] = [];
  const place = (at: number) => places.push(Math.max(places.at(-1) ?? 0, at));
  const whistle = lastWhistle(events);
  while (places.length < events.length) {
    const first = places.length;
    const event = events[first]!;
    if (event.type === 'kick-off' || first > whistle) {
      place(0);
    } else {
      const run = untimedRun(events, first);
      if (run === 0) place(secondStart(event.clock));
      else for (const at of spread(events, first, run)) place(at);
    }
    if (events[places.length - 1]!.type === 'whistle') {
      places.push(Math.max(places.pop()!, nominalLength(event.clock.period)));
    }
  }
  return places;
}

/** The events of a shoot-out, those without a number with that of the last kick before them; others as they are. */
function numbered(events: readonly MatchEvent[]): readonly MatchEvent[] {
  if (!events.some(({clock}) => isUnnumbered(clock))) return events;
  let added = 0;
  return events.map(event => {
    added = isUnnumbered(event.clock) ? added : event.clock.added;
    return {...event, clock: {...event.clock, added}};
  });
}

/** How many events from `first` on share its minute and have no known second, up to and including a whistle. */
function untimedRun(events: readonly MatchEvent[], first: number): number {
  const start = minuteStart(events[first]!.clock);
  let end = first;
  for (; end < events.length; end += 1) {
    const {type, clock} = events[end]!;
    if (clock.second !== undefined || minuteStart(clock) !== start || type === 'kick-off') break;
    if (type === 'whistle') return end + 1 - first;
  }
  return end - first;
}

/** Places for `count` events from `first` on, between their timed neighbours in the minute. */
function spread(events: readonly MatchEvent[], first: number, count: number): readonly number[] {
  const start = minuteStart(events[first]!.clock);
  const timed = (event: MatchEvent | undefined) =>
    event?.clock.second !== undefined && minuteStart(event.clock) === start ? event : undefined;
  const before = timed(events[first - 1]);
  const after = timed(events[first + count]);
  const run = events.slice(first, first + count);
  return placeMoves(run, {
    from: before === undefined ? start : secondStart(before.clock),
    to: after === undefined ? start + MINUTE : secondStart(after.clock),
    afterMove: before?.with === 'next',
    beforeMove: after !== undefined && run.at(-1)?.with === 'next',
  });
}

function secondStart(clock: Clock): number {
  return minuteStart(clock) + Math.round((clock.second ?? 0) * SECOND);
}

/** The least length of a period, in milliseconds. */
export function nominalLength(period: Period): number {
  const {start, end} = PERIOD_MINUTES[period];
  return (end - start) * MINUTE;
}

/** The index of the whistle that ends a period; `Infinity` without one, so that nothing comes after it. */
export function lastWhistle(events: readonly MatchEvent[]): number {
  const whistle = events.findLastIndex(event => event.type === 'whistle');
  return whistle >= 0 ? whistle : Number.POSITIVE_INFINITY;
}
