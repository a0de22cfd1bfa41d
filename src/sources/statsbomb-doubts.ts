import {formatMinute, MINUTE, PERIOD_MINUTES, PERIODS, SECOND} from '../match/clock.ts';
import type {Side} from '../match/side.ts';
import {clockOfTime} from './period-time.ts';
import {ownGoals} from './statsbomb-own-goals.ts';
import {type RawEvent, TYPE} from './statsbomb-schema.ts';
import {isGoal} from './statsbomb-shots.ts';

/** What speaks against the file by itself, where no official score does. */
export function doubts(raw: readonly RawEvent[], sideOf: (event: RawEvent) => Side): readonly string[] {
  return [...withoutRestart(raw, sideOf), ...contradictions(raw)];
}

/** `00:18:11.954` */
export function milliseconds(timestamp: string): number {
  const minutes = timestamp.indexOf(':') + 1;
  const seconds = timestamp.indexOf(':', minutes) + 1;
  const [h, m, s] = [timestamp.slice(0, minutes - 1), timestamp.slice(minutes, seconds - 1), timestamp.slice(seconds)];
  return Math.round(((Number(h) * 60 + Number(m)) * 60 + Number(s)) * SECOND);
}

/** Play goes on for longer than this after a goal that is given only by a kick-off. */
const RESTART = 90 * SECOND;

/** Goals after which play went on without a kick-off. */
function withoutRestart(raw: readonly RawEvent[], sideOf: (event: RawEvent) => Side): readonly string[] {
  const own = ownGoals(raw, sideOf);
  return PERIODS.slice(0, 4).flatMap((period, index) => {
    const records = raw.filter(event => event.period === index + 1);
    const passes = records.filter(({type}) => type.id === TYPE.pass);
    const kickOffs = passes
      .filter(({pass}) => pass?.type?.name === 'Kick Off')
      .map(({timestamp}) => milliseconds(timestamp));
    const goals = records.filter(event => own.has(event) || (event.type.id === TYPE.shot && isGoal(event)));
    const times = goals.map(({timestamp}) => milliseconds(timestamp)).sort((a, b) => a - b);
    if (kickOffs.length === 0) return [];
    return times.flatMap((goal, n) => {
      const next = times[n + 1] ?? Number.POSITIVE_INFINITY;
      const restarted = kickOffs.some(time => time >= goal && time <= next);
      const wentOn = passes.some(({timestamp}) => {
        const time = milliseconds(timestamp);
        return time > goal + RESTART && time < next;
      });
      if (restarted || !wentOn) return [];
      return [
        `no kick-off follows the goal at ${formatMinute(clockOfTime(period, goal))}, as it does any goal that is given`,
      ];
    });
  });
}

/** What records cannot be as they left the provider: two with one number, or a minute that the time within the half is not. */
function contradictions(raw: readonly RawEvent[]): readonly string[] {
  const numbers = new Set<number>();
  let [repeated, askew] = [0, 0];
  for (const {index, period, timestamp, minute} of raw) {
    if (numbers.has(index)) repeated += 1;
    numbers.add(index);
    const start = PERIOD_MINUTES[PERIODS[period - 1]!].start;
    const stated = start + Math.floor(milliseconds(timestamp) / MINUTE);
    if (typeof minute === 'number' && period < 5 && milliseconds(timestamp) > 0 && Math.abs(stated - minute) > 2)
      askew += 1;
  }
  const found = [
    ...(repeated > 0 ? [`${repeated} with the number of another`] : []),
    ...(askew > 0 ? [`${askew} whose minute and time disagree`] : []),
  ];
  return found.length === 0
    ? []
    : [`the file has been changed or is damaged: it has records that contradict the rest, ${found.join(' and ')}`];
}
