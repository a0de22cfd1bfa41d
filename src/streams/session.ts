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
import type {Position} from '../match/clock.ts';
import {playedAt, type Timeline} from '../match/timeline.ts';
import type {Command} from './command.ts';
import {type Frame, sameFrame, toFrame} from './frame.ts';
import {withMoments} from './moment.ts';
import {type Playback, playback} from './playback.ts';
import type {Interval, Speed, Transport} from './transport.ts';
import {applyToView, INITIAL_VIEW} from './view.ts';

export type SessionOptions = {
  readonly timeline: Timeline;
  readonly scheduler: SchedulerLike;
  /** @default 1 */
  readonly speed?: Speed;
  /** @default false */
  readonly paused?: boolean;
  /** Where to begin, and where play starts over from. @default 0 */
  readonly from?: Position;
  /** Where play stops. @default the end of the match */
  readonly until?: Position;
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
 * Twenty frames a second for cues, about ten for the running clock: more is not seen, and costs. The clock's limit is a
 * little less than a tenth, so that at speed 10 a timer that fires late takes nothing from the next second.
 */
export const INTERVAL: Interval = {clock: 90, cue: 50};

export function openSession(options: SessionOptions): Session {
  const {timeline, scheduler, interval = INTERVAL} = options;
  const initial = initialTransport(options);
  const command$ = new Subject<Command>();
  const playback$ = playback(command$, {timeline, scheduler, initial, interval}).pipe(
    shareReplay({bufferSize: 1, refCount: true}),
  );
  const view$ = command$.pipe(
    withLatestFrom(playback$),
    scan((view, [command, {position}]) => applyToView(view, command, playedAt(timeline, position)), INITIAL_VIEW),
    startWith(INITIAL_VIEW),
    distinctUntilChanged(),
  );
  const first: Playback = {transport: initial, position: initial.position, cause: 'command'};
  const newest$ = new BehaviorSubject(toFrame(timeline, first, INITIAL_VIEW, undefined));
  const subscription = combineLatest([view$, withMoments(playback$, timeline, scheduler)])
    .pipe(
      map(([view, {now, moment}]) => toFrame(timeline, now, view, moment)),
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

function initialTransport({
  timeline,
  scheduler,
  speed = 1,
  paused = false,
  from = 0,
  until,
}: SessionOptions): Transport {
  const within = (position: Position) => Math.min(Math.max(position, 0), timeline.duration);
  const range = {from: within(from), until: within(until ?? timeline.duration)};
  return {
    playing: !paused && range.from < range.until,
    speed,
    position: Math.min(range.from, range.until),
    since: scheduler.now(),
    range,
  };
}
