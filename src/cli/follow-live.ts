import {distinctUntilChanged, map, type Observable, type Subscription} from 'rxjs';
import {SECOND} from '../match/model/clock.ts';
import {type AlertChoice, alertsOf} from '../streams/alerts.ts';
import type {Followed, FollowOptions} from '../streams/followed.ts';
import {type LiveOptions, liveCommands} from '../streams/live.ts';
import type {MatchNews} from '../streams/poll-feeds.ts';
import type {Session} from '../streams/session.ts';
import {notification} from '../ui/notify.ts';

/** A live match, or a day with live matches: as it was when it was opened, and the rest of it. */
export type WatchedFeed = {
  readonly follow: (options: FollowOptions) => Followed;
  readonly news$: Observable<MatchNews>;
  /** The wall clock, in milliseconds. */
  readonly wallNow: () => number;
};

/** Gives a session the news of what it follows. With a delay, the first version arrives again, in full. */
export function follow(
  session: Session,
  followed: Followed,
  {news$, wallNow}: Pick<WatchedFeed, 'news$' | 'wallNow'>,
  scheduler: LiveOptions['scheduler'],
): Subscription {
  const commands$ = liveCommands(news$, followed, {scheduler, delay$: delayOf(session), wallNow});
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
