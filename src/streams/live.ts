import {
  concatMap,
  defer,
  EMPTY,
  finalize,
  from,
  map,
  mergeMap,
  type Observable,
  of,
  repeat,
  switchMap,
  take,
  tap,
  timer,
} from 'rxjs';
import type {CommentaryLevel} from '../match/commentary/commentary-level.ts';
import {changesNotice} from '../match/live/changes-notice.ts';
import type {News, Poll} from '../match/live/feed.ts';
import {liveTimeline} from '../match/live/live-timeline.ts';
import {type History, merge} from '../match/live/merge.ts';
import type {Match} from '../match/model/match.ts';
import type {Command} from './command.ts';
import type {Scheduler} from './scheduler.ts';

/** Looks at a feed again and again, when it says to, until nothing more will come or nobody listens. */
export function pollFeed(poll: Poll, scheduler: Scheduler): Observable<News> {
  return defer(() => {
    const controller = new AbortController();
    let again: number | undefined;
    return defer(() => poll(controller.signal)).pipe(
      tap(polled => {
        again = polled.again;
      }),
      // Counted from the answer on: looks never overlap.
      repeat({delay: () => (again === undefined ? EMPTY : timer(again, scheduler))}),
      mergeMap(({news}) => from(news)),
      finalize(() => controller.abort()),
    );
  });
}

export type LiveOptions = {
  readonly scheduler: Scheduler;
  /** The wall clock, in milliseconds. */
  readonly wallNow: () => number;
  /** How long news wait before they are shown, in real milliseconds: the current value, and each new one. @default 0 */
  readonly delay$?: Observable<number>;
  readonly detail?: CommentaryLevel | undefined;
  /** The match as it is to be shown, such as in the characters of a terminal. @default as it is */
  readonly shown?: (match: Match) => Match;
};

/** The news of a feed as commands for the session of its match, from the first version on, which `history` has. */
export function liveCommands(news$: Observable<News>, first: History, options: LiveOptions): Observable<Command> {
  const {scheduler, delay$ = of(0)} = options;
  return defer(() => {
    const command = commandMaker(first, options);
    return news$.pipe(
      map(news => ({news, at: scheduler.now()})),
      // In the order of their arrival, also while the delay changes.
      concatMap(({news, at}) =>
        delay$.pipe(
          switchMap(delay => {
            const wait = at + delay - scheduler.now();
            return wait > 0 ? timer(wait, scheduler) : of(0);
          }),
          take(1),
          map(() => news),
        ),
      ),
      map(command),
    );
  });
}

/** Folds versions into the history of a match, and gives the command that shows each. */
function commandMaker(first: History, options: LiveOptions): (news: News) => Command {
  const {wallNow, detail, shown = match => match} = options;
  let history: History | undefined = first;
  let failing: string | undefined;
  return news => {
    switch (news.type) {
      case 'version': {
        failing = undefined;
        history = merge(history, news.version, wallNow());
        const notice = changesNotice(history);
        return {
          type: 'version',
          ...liveTimeline({...history, match: shown(history.match)}, detail),
          reported: history.reported,
          notice,
        };
      }
      case 'unchanged':
        failing = undefined;
        return {type: 'feed', failing};
      case 'failed':
        failing ??= timeOfDay(wallNow());
        return {type: 'feed', failing};
      case 'restarted':
        history = undefined;
        return {type: 'notify', notice: news.reason};
      case 'problem':
        return {type: 'notify', notice: news.problem};
    }
  };
}

/** `20:41`, in the viewer's own time. */
function timeOfDay(wallclock: number): string {
  const date = new Date(wallclock);
  return [date.getHours(), date.getMinutes()].map(part => String(part).padStart(2, '0')).join(':');
}
