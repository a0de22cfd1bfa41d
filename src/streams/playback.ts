import {
  concat,
  defer,
  distinctUntilChanged,
  map,
  type Observable,
  of,
  repeat,
  type SchedulerLike,
  scan,
  startWith,
  switchMap,
  takeWhile,
  timer,
  timestamp,
} from 'rxjs';
import type {Position} from '../match/clock.ts';
import type {Timeline} from '../match/timeline.ts';
import type {Command} from './command.ts';
import {anchor, applyCommand, type Interval, positionAt, type Transport, untilNextChange} from './transport.ts';

/** The playhead at one instant, with the transport that it follows from. */
export type Playback = {
  readonly transport: Transport;
  readonly position: Position;
  /** Whether a command brought it here, or time. */
  readonly cause: 'command' | 'time';
};

export type PlaybackOptions = {
  readonly timeline: Timeline;
  readonly scheduler: SchedulerLike;
  readonly initial: Transport;
  readonly interval: Interval;
};

/**
 * The playhead over time: once for every command, and while playing at every visible change. Paused, it holds no timer.
 * Transport and position are paired before they leave, so that no consumer sees one without the other.
 */
export function playback(command$: Observable<Command>, options: PlaybackOptions): Observable<Playback> {
  const {timeline, scheduler, initial} = options;
  return command$.pipe(
    timestamp(scheduler),
    scan((transport, {value, timestamp: now}) => applyCommand(transport, value, now, timeline), initial),
    startWith(initial),
    distinctUntilChanged(),
    switchMap(transport => {
      const here: Playback = {transport, position: positionAt(transport, scheduler.now()), cause: 'command'};
      return transport.playing ? concat(of(here), ticks(transport, options)) : of(here);
    }),
  );
}

/** Wakes at each visible change until the end of the range, where it leaves the transport paused. */
function ticks(transport: Transport, {timeline, scheduler, interval}: PlaybackOptions): Observable<Playback> {
  const wake = defer(() => timer(untilNextChange(transport, scheduler.now(), timeline, interval) ?? 0, scheduler));
  return wake.pipe(
    repeat(),
    map((): Playback => {
      const here = anchor(transport, scheduler.now());
      return {transport: here.playing ? transport : here, position: here.position, cause: 'time'};
    }),
    takeWhile(({transport: {playing}}) => playing, true),
  );
}
