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
import {moments} from './moment.ts';
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

/** Twenty frames a second for cues, ten for the running clock: more is not seen, and costs. */
export const INTERVAL: Interval = {clock: 100, cue: 50};

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
  const subscription = combineLatest([moments(playback$, timeline, scheduler), view$, playback$])
    .pipe(
      map(([moment, view, now]) => toFrame(timeline, now, view, moment)),
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
  const range = {from, until: until ?? timeline.duration};
  return {
    playing: !paused && from < range.until,
    speed,
    position: Math.min(from, range.until),
    since: scheduler.now(),
    range,
  };
}
