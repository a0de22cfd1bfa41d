import {distinctUntilChanged, map, type Observable, type Subscription} from 'rxjs';
import type {News} from '../match/live/feed.ts';
import type {History} from '../match/live/merge.ts';
import {SECOND} from '../match/model/clock.ts';
import {type AlertChoice, alertsOf} from '../streams/alerts.ts';
import {type LiveOptions, liveCommands} from '../streams/live.ts';
import type {Session} from '../streams/session.ts';
import {notification} from '../ui/notify.ts';

/** The rest of a live match. */
export type WatchedFeed = {
  /** As the match was when it was opened. */
  readonly first: History;
  readonly news$: Observable<News>;
  /** The wall clock, in milliseconds. */
  readonly wallNow: () => number;
};

/** Gives a session the rest of its live match. Under a delay, what it began with comes first, in full. */
export function follow(
  session: Session,
  {first, news$, wallNow}: WatchedFeed,
  options: Omit<LiveOptions, 'delay$' | 'wallNow'>,
): Subscription {
  const commands$ = liveCommands(news$, first, {...options, delay$: delayOf(session), wallNow});
  return commands$.subscribe(session.dispatch);
}

/** The delay of a session, in real milliseconds, as it changes. */
export function delayOf({frame$}: Pick<Session, 'frame$'>): Observable<number> {
  return frame$.pipe(
    map(({live}) => (live?.delay ?? 0) * SECOND),
    distinctUntilChanged(),
  );
}

/** Sends a notification for each event of the choice. */
export function notifyOf({frame$}: Session, choice: AlertChoice, write: (text: string) => unknown): Subscription {
  return alertsOf(frame$, choice).subscribe(alert => write(notification(alert)));
}
