import {concatMap, defer, map, type Observable, of, switchMap, take, timer} from 'rxjs';
import {changesNotice} from '../match/live/changes-notice.ts';
import {type History, merge} from '../match/live/merge.ts';
import type {Command} from './command.ts';
import type {Followed} from './followed.ts';
import type {MatchNews} from './poll-feeds.ts';
import type {Scheduler} from './scheduler.ts';

export type LiveOptions = {
  readonly scheduler: Scheduler;
  /** The wall clock, in milliseconds. */
  readonly wallNow: () => number;
  /** How long news wait before they are shown, in real milliseconds: the current value, and each new one. @default 0 */
  readonly delay$?: Observable<number>;
};

/** News as commands for the session of what is followed, from what is known of it at first. */
export function liveCommands(
  news$: Observable<MatchNews>,
  followed: Followed,
  {scheduler, wallNow, delay$ = of(0)}: LiveOptions,
): Observable<Command> {
  return defer(() => {
    const command = commandMaker(followed);
    return news$.pipe(
      map(news => ({news, at: scheduler.now(), wallclock: wallNow()})),
      // In the order of their arrival, also while the delay changes.
      concatMap(({news, at, wallclock}) =>
        delay$.pipe(
          switchMap(delay => {
            const wait = at + delay - scheduler.now();
            return wait > 0 ? timer(wait, scheduler) : of(0);
          }),
          take(1),
          map(() => command(news, wallclock)),
        ),
      ),
    );
  });
}

/** Folds news into what is known of each match; anything but a new version changes nothing there. */
export function foldNews({first}: Followed): (of: MatchNews, arrivedAt: number) => readonly History[] {
  let histories = first;
  const restarted = new Set<number>();
  return ({match, news}, arrivedAt) => {
    if (news.type === 'restarted') restarted.add(match);
    if (news.type === 'version') {
      const known = restarted.delete(match) ? undefined : histories[match];
      histories = histories.with(match, merge(known, news.version, arrivedAt));
    }
    return histories;
  };
}

/** The command that shows each piece of news. */
function commandMaker(followed: Followed): (news: MatchNews, arrivedAt: number) => Command {
  const fold = foldNews(followed);
  const failures = failuresOf(followed);
  return (of, arrivedAt) => {
    const {match, news} = of;
    const histories = fold(of, arrivedAt);
    const about = (words: string) => [followed.nameOf(match), words].filter(part => part !== undefined).join(': ');
    switch (news.type) {
      case 'version': {
        const notice = changesNotice(histories[match]!);
        return {
          type: 'version',
          ...followed.shown(histories, arrivedAt),
          failing: failures.answered(match),
          notice: notice && about(notice),
        };
      }
      case 'unchanged':
        return {type: 'feed', failing: failures.answered(match)};
      case 'failed':
        return {type: 'feed', failing: failures.failed(match, arrivedAt)};
      case 'restarted':
        return {type: 'notify', notice: about(news.reason)};
      case 'problem':
        return {type: 'notify', notice: about(news.problem)};
    }
  };
}

/** Since when feeds have not answered: `20:41`, `20:41 (Northport v Westmere)`, `20:41 (3 matches)`. */
function failuresOf({nameOf}: Followed) {
  const since = new Map<number, string>();
  const text = () => {
    const [first] = since;
    if (first === undefined) return undefined;
    const [match, time] = first;
    const which = since.size > 1 ? `${since.size} matches` : nameOf(match);
    return which === undefined ? time : `${time} (${which})`;
  };
  return {
    answered: (match: number) => {
      since.delete(match);
      return text();
    },
    failed: (match: number, at: number) => {
      if (!since.has(match)) since.set(match, timeOfDay(at));
      return text();
    },
  };
}

/** `20:41`, in the viewer's own time. */
function timeOfDay(wallclock: number): string {
  const date = new Date(wallclock);
  return [date.getHours(), date.getMinutes()].map(part => String(part).padStart(2, '0')).join(':');
}
