import {type Clock, PERIOD_MINUTES, PERIODS} from '../../match/model/clock.ts';

/** A minute as reports print it: `67`, or `45+2` with the minutes that are added to it. */
export type MinuteLabel = {readonly minute: number; readonly added: number};

const FORM = /^(\d{1,3}) ?['’′]? ?(?:\+ ?(\d{1,2}))? ?['’′]?$/;
const ENDS: readonly number[] = PERIODS.map(period => PERIOD_MINUTES[period].end);

/** The accepted forms, for messages. */
export const LABEL_FORMS = 'expected a minute like 67, or 45+2 with stoppage time added to 45, 90, 105 or 120';

/** Reads `67`, `45+2`, `90+4'`, `45'+2'`; undefined for anything else, such as stoppage time added to the 44th minute. */
export function parseLabel(text: string): MinuteLabel | undefined {
  const parts = FORM.exec(text.trim().replace(/\s+/g, ' '));
  return parts === null ? undefined : toLabel(Number(parts[1]), Number(parts[2] ?? 0));
}

/** A label from its two numbers; undefined if they are not a minute of a match. */
export function toLabel(minute: number, added = 0): MinuteLabel | undefined {
  if (!Number.isInteger(minute) || !Number.isInteger(added) || minute < 1 || minute > 150 || added < 0)
    return undefined;
  return added > 0 && !ENDS.includes(minute) ? undefined : {minute, added};
}

/**
 * The clock of a label. Where there was no extra time, minutes past 90 are the second half's stoppage time; minutes past 120
 * are that of extra time.
 */
export function clockOf({minute, added}: MinuteLabel, extraTime: boolean): Clock {
  const last = extraTime ? 120 : 90;
  if (minute > last) {
    return {period: extraTime ? 'extra-time-second-half' : 'second-half', minute: last, added: minute - last + added};
  }
  const period = PERIODS.find(candidate => minute <= PERIOD_MINUTES[candidate].end)!;
  return {period, minute, added};
}
