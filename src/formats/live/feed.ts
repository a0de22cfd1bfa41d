import {isSystemError, systemErrorReason} from '../../files/system-error.ts';
import type {News, Poll} from '../../match/live/feed.ts';
import type {Version} from '../../match/live/version.ts';
import type {PacedGrowth} from './as-arrived.ts';
import {eventsInOrder, type LiveLog, readLines} from './log.ts';

/** Milliseconds between two looks at a file. */
export const FILE_INTERVAL = 500;

/** A feed of JSON Lines that grow. `usual` is the time between two looks, in milliseconds, where `grow` gives no other. */
export function lineFeed(grow: () => Promise<PacedGrowth>, usual: number): Poll {
  let log: LiveLog | undefined;
  let next = 1;
  return async () => {
    try {
      const {lines, restarted, ended, wait = usual} = await grow();
      if (restarted !== undefined) [log, next] = [undefined, 1];
      const news: News[] =
        restarted === undefined ? [] : [{type: 'restarted', reason: `The file was ${restarted}: starting over`}];
      const read = readLines(log, lines, next);
      next += lines.length;
      const [problem] = read.log === undefined ? read.problems : [];
      if (problem !== undefined) return {news: [...news, {type: 'failed', reason: problem}], again: wait};
      news.push(...read.problems.map((problem): News => ({type: 'problem', problem: sentence(problem)})));
      const changed = read.log !== undefined && (lines.length > read.problems.length || ended);
      log = read.log;
      const over = ended || log?.over === true;
      if (log !== undefined && changed) news.push({type: 'version', version: versionOf(log, over)});
      return {news, again: over ? undefined : wait};
    } catch (error) {
      if (isSystemError(error)) return {news: [{type: 'failed', reason: systemErrorReason(error)}], again: usual};
      throw error;
    }
  };
}

/** The match as far as it has been reported. Without a clock of its own, that of the newest event stands. */
function versionOf(log: LiveLog, over: boolean): Version {
  const events = eventsInOrder(log);
  const last = events.findLast(({type}) => type === 'whistle' || type === 'kick-off')?.type;
  return {match: {...log.match, events: [...events]}, running: !over && last === 'kick-off', over, stableIds: true};
}

function sentence(problem: string): string {
  return `${problem.charAt(0).toUpperCase()}${problem.slice(1)}; the line is left out`;
}
