import {type Clock, MINUTE, PERIOD_MINUTES, type Period, SECOND} from '../../match/model/clock.ts';

/** The clock at so many milliseconds since the period began. */
export function clockOfTime(period: Period, at: number): Clock {
  const {start, end} = PERIOD_MINUTES[period];
  const passed = Math.max(0, Math.floor(at / MINUTE));
  const second = (Math.max(0, at) - passed * MINUTE) / SECOND;
  const minute = start + 1 + passed;
  return minute <= end
    ? {period, minute, added: 0, second}
    : {period, minute: end, added: Math.min(minute - end, 999), second};
}

/** The clock of a kick in a shoot-out, which has no time: kicks are numbered from 1. */
export function clockOfKick(kick: number): Clock {
  return {period: 'penalty-shoot-out', minute: PERIOD_MINUTES['penalty-shoot-out'].end, added: kick};
}

/** A record of one period, with the milliseconds since the period began. */
export type Timed<T> = {readonly record: T; readonly at: number};

/** A time this far before its neighbours is wrong: zero at the end of a half, or a typing error. */
const FAR = 120 * SECOND;
/** Records before and after that correct a wrong time. */
const AROUND = 5;

/** The records of one period, given in the order of the file's numbers, in the order of time; a wrong time takes its neighbours'. */
export function inOrderOfTime<T>(numbered: readonly Timed<T>[]): readonly Timed<T>[] {
  const timed = numbered.map((each, index) => {
    const at = likelyTime(numbered, index);
    return at === each.at ? each : {...each, at};
  });
  return timed.sort((a, b) => a.at - b.at);
}

function likelyTime(numbered: readonly Timed<unknown>[], index: number): number {
  const {at} = numbered[index]!;
  if (!isFar(at, numbered[index - 1]) && !isFar(at, numbered[index + 1])) return at;
  const around = Math.min(AROUND, index, numbered.length - 1 - index);
  const times = numbered
    .slice(index - around, index + around + 1)
    .map(other => other.at)
    .sort((a, b) => a - b);
  const likely = times[around]!;
  return likely - at > FAR ? likely : at;
}

function isFar(at: number, other: Timed<unknown> | undefined): boolean {
  return other !== undefined && other.at - at > FAR;
}
