import type * as z from 'zod';
import {type Clock, compareMinutes, PERIOD_MINUTES, PERIODS, type Period} from '../../match/model/clock.ts';
import type {eventSchema} from '../../match/schema/event-schema.ts';

/** An event as a match file may write it. */
type EventInput = z.input<typeof eventSchema>;
type WithoutId<T> = T extends unknown ? Omit<T, 'id' | 'clock'> : never;
/** An event that has no id yet. */
export type EventDraft = WithoutId<EventInput> & {readonly clock: Clock};

/**
 * The events of the periods that were played, in order, each period with a kick-off and a whistle. A missing kick-off is added
 * at the start, a missing whistle at the nominal end or the last event, whichever is later. The whistle of the last period is
 * final if the match is `over`.
 */
export function addPeriodMarkers(
  drafts: readonly EventDraft[],
  played: readonly Period[],
  over: boolean,
): readonly EventInput[] {
  const periods = PERIODS.filter(period => played.includes(period));
  const last = periods.at(-1);
  const framed = periods.flatMap(period => {
    const own = drafts.filter(({clock}) => clock.period === period);
    return markPeriod(own, period, over || period !== last, over && period === last);
  });
  return framed.map((draft, index) => ({...draft, id: `e${index + 1}`}) as EventInput);
}

function markPeriod(
  drafts: readonly EventDraft[],
  period: Period,
  ended: boolean,
  final: boolean,
): readonly EventDraft[] {
  const early = drafts.filter(({clock, type}) => clock.minute === 0 && type !== 'kick-off');
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

/** The latest minute; if it is that of the first event, with its second. */
function latest([first, ...others]: readonly EventDraft[]): Clock {
  const later = others.findLast(({clock}) => compareMinutes(clock, first!.clock) > 0);
  if (later === undefined) {
    const timed = others.findLast(({clock}) => compareMinutes(clock, first!.clock) === 0 && clock.second !== undefined);
    return {...first!.clock, ...(timed === undefined ? {} : {second: undefined})};
  }
  const {period, minute, added} = others.reduce(
    (a, {clock}) => (compareMinutes(clock, a) > 0 ? clock : a),
    later.clock,
  );
  return {period, minute, added};
}
