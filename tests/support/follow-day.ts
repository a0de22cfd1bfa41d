import {Subject} from 'rxjs';
import {delayOf} from '../../src/cli/follow-live.ts';
import type {News} from '../../src/match/live/feed.ts';
import {merge} from '../../src/match/live/merge.ts';
import type {Version} from '../../src/match/live/version.ts';
import {MINUTE, PERIOD_MINUTES, SECOND} from '../../src/match/model/clock.ts';
import type {Match} from '../../src/match/model/match.ts';
import {boardAt, recordedAt} from '../../src/match/model/timeline.ts';
import {buildDay, type Day} from '../../src/matchday/day.ts';
import {FIRST_KICK_OFF} from '../../src/matchday/kick-offs.ts';
import type {Matchday} from '../../src/matchday/matchday.ts';
import {followDay} from '../../src/streams/followed.ts';
import {liveCommands} from '../../src/streams/live.ts';
import type {MatchNews} from '../../src/streams/poll-feeds.ts';
import {openSession, type SessionOptions} from '../../src/streams/session.ts';
import {VirtualTime} from './virtual-time.ts';

/** A day with a second for every event, as feeds with a clock give it. */
export function timedDay(matchday: Matchday): Matchday {
  const timed = (match: Match) => merge(undefined, {match, running: false, over: true, stableIds: true}, 0).match;
  return {...matchday, matches: matchday.matches.map(entry => ({...entry, match: timed(entry.match)}))};
}

/** A match of a day as its feed has it at a position of the day. */
export function versionAt({matches}: Day, match: number, position: number): Version {
  const {timeline} = matches[match]!;
  const {score: _score, shootOut: _shootOut, ...unstated} = timeline.match;
  const {events} = timeline.match;
  const known = recordedAt(timeline, position);
  const over = known === events.length;
  const running = !over && timeline.periods.some(({start, end}) => start <= position && position < end);
  const {period, elapsed} = boardAt(timeline, position);
  const {start, end} = PERIOD_MINUTES[period];
  const minute = start + Math.floor(elapsed / MINUTE) + 1;
  const added = Math.max(0, minute - end);
  const clock = {period, minute: Math.min(minute, end), added, second: Math.floor((elapsed % MINUTE) / SECOND)};
  return {
    match: over ? timeline.match : {...unstated, events: events.slice(0, known)},
    ...(running ? {clock} : {}),
    running,
    over,
    stableIds: true,
  };
}

/** The wall clock at a position of a day, in milliseconds. */
export function wallclockAt(day: Day, position: number): number {
  return day.start + position - FIRST_KICK_OFF - (day.zone ?? 0) * MINUTE;
}

/** A day whose matches are followed on virtual time, which is the time of day: news go in, frames come out. */
export function watchDay(
  given: Matchday,
  from: number,
  {
    ahead = 0,
    ...options
  }: Partial<SessionOptions> & {
    /** Milliseconds by which the viewer's clock is ahead. */
    readonly ahead?: number;
  } = {},
) {
  const matchday = timedDay(given);
  const day = buildDay(matchday);
  const time = new VirtualTime();
  /** Where the day is by the clock on the wall. */
  const here = () => from + time.now();
  const wallNow = () => wallclockAt(day, here()) + ahead;
  const first = matchday.matches.map((_entry, match) => merge(undefined, versionAt(day, match, from), wallNow()));
  const followed = followDay(matchday, first);
  const delay = options.delay ?? 0;
  const shown = followed.shown(followed.heldBack(first, delay, wallNow()), wallNow() - delay);
  const session = openSession({...shown, position: shown.edge?.position ?? 0, scheduler: time, ...options});
  const news$ = new Subject<MatchNews>();
  liveCommands(news$, followed, {scheduler: time, wallNow, delay$: delayOf(session)}).subscribe(session.dispatch);
  return {
    day,
    time,
    session,
    frame: session.frame,
    here,
    give: session.dispatch,
    hear: (match: number, news: News) => news$.next({match, news}),
    /** The newest versions of these matches, or of all. */
    arrive: (...matches: readonly number[]) => {
      for (const match of matches.length === 0 ? first.keys() : matches) {
        news$.next({match, news: {type: 'version', version: versionAt(day, match, here())}});
      }
    },
  };
}
