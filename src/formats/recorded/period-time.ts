import {type Clock, MINUTE, PERIOD_MINUTES, type Period, SECOND} from '../../match/model/clock.ts';

/** The clock of a moment, given the milliseconds since its period began. */
export function clockOfTime(period: Period, at: number): Clock {
  const {start, end} = PERIOD_MINUTES[period];
  const passed = Math.max(0, Math.floor(at / MINUTE));
  const second = (Math.max(0, at) - passed * MINUTE) / SECOND;
  const minute = start + 1 + passed;
  return minute <= end
    ? {period, minute, added: 0, second}
    : {period, minute: end, added: Math.min(minute - end, 999), second};
}

/** The clock of a kick in a shoot-out, which has no clock of its own: the kicks are numbered from 1. */
export function clockOfKick(kick: number): Clock {
  return {period: 'penalty-shoot-out', minute: PERIOD_MINUTES['penalty-shoot-out'].end, added: kick};
}

/** A record of one period, with the milliseconds since the period began. */
export type Timed<T> = {readonly record: T; readonly at: number};

/** A time this far before those around it is no time: zero at the end of a half, or a slip of the hand. */
const FAR = 120 * SECOND;
/** Records before and after that say what time it is. */
const AROUND = 5;

/** The records of one period in the order of time, given in the order that the file numbers them; a time far before those around it is theirs. */
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
