import {defer, EMPTY, finalize, from, mergeMap, type Observable, repeat, timer} from 'rxjs';
import type {News, Poll} from '../match/live/feed.ts';
import {SECOND} from '../match/model/clock.ts';
import type {Scheduler} from './scheduler.ts';

/** The feed of one of the matches that are followed, by the place of the match. */
export type MatchFeed = {readonly match: number; readonly poll: Poll};
/** What such a feed says. */
export type MatchNews = {readonly match: number; readonly news: News};

/** The least time between two looks, in milliseconds, where several feeds are polled. */
const GAP = 2 * SECOND;

/**
 * Looks at feeds again and again, each when it says to and one at a time, until nothing more will come or nobody listens.
 */
export function pollFeeds(feeds: readonly MatchFeed[], scheduler: Scheduler): Observable<MatchNews> {
  return defer(() => {
    const controller = new AbortController();
    const due = new Map(feeds.map(feed => [feed, scheduler.now()]));
    const look = async (): Promise<readonly MatchNews[]> => {
      const [feed] = [...due].reduce((first, other) => (other[1] < first[1] ? other : first));
      const {news, again} = await feed.poll(controller.signal);
      // Counted from the answer on: looks never overlap.
      due.delete(feed);
      if (again !== undefined) due.set(feed, scheduler.now() + again);
      return news.map(each => ({match: feed.match, news: each}));
    };
    const next = () => {
      if (due.size === 0) return EMPTY;
      const wait = Math.min(...due.values()) - scheduler.now();
      return timer(Math.max(wait, feeds.length > 1 ? GAP : 0), scheduler);
    };
    if (due.size === 0) return EMPTY;
    return defer(look).pipe(
      repeat({delay: next}),
      mergeMap(news => from(news)),
      finalize(() => controller.abort()),
    );
  });
}
