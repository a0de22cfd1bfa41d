import type {z} from 'zod';
import type {Clock} from '../../src/match/model/clock.ts';
import {compareMinutes, PERIOD_MINUTES, type Period} from '../../src/match/model/clock.ts';
import type {EventOf, EventType, MatchEvent} from '../../src/match/model/event.ts';
import {FORMAT} from '../../src/match/model/format-name.ts';
import type {Match} from '../../src/match/model/match.ts';
import type {eventSchema} from '../../src/match/schema/event-schema.ts';
import {matchSchema} from '../../src/match/schema/match-schema.ts';

export type EventInput = z.input<typeof eventSchema>;
export type MatchInput = z.input<typeof matchSchema>;

type Spread<T> = T extends unknown ? Omit<T, 'id' | 'type' | 'clock'> & {readonly id?: string} : never;
type Fields<T extends EventType> = Spread<Extract<EventInput, {type: T}>>;
/** An event that has no id yet: its place in the match gives it one. */
export type Draft = {readonly type: EventType; readonly clock: Clock; readonly [field: string]: unknown};

/** `20`, `45+2`, `20:30` (thirty seconds into the 20th minute), `pen 3`. The period follows from the minute. */
export function clockAt(text: string): Clock {
  const kick = /^pen (\d+)$/.exec(text);
  if (kick !== null) return {period: 'penalty-shoot-out', minute: 120, added: Number(kick[1])};
  const [, minute, added, second] = /^(\d+)(?:\+(\d+))?(?::([\d.]+))?$/.exec(text) ?? [];
  if (minute === undefined) throw new Error(`no clock: ${text}`);
  const periods = Object.entries(PERIOD_MINUTES) as [Period, {end: number}][];
  const period = periods.find(([, {end}]) => Number(minute) <= end)![0];
  return {
    period,
    minute: Number(minute),
    added: Number(added ?? 0),
    ...(second === undefined ? {} : {second: Number(second)}),
  };
}

/** One event: `draft('goal', '20', {side: 'home'})`. */
export function draft<T extends EventType>(type: T, clock: string, fields?: Partial<Fields<T>>): Draft {
  return {...fields, type, clock: clockAt(clock)};
}

/** One parsed event, with an id. */
export function makeEvent<T extends EventType>(type: T, clock: string, fields?: Partial<Fields<T>>): EventOf<T> {
  return makeMatch([draft(type, clock, fields)]).events[0] as EventOf<T>;
}

/** Eleven of each side, `h1` to `h11` and `a1` to `a11`, with the benches `h12` to `h15` and `a12` to `a15`. */
export const LINE_UPS = {home: squad('h', 'Home'), away: squad('a', 'Away')};

function squad(letter: string, name: string) {
  const players = Array.from({length: 15}, (_, n) => ({
    id: `${letter}${n + 1}`,
    name: `${name} Player ${n + 1}`,
    short: `${name}${n + 1}`,
    number: n + 1,
  }));
  return {starting: players.slice(0, 11), bench: players.slice(11)};
}

/** A match of these events as they stand, without line-ups unless they are given. */
export function makeMatch(drafts: readonly Draft[], rest: Partial<MatchInput> = {}): Match {
  return matchSchema.parse({
    format: FORMAT,
    fixture: {
      competition: 'Test Cup',
      date: '2017-01-11',
      home: {name: 'Homeham', short: 'HOM'},
      away: {name: 'Awayton', short: 'AWA'},
    },
    events: drafts.map((event, index) => ({id: `e${index + 1}`, ...event})),
    ...rest,
  });
}

/** A whole match of ninety minutes around these events: kick-offs and whistles are added, stoppage time as needed. */
export function ninety(drafts: readonly Draft[] = [], rest: Partial<MatchInput> = {}): Match {
  const half = (period: Period, start: string, end: string, final: boolean) => {
    const events = drafts.filter(({clock}) => clock.period === period);
    const last = clockAt(end);
    const whistle = events.reduce((latest, {clock}) => (compareMinutes(clock, latest) > 0 ? clock : latest), last);
    const {second: _second, ...clock} = whistle;
    return [draft('kick-off', start), ...events, {type: 'whistle' as const, clock, final}];
  };
  return makeMatch([...half('first-half', '1', '45', false), ...half('second-half', '46', '90', true)], rest);
}

/** The cue or event with an id; a test that asks for one that is not there is wrong. */
export function byId<T extends {readonly id: string} | {readonly event: MatchEvent}>(
  list: readonly T[],
  id: string,
): T {
  const found = list.find(item => ('event' in item ? item.event.id : item.id) === id);
  if (found === undefined) throw new Error(`nothing has the id ${id}`);
  return found;
}
