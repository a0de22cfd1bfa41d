import {VirtualTimeScheduler} from 'rxjs';
import type {Cue, Timeline} from '../../match/model/timeline.ts';
import type {Frame} from '../../streams/frame.ts';
import {openSession, type SessionOptions} from '../../streams/session.ts';
import type {Interval} from '../../streams/transport.ts';

/** The frame on the screen from one instant on. */
export type Shot = {
  /** Real milliseconds since the first shot. */
  readonly at: number;
  readonly frame: Frame;
  /** Highlights since the previous shot; none for the first. */
  readonly highlights: readonly Cue[];
};

export type RecordOptions = Partial<Omit<SessionOptions, 'timeline' | 'scheduler'>>;

/** A clock that moves twice a second looks like it runs, at half the file size of five times a second. */
const INTERVAL: Interval = {clock: 490, cue: 45};

/**
 * Plays a match under virtual time and yields a shot for every visible change, until nothing moves any more. Throws a
 * RangeError for speed `Infinity` and for a loop.
 */
export function* record(timeline: Timeline, asked: RecordOptions): Generator<Shot, void> {
  if (asked.speed === Number.POSITIVE_INFINITY || asked.loop)
    throw new RangeError('a recording needs a finite speed and an end');
  const time = new VirtualTimeScheduler();
  const session = openSession({interval: INTERVAL, ...asked, timeline, scheduler: time});
  let last = session.frame();
  yield {at: 0, frame: last, highlights: []};
  for (let next = time.actions[0]; next !== undefined; next = time.actions[0]) {
    time.maxFrames = next.delay;
    // Changes of the same instant make one shot.
    time.flush();
    const frame = session.frame();
    if (frame === last) continue;
    const highlights = timeline.cues.slice(last.played, frame.played).filter(({highlight}) => highlight);
    last = frame;
    yield {at: time.now(), frame, highlights};
  }
  session.close();
}
