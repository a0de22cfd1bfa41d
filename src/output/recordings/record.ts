import {VirtualTimeScheduler} from 'rxjs';
import type {Cue, Timeline} from '../../match/model/timeline.ts';
import type {Frame} from '../../streams/frame.ts';
import {openSession, type SessionOptions} from '../../streams/session.ts';
import type {Interval} from '../../streams/transport.ts';

/** What is on the screen from one instant on. */
export type Shot = {
  /** Real milliseconds since the first. */
  readonly at: number;
  readonly frame: Frame;
  /** The highlights that have come since the shot before; of the first shot, none. */
  readonly highlights: readonly Cue[];
};

export type RecordOptions = Partial<Omit<SessionOptions, 'timeline' | 'scheduler'>>;

/** A clock that moves twice a second is read as one that runs, and makes a recording half as large as five times would. */
const INTERVAL: Interval = {clock: 490, cue: 45};

/**
 * Everything that is seen while a match is played from start to end, as it would be at the given speed, in no time: one shot
 * for every visible change. It ends when nothing moves any more. Throws a RangeError where it is to be played at `Infinity`,
 * or over and over.
 */
export function* record(timeline: Timeline, asked: RecordOptions): Generator<Shot, void> {
  if (asked.speed === Number.POSITIVE_INFINITY || asked.loop) throw new RangeError('a recording takes time, and ends');
  const time = new VirtualTimeScheduler();
  const session = openSession({interval: INTERVAL, ...asked, timeline, scheduler: time});
  let last = session.frame();
  yield {at: 0, frame: last, highlights: []};
  for (let next = time.actions[0]; next !== undefined; next = time.actions[0]) {
    time.maxFrames = next.delay;
    // Several changes of one instant are seen as one.
    time.flush();
    const frame = session.frame();
    if (frame === last) continue;
    const highlights = timeline.cues.slice(last.played, frame.played).filter(({highlight}) => highlight);
    last = frame;
    yield {at: time.now(), frame, highlights};
  }
  session.close();
}
