import {parseClock} from '../match/model/parse-clock.ts';
import {parseTimeOfDay} from '../match/model/time-of-day.ts';

/** A match clock with a team before it: `mci 90+4`, `Manchester City HT`. */
export const CLOCK_OF_TEAM = /^(.*\S) +(\S+)$/;

/** True if a text may be a time on a day: `15:47`, `16:52:30`, or a match clock with a team such as `mci 90+4`. */
export function isDayTime(text: string): boolean {
  const clock = CLOCK_OF_TEAM.exec(text.trim())?.[2];
  return parseTimeOfDay(text) !== undefined || (clock !== undefined && !('problem' in parseClock(clock)));
}
