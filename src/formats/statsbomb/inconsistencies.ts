import {formatMinute, MINUTE, PERIOD_MINUTES, PERIODS, SECOND} from '../../match/model/clock.ts';
import {clockOfTime, type Timed} from '../recorded/period-time.ts';
import {TYPE} from './event-types.ts';
import type {ownGoals} from './own-goals.ts';
import type {RawEvent} from './schema.ts';
import {isGoal} from './shots.ts';

type Records = readonly Timed<RawEvent>[];

/** Warnings about what contradicts itself in the file, with or without an official score. */
export function inconsistencies(timed: Records, own: ReturnType<typeof ownGoals>): readonly string[] {
  return [...withoutRestart(timed, own), ...contradictions(timed)];
}

/** After a goal that stands, play restarts with a kick-off within this time. */
const RESTART = 90 * SECOND;

/** Goals after which play went on without a kick-off. */
function withoutRestart(timed: Records, own: ReturnType<typeof ownGoals>): readonly string[] {
  return PERIODS.slice(0, 4).flatMap((period, index) => {
    const records = timed.filter(({record}) => record.period === index + 1);
    const passes = records.filter(({record}) => record.type.id === TYPE.pass);
    const kickOffs = passes.filter(({record: {pass}}) => pass?.type?.name === 'Kick Off').map(({at}) => at);
    const goals = records.filter(({record}) => own.has(record) || (record.type.id === TYPE.shot && isGoal(record)));
    const times = goals.map(({at}) => at).sort((a, b) => a - b);
    if (kickOffs.length === 0) return [];
    return times.flatMap((goal, n) => {
      const next = times[n + 1] ?? Number.POSITIVE_INFINITY;
      const restarted = kickOffs.some(time => time >= goal && time <= next);
      const wentOn = passes.some(({at}) => at > goal + RESTART && at < next);
      if (restarted || !wentOn) return [];
      return [`no kick-off follows the goal at ${formatMinute(clockOfTime(period, goal))}: it may not have stood`];
    });
  });
}

/** Signs of a changed file: two records with one number, or a minute that contradicts the time within the half. */
function contradictions(timed: Records): readonly string[] {
  const numbers = new Set<number>();
  let [repeated, askew] = [0, 0];
  for (const {at, record} of timed) {
    const {index, period, minute} = record;
    if (numbers.has(index)) repeated += 1;
    numbers.add(index);
    const start = PERIOD_MINUTES[PERIODS[period - 1]!].start;
    const stated = start + Math.floor(at / MINUTE);
    if (typeof minute === 'number' && period < 5 && at > 0 && Math.abs(stated - minute) > 2) askew += 1;
  }
  const found = [
    ...(repeated > 0 ? [`${repeated} with a duplicate number`] : []),
    ...(askew > 0 ? [`${askew} with a minute that contradicts the time`] : []),
  ];
  return found.length === 0
    ? []
    : [`the file was changed or is damaged: records contradict each other, ${found.join(' and ')}`];
}
