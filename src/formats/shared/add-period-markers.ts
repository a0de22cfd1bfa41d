import type * as z from 'zod';
import {type Clock, compareMinutes, PERIOD_MINUTES, PERIODS, type Period} from '../../match/model/clock.ts';
import type {eventSchema} from '../../match/schema/event-schema.ts';

/** An event as a match file may write it. */
type EventInput = z.input<typeof eventSchema>;
type WithoutId<T> = T extends unknown ? Omit<T, 'id' | 'clock'> : never;
/** An event that may not have an id yet. */
export type EventDraft = WithoutId<EventInput> & {readonly id?: string; readonly clock: Clock};

/**
 * The events of the periods that were played, in order, each period with a kick-off and a whistle. A missing kick-off is added
 * at the start, a missing whistle at the nominal end or the last event, whichever is later. The whistle of the last period is
 * final if the match is `over`. Of a match without a period, what comes before the kick-off.
 *
 * A draft keeps its own id, so that a correction can refer to it; a second event with the same id has a number after it. The
 * others are e1, e2 and so on, by their places.
 */
export function addPeriodMarkers(
  drafts: readonly EventDraft[],
  played: readonly Period[],
  over: boolean,
): readonly EventInput[] {
  const periods = PERIODS.filter(period => played.includes(period));
  const last = periods.at(-1);
  if (last === undefined) return withIds(drafts.filter(isEarly));
  const framed = periods.flatMap(period => {
    const own = drafts.filter(({clock}) => clock.period === period);
    return markPeriod(own, period, over || period !== last, over && period === last);
  });
  return withIds(framed);
}

function withIds(drafts: readonly EventDraft[]): readonly EventInput[] {
  const own = new Set(drafts.flatMap(({id}) => id ?? []));
  const taken = new Set<string>();
  return drafts.map((draft, index) => {
    const wanted = draft.id ?? `e${index + 1}`;
    let id = wanted;
    for (let n = 2; taken.has(id) || (id !== draft.id && own.has(id)); n += 1) id = `${wanted}-${n}`;
    taken.add(id);
    return {...draft, id} as EventInput;
  });
}

/** Minute 0 is before the kick-off. */
function isEarly({clock, type}: EventDraft): boolean {
  return clock.minute === 0 && type !== 'kick-off';
}

function markPeriod(
  drafts: readonly EventDraft[],
  period: Period,
  ended: boolean,
  final: boolean,
): readonly EventDraft[] {
  const early = drafts.filter(isEarly);
  const rest = drafts.filter(draft => !early.includes(draft));
  const begun = rest.find(({type}) => type === 'kick-off');
  const unheard = period === 'penalty-shoot-out' && rest.every(isAside);
  const kickOff: EventDraft = {
    type: 'kick-off',
    clock: start(period),
    note: 'The source does not record this kick-off.',
  };
  const last = rest.findLastIndex(({type}) => type === 'whistle');
  const end = Math.max(
    last,
    rest.findLastIndex(draft => !isAside(draft)),
    last < 0 ? rest.length - 1 : -1,
  );
  const [play, asides] = [rest.slice(0, end + 1), rest.slice(end + 1)].map(list => list.filter(isNoMark));
  const whistle = rest[last] ?? (ended ? missingWhistle(period) : undefined);
  const over =
    whistle === undefined
      ? []
      : [{...whistle, clock: latest([whistle, ...play!]), ...(final ? {final} : {})} as EventDraft];
  return [
    ...early,
    ...(begun !== undefined ? [{...begun, clock: start(period)}] : unheard ? [] : [kickOff]),
    ...play!,
    ...over,
    ...asides!.map(draft => ({...draft, clock: latest([...over, draft])})),
  ];
}

function isNoMark({type}: EventDraft): boolean {
  return type !== 'kick-off' && type !== 'whistle';
}

/** A shoot-out with only a result has no kick-off. */
function isAside({type}: EventDraft): boolean {
  return type === 'remark' || type === 'whistle';
}

function start(period: Period): Clock {
  const {start: first, end} = PERIOD_MINUTES[period];
  return {period, minute: Math.min(first + 1, end), added: 0};
}

/** A whistle that the source lacks. A shoot-out ends with its last kick; of another period the time is unknown. */
function missingWhistle(period: Period): EventDraft {
  const timing = period === 'penalty-shoot-out' ? {} : ({timing: {kind: 'order'}} as const);
  return {
    type: 'whistle',
    clock: {period, minute: PERIOD_MINUTES[period].end, added: 0},
    ...timing,
    note: 'The source does not record the time of this whistle.',
  };
}

/** The latest minute, with the second of the first event if no later event has that minute and none is after it there. */
function latest([first, ...others]: readonly EventDraft[]): Clock {
  const {clock} = first!;
  const last = others.reduce((a, other) => (compareMinutes(other.clock, a) > 0 ? other.clock : a), clock);
  if (compareMinutes(last, clock) > 0) return {period: last.period, minute: last.minute, added: last.added};
  const seconds = others.flatMap(other => (compareMinutes(other.clock, clock) === 0 ? (other.clock.second ?? []) : []));
  const isLast = clock.second !== undefined && seconds.every(second => second <= clock.second!);
  return seconds.length === 0 || isLast ? clock : {...clock, second: undefined};
}
