import {MINUTE, PERIOD_MINUTES, type Period} from '../../match/model/clock.ts';
import type {MatchEvent, Timing} from '../../match/model/event.ts';
import {clockOfKick, clockOfTime} from './period-time.ts';

type Common = Pick<MatchEvent, 'id' | 'clock' | 'timing' | 'sources' | 'facts' | 'words' | 'dispute' | 'note'>;
type Without<E> = E extends MatchEvent ? Omit<E, keyof Common> : never;

/** The fields of an event apart from id, clock and the like. */
export type EventFields = Without<MatchEvent>;

/** An event of one period, in milliseconds since the period began; its id need not be unique. */
export type TimedFields = {
  readonly facts: EventFields;
  readonly at: number;
  readonly id: string;
  readonly timing?: Timing;
};

/** One period as a provider records it. */
export type RecordedPeriod = {
  readonly period: Period;
  /** In order. */
  readonly facts: readonly TimedFields[];
  /** When it ended, in milliseconds since it began; undefined if the data does not say. */
  readonly end: number | undefined;
};

const EXACT: Timing = {kind: 'exact'};
const NONE: readonly never[] = [];

/**
 * The events of a match: every period from its kick-off to its whistle, each event with an id of its own. Changes that are
 * recorded at the very start of a later period were made in the break before it. Kicks of a shoot-out are numbered.
 */
export function toEvents(periods: readonly RecordedPeriod[]): readonly MatchEvent[] {
  const taken = new Set<string>();
  const unique = (id: string) => {
    let name = id;
    for (let n = 2; taken.has(name); n += 1) name = `${id}-${n}`;
    taken.add(name);
    return name;
  };
  return periods.flatMap(({period, facts, end}, index) => {
    let kicks = 0;
    const event = (what: EventFields, at: number, id: string, timing = EXACT): MatchEvent => {
      const shootOut = period === 'penalty-shoot-out';
      if (what.type === 'shoot-out-kick') kicks += 1;
      const clock = shootOut ? clockOfKick(kicks) : clockOfTime(period, at);
      return {...what, id: unique(id), clock, timing, sources: NONE as never[], facts: NONE as never[]};
    };
    const inBreak = ({facts: {type}, at}: TimedFields) =>
      at <= 0 && index > 0 && (type === 'substitution' || type === 'tactics');
    const early = facts.filter(inBreak);
    const played = early.length === 0 ? facts : facts.filter(timed => !inBreak(timed));
    const over = Math.max(end ?? nominal(period), facts.at(-1)?.at ?? 0);
    return [
      ...early.map(({facts: what, at, id, timing}) => event(what, at, id, timing)),
      event({type: 'kick-off'}, 0, `${period}-begins`),
      ...played.map(({facts: what, at, id, timing}) => event(what, at, id, timing)),
      event({type: 'whistle', final: index === periods.length - 1}, over, `${period}-ends`),
    ];
  });
}

/** One millisecond less than the nominal minutes, so that an unrecorded whistle is not in stoppage time. */
function nominal(period: Period): number {
  const {start, end} = PERIOD_MINUTES[period];
  return Math.max(0, (end - start) * MINUTE - 1);
}

type PlayFields = Extract<EventFields, {readonly type: 'play'}>;
type Known = {
  readonly [key in Exclude<keyof PlayFields, 'type' | 'kind' | 'side'>]: PlayFields[key] | undefined;
};

/** A play with its known fields. A match has thousands, so each is built as one object. */
export function playFields(kind: PlayFields['kind'], side: PlayFields['side'], known: Partial<Known>): PlayFields {
  const {player, target, winner, location, end, completed, body, high, delivery, stop, stopper} = known;
  const facts: {-readonly [key in keyof PlayFields]: PlayFields[key]} = {type: 'play', kind, side};
  if (player !== undefined) facts.player = player;
  if (target !== undefined) facts.target = target;
  if (winner !== undefined) facts.winner = winner;
  if (location !== undefined) facts.location = location;
  if (end !== undefined) facts.end = end;
  if (completed !== undefined) facts.completed = completed;
  if (body !== undefined) facts.body = body;
  if (high !== undefined) facts.high = high;
  if (delivery !== undefined) facts.delivery = delivery;
  if (stop !== undefined) facts.stop = stop;
  if (stopper !== undefined) facts.stopper = stopper;
  return facts;
}

/** An id as text, as in a match. */
export function textId(id: number | string | undefined): string | undefined {
  return id === undefined ? undefined : String(id);
}

/** A player's id as a field, or nothing. */
export function idField<K extends string>(name: K, id: number | string | undefined): {readonly [key in K]?: string} {
  return field(name, textId(id));
}

/** A field that is true, or nothing. */
export function flag<K extends string>(name: K, value: boolean | null | undefined): {readonly [key in K]?: true} {
  return field(name, value === true ? true : undefined);
}

/** A field, or nothing without a value. */
export function field<K extends string, V>(name: K, value: V | undefined): {readonly [key in K]?: V} {
  return (value === undefined ? {} : {[name]: value}) as {readonly [key in K]?: V};
}
