import type * as z from 'zod';
import {type Clock, compareMinutes, PERIOD_MINUTES, PERIODS, type Period} from '../match/clock.ts';
import type {eventSchema} from '../match/event.ts';

/** An event as a match file may write it. */
type EventInput = z.input<typeof eventSchema>;
type WithoutId<T> = T extends unknown ? Omit<T, 'id' | 'clock'> : never;
/** An event that has no id yet. */
export type Draft = WithoutId<EventInput> & {readonly clock: Clock};

/**
 * The events of the periods that were played, in order, each period with a kick-off and a whistle: where the source tells
 * none, a kick-off stands at the start, and a whistle at the nominal end or at the last event, whichever is later. The
 * whistle of the last period is final if the match is `over`.
 */
export function framePeriods(
  drafts: readonly Draft[],
  played: readonly Period[],
  over: boolean,
): readonly EventInput[] {
  const periods = PERIODS.filter(period => played.includes(period));
  const last = periods.at(-1);
  const framed = periods.flatMap(period => {
    const own = drafts.filter(({clock}) => clock.period === period);
    return framePeriod(own, period, over || period !== last, over && period === last);
  });
  return framed.map((draft, index) => ({...draft, id: `e${index + 1}`}) as EventInput);
}

function framePeriod(drafts: readonly Draft[], period: Period, ended: boolean, final: boolean): readonly Draft[] {
  const early = drafts.filter(({clock}) => clock.period === 'first-half' && clock.minute === 0);
  const rest = drafts.slice(early.length);
  const begun = rest.some(({type}) => type === 'kick-off') || rest.every(isAside);
  const kickOff: Draft = {type: 'kick-off', clock: start(period), note: 'The source does not tell this kick-off.'};
  const before = begun ? [] : [kickOff];
  const whistle = rest.findLastIndex(({type}) => type === 'whistle');
  const played = whistle < 0 ? [...rest, ...(ended ? [toldByNobody(rest, period)] : [])] : rest;
  const at = whistle < 0 ? played.length - 1 : whistle;
  return [
    ...early,
    ...before,
    ...played.map((draft, index) => (final && index === at && draft.type === 'whistle' ? {...draft, final} : draft)),
  ];
}

/** A shoot-out of which only the result is told has no first kick either. */
function isAside({type, clock}: Draft): boolean {
  return clock.period === 'penalty-shoot-out' && (type === 'remark' || type === 'whistle');
}

function start(period: Period): Clock {
  const {start: first, end} = PERIOD_MINUTES[period];
  return {period, minute: Math.min(first + 1, end), added: 0};
}

function toldByNobody(drafts: readonly Draft[], period: Period): Draft {
  const nominal: Clock = {period, minute: PERIOD_MINUTES[period].end, added: 0};
  const told = drafts.at(-1)?.clock ?? nominal;
  const {minute, added} = compareMinutes(told, nominal) > 0 ? told : nominal;
  return {
    type: 'whistle',
    clock: {period, minute, added},
    timing: {kind: 'order'},
    note: 'The source does not tell when this whistle went.',
  };
}
