import type {Timeline} from '../../src/match/model/timeline.ts';
import type {Frame} from '../../src/streams/frame.ts';
import {openSession, type Session, type SessionOptions} from '../../src/streams/session.ts';
import {VirtualTime} from './virtual-time.ts';

/** A session on virtual time, and every frame that it has shown. */
export type Opened = {readonly session: Session; readonly time: VirtualTime; readonly frames: readonly Frame[]};

export function open(timeline: Timeline, options: Partial<SessionOptions> = {}): Opened {
  const time = new VirtualTime();
  const session = openSession({timeline, scheduler: time, ...options});
  const frames: Frame[] = [];
  session.frame$.subscribe(frame => frames.push(frame));
  return {session, time, frames};
}
