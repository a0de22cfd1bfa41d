import {
  BehaviorSubject,
  combineLatest,
  distinctUntilChanged,
  map,
  type Observable,
  type SchedulerLike,
  Subject,
  scan,
  shareReplay,
  startWith,
  withLatestFrom,
} from 'rxjs';
import type {Position} from '../match/model/clock.ts';
import {playedAt, type Timeline} from '../match/model/timeline.ts';
import type {Command} from './command.ts';
import type {Choice} from './feed.ts';
import {type Frame, sameFrame, toFrame} from './frame.ts';
import {withMoments} from './goal-flash.ts';
import {notices} from './notice.ts';
import {pacing} from './pacing.ts';
import type {Panel} from './panels.ts';
import {type Playback, playback} from './playback.ts';
import type {Interval, Mode, Speed, Transport} from './transport.ts';
import {applyToView, type Bookmark, INITIAL_VIEW} from './view.ts';

export type SessionOptions = {
  readonly timeline: Timeline;
  readonly scheduler: SchedulerLike;
  /** @default 1 */
  readonly speed?: Speed;
  /** @default steady */
  readonly mode?: Mode;
  /** The director's real milliseconds for the range. @default ten minutes */
  readonly budget?: number | undefined;
  /** No wait between two cues is longer, in real milliseconds. */
  readonly idleLimit?: number | undefined;
  /** True to start over at the end, again and again. @default false */
  readonly loop?: boolean;
  /** True where time counts while the machine sleeps. @default false */
  readonly wallClock?: boolean;
  /** @default false */
  readonly paused?: boolean;
  /** Where play starts over from. @default 0 */
  readonly from?: Position;
  /** Where play stops. @default the end of the match */
  readonly until?: Position;
  /** Where to begin. @default `from` */
  readonly position?: Position;
  readonly bookmarks?: readonly Bookmark[];
  /** @default false */
  readonly spoilers?: boolean;
  /** The panel to begin with. @default commentary */
  readonly panel?: Panel;
  /** Which events the feed shows to begin with. @default everything */
  readonly choice?: Choice;
  /** A line to begin with. */
  readonly notice?: string | undefined;
  /** @default {@link INTERVAL} */
  readonly interval?: Interval;
};

/** One match being watched: frames out, commands in. Frames come from the scheduler's clock and from nothing else. */
export type Session = {
  readonly timeline: Timeline;
  readonly frame$: Observable<Frame>;
  /** The newest frame. */
  readonly frame: () => Frame;
  readonly dispatch: (command: Command) => void;
  readonly close: () => void;
};

/**
 * Twenty frames a second for cues, about five for the running clock: more is not seen, and costs. Both limits are a little
 * less, so that a timer that fires late keeps no cue waiting for longer than 50 ms, and at speed 10 takes nothing from the
 * next second.
 */
export const INTERVAL: Interval = {clock: 190, cue: 45};

export function openSession(options: SessionOptions): Session {
  const {timeline, scheduler, interval = INTERVAL, budget, idleLimit, wallClock} = options;
  const initial = initialTransport(options);
  const start = {
    ...INITIAL_VIEW,
    ...options.choice,
    bookmarks: options.bookmarks ?? [],
    spoilers: options.spoilers ?? false,
    panel: options.panel ?? 'commentary',
  };
  const command$ = new Subject<Command>();
  const playback$ = playback(command$, {timeline, scheduler, initial, interval, budget, idleLimit, wallClock}).pipe(
    shareReplay({bufferSize: 1, refCount: true}),
  );
  const view$ = command$.pipe(
    withLatestFrom(playback$),
    scan(
      (view, [command, {position}]) =>
        applyToView(view, command, {timeline, position, played: playedAt(timeline, position)}),
      start,
    ),
    startWith(start),
    distinctUntilChanged(),
    shareReplay({bufferSize: 1, refCount: true}),
  );
  const first: Playback = {transport: initial, position: initial.position, cause: 'command'};
  const newest$ = new BehaviorSubject(toFrame(timeline, first, start, undefined, options.notice));
  const subscription = combineLatest([
    view$,
    withMoments(playback$, timeline, scheduler),
    notices(timeline, {command$, playback$, view$}, scheduler, options.notice),
  ])
    .pipe(
      map(([view, {now, moment}, notice]) => toFrame(timeline, now, view, moment, notice)),
      distinctUntilChanged(sameFrame),
    )
    .subscribe(newest$);
  return {
    timeline,
    frame$: newest$,
    frame: () => newest$.getValue(),
    dispatch: command => command$.next(command),
    close: () => {
      subscription.unsubscribe();
      newest$.complete();
      command$.complete();
    },
  };
}

function initialTransport(options: SessionOptions): Transport {
  const {timeline, scheduler, speed = 1, mode = 'steady', paused = false, loop = false, budget, idleLimit} = options;
  const within = (position: Position) => Math.min(Math.max(position, 0), timeline.duration);
  const range = {from: within(options.from ?? 0), until: within(options.until ?? timeline.duration)};
  const position = Math.min(within(options.position ?? range.from), range.until);
  return {
    playing: !paused && position < range.until,
    speed,
    mode,
    ...pacing(timeline, {mode, speed, range, budget, idleLimit}),
    position,
    since: scheduler.now(),
    range,
    loop: loop ? range : undefined,
    undo: [],
    redo: [],
    skippedAt: undefined,
  };
}
