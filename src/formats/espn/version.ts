import type {Version} from '../../match/live/version.ts';
import {type Clock, PERIOD_MINUTES, PERIODS} from '../../match/model/clock.ts';
import {SIDES} from '../../match/model/side.ts';
import type {Faults} from '../match-format.ts';
import {NOT_BEGUN} from '../results/status-remark.ts';
import {parseLabel} from '../shared/minute-label.ts';
import {periodTimes} from './period-times.ts';
import {readEspn} from './reader.ts';
import {type Summary, summarySchema} from './schema.ts';

/** A summary as a version of a live match. */
export type VersionReading =
  | {readonly version: Version; readonly id: string | undefined; readonly updated: number}
  | Faults;

/** The summary of a match at any time: before it begins, while it is played, and afterwards. */
export function readVersion(value: unknown): VersionReading {
  const reading = readEspn(value);
  if ('findings' in reading) return reading;
  const summary = summarySchema.parse(value);
  const {state} = summary.header.competitions[0]?.status?.type ?? {};
  // A live match needs nothing in the place of events that are still to come: the screen says when it begins.
  const match = {...reading.match, events: reading.match.events.filter(({id}) => id !== NOT_BEGUN.id)};
  const over = state !== 'pre' && state !== 'in';
  const last = match.events.findLast(({type}) => type === 'whistle' || type === 'kick-off')?.type;
  const running = !over && state === 'in' && last === 'kick-off';
  return {
    version: {
      match,
      ...(running ? {clock: clockOf(summary) ?? match.events.at(-1)?.clock} : {}),
      running,
      over,
      score: scoreOf(summary),
      // Lines without a play are named by their place in the list.
      stableIds: false,
      began: periodTimes(summary),
    },
    id: summary.header.id,
    updated: Date.parse(summary.meta?.lastUpdatedAt ?? '') || 0,
  };
}

/** True of a summary that no longer changes. A postponed match is over, too, and may be played yet. */
export function isFinal(value: unknown): boolean {
  return statusIn(value)?.completed === true;
}

/** False of a summary to which something may still be added. */
export function isOver(value: unknown): boolean {
  return statusIn(value)?.state !== 'pre' && statusIn(value)?.state !== 'in';
}

function statusIn(value: unknown) {
  return summarySchema.safeParse(value).data?.header.competitions[0]?.status?.type;
}

/** The minute that the feed shows, `67'` or `45'+2'`. The board shows one less: the 67th minute begins at 66:00. */
function clockOf({header}: Summary): Clock | undefined {
  const {displayClock, period: number} = header.competitions[0]?.status ?? {};
  const label = parseLabel(displayClock ?? '');
  const period = PERIODS[(number ?? 0) - 1];
  if (label === undefined || period === undefined) return undefined;
  const {start, end} = PERIOD_MINUTES[period];
  const minute = Math.min(Math.max(label.minute, start + 1), end);
  return {period, minute, added: minute === end ? label.added : 0, second: 0};
}

function scoreOf({header}: Summary): Version['score'] {
  const [home, away] = SIDES.map(
    side => header.competitions[0]?.competitors.find(({homeAway}) => homeAway === side)?.score ?? undefined,
  );
  return home === undefined || away === undefined ? undefined : {home, away};
}
