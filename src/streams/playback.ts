import {
  concat,
  defer,
  distinctUntilChanged,
  EMPTY,
  filter,
  map,
  merge,
  type Observable,
  of,
  repeat,
  type SchedulerLike,
  Subject,
  scan,
  startWith,
  switchMap,
  takeWhile,
  timer,
  timestamp,
} from 'rxjs';
import type {Position} from '../match/model/clock.ts';
import {applyCommand, type Pacer} from './apply-command.ts';
import type {Command} from './command.ts';
import {anchor, type Interval, type Transport, untilNextChange} from './transport.ts';

/** The playhead at one instant, with the transport that it follows from. */
export type Playback = {
  readonly transport: Transport;
  readonly position: Position;
  /** Whether a command brought it here, or time. */
  readonly cause: 'command' | 'time';
};

export type PlaybackOptions = Pacer & {
  readonly scheduler: SchedulerLike;
  readonly initial: Transport;
  readonly interval: Interval;
  /** True where time counts even while nobody could watch: a closed laptop, a stopped process. @default false */
  readonly wallClock?: boolean | undefined;
};

/** A timer that fires this much too late was not late: the machine slept. Real milliseconds. */
const SLEPT = 2_000;

/** A command: the transport that it found and the one that it made. */
type Step = {readonly before: Transport | undefined; readonly transport: Transport};

/** When the timer should fire, on the scheduler's clock, and what says that it fired after the machine had slept. */
type Watch = {due: number; readonly overslept$: Subject<Command>};

/**
 * The playhead over time: once for every command, and while playing at every visible change and where a command finds it.
 * Paused, it holds no timer. Transport and position are paired before they leave, so that no consumer sees one without the
 * other.
 */
export function playback(command$: Observable<Command>, options: PlaybackOptions): Observable<Playback> {
  const {scheduler, initial, wallClock = false} = options;
  const first: Step = {before: undefined, transport: initial};
  const watch: Watch = {due: Number.POSITIVE_INFINITY, overslept$: new Subject()};
  return merge(command$, watch.overslept$).pipe(
    timestamp(scheduler),
    scan(({transport}, {value, timestamp: now}): Step => {
      // A key may wake the machine before the timer does: the time is lost either way.
      const real = now - watch.due;
      const slept = !wallClock && real > SLEPT;
      const before = slept ? applyCommand(transport, {type: 'lost-time', real}, now, options) : transport;
      return {before, transport: applyCommand(before, value, now, options)};
    }, first),
    startWith(first),
    distinctUntilChanged((a, b) => a.transport === b.transport),
    switchMap(({before, transport}) => {
      const now = scheduler.now();
      watch.due = Number.POSITIVE_INFINITY;
      const arrived = before?.playing === true ? of(playbackAt(before, now, 'time')) : EMPTY;
      const here = playbackAt(transport, now, 'command');
      return concat(arrived, of(here), here.transport.playing ? ticks(transport, options, watch) : EMPTY);
    }),
  );
}

/** Wakes at each visible change until the end of the range, where it leaves the transport paused. */
function ticks(
  transport: Transport,
  {timeline, scheduler, interval, wallClock = false}: PlaybackOptions,
  watch: Watch,
): Observable<Playback> {
  const wake = defer(() => {
    const now = scheduler.now();
    const delay = untilNextChange(transport, now, timeline, interval) ?? 0;
    watch.due = now + delay;
    return timer(delay, scheduler).pipe(map(() => scheduler.now() - watch.due));
  });
  return wake.pipe(
    repeat(),
    filter(late => {
      const slept = !wallClock && late > SLEPT;
      if (slept) watch.overslept$.next({type: 'lost-time', real: 0});
      return !slept;
    }),
    map(() => playbackAt(transport, scheduler.now(), 'time')),
    takeWhile(({transport: {playing}}) => playing, true),
  );
}

/** Where a transport has brought the playhead by `now`; at the end of its range, it is paused. */
function playbackAt(transport: Transport, now: number, cause: Playback['cause']): Playback {
  const here = anchor(transport, now);
  return {transport: here.playing === transport.playing ? transport : here, position: here.position, cause};
}
