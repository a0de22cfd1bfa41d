import {
  concat,
  defer,
  distinctUntilChanged,
  EMPTY,
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
import {anchor, applyCommand, type Interval, type Transport, untilNextChange} from './transport.ts';

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

/** A command: the transport that it found and the one that it made. */
type Step = {readonly before: Transport | undefined; readonly transport: Transport};

/**
 * The playhead over time: once for every command, and while playing at every visible change and where a command finds it.
 * Paused, it holds no timer. Transport and position are paired before they leave, so that no consumer sees one without the
 * other.
 */
export function playback(command$: Observable<Command>, options: PlaybackOptions): Observable<Playback> {
  const {timeline, scheduler, initial} = options;
  const first: Step = {before: undefined, transport: initial};
  return command$.pipe(
    timestamp(scheduler),
    scan(
      ({transport}, {value, timestamp: now}): Step => ({
        before: transport,
        transport: applyCommand(transport, value, now, timeline),
      }),
      first,
    ),
    startWith(first),
    distinctUntilChanged((a, b) => a.transport === b.transport),
    switchMap(({before, transport}) => {
      const now = scheduler.now();
      const arrived = before?.playing === true ? of(playbackAt(before, now, 'time')) : EMPTY;
      const here = playbackAt(transport, now, 'command');
      return concat(arrived, of(here), here.transport.playing ? ticks(transport, options) : EMPTY);
    }),
  );
}

/** Wakes at each visible change until the end of the range, where it leaves the transport paused. */
function ticks(transport: Transport, {timeline, scheduler, interval}: PlaybackOptions): Observable<Playback> {
  const wake = defer(() => timer(untilNextChange(transport, scheduler.now(), timeline, interval) ?? 0, scheduler));
  return wake.pipe(
    repeat(),
    map(() => playbackAt(transport, scheduler.now(), 'time')),
    takeWhile(({transport: {playing}}) => playing, true),
  );
}

/** Where a transport has brought the playhead by `now`; at the end of its range, it is paused. */
function playbackAt(transport: Transport, now: number, cause: Playback['cause']): Playback {
  const here = anchor(transport, now);
  return {transport: here.playing === transport.playing ? transport : here, position: here.position, cause};
}
