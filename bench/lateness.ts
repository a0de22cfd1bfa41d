import {VirtualTimeScheduler} from 'rxjs';
import {buildTimeline} from '../src/match/model/timeline.ts';
import {monotonicScheduler} from '../src/streams/scheduler.ts';
import {openSession} from '../src/streams/session.ts';
import {median, quantile} from './figures.ts';
import {unchecked} from './look-up.ts';
import type {Bench, Row} from './row.ts';
import {pause} from './screen.ts';

const SPEEDS = [1, 10, 100, 1000];
const WATCHED = 6_000;
const EVENTS = 4_000;

/** How late each cue appears in a frame: for some seconds of real time, and in virtual time for a whole match. */
export const lateness: Bench = {
  name: 'lateness',
  run: async () => {
    const timeline = buildTimeline(unchecked(EVENTS));
    const rows: Row[] = [];
    for (const speed of SPEEDS) {
      const begun = monotonicScheduler.now();
      const session = openSession({timeline, scheduler: monotonicScheduler, speed});
      const late: number[] = [];
      let played = 0;
      const subscription = session.frame$.subscribe(frame => {
        const now = monotonicScheduler.now() - begun;
        for (; played < frame.played; played += 1) late.push(now - timeline.at[played]! / speed);
      });
      await pause(Math.min(WATCHED, timeline.duration / speed + 200));
      subscription.unsubscribe();
      session.close();
      rows.push({
        what: `cue lateness at ${speed}x, ${late.length} cues`,
        measured: `${median(late).toFixed(1)} ms median, ${quantile(late, 0.99).toFixed(1)} ms p99, ${quantile(late, 1).toFixed(1)} ms most`,
        budget: '',
        met: undefined,
      });
    }
    return [...rows, drift()];
  },
};

/** The whole match at every speed, in virtual time: how late its end is, and the latest cue. */
function drift(): Row {
  const timeline = buildTimeline(unchecked(EVENTS));
  const found = SPEEDS.map(speed => {
    const scheduler = new VirtualTimeScheduler();
    const session = openSession({timeline, scheduler, speed});
    let [played, most, end] = [0, 0, 0];
    session.frame$.subscribe(frame => {
      for (; played < frame.played; played += 1) most = Math.max(most, scheduler.now() - timeline.at[played]! / speed);
      if (frame.position === timeline.duration && end === 0) end = scheduler.now();
    });
    scheduler.flush();
    session.close();
    if (played !== EVENTS) throw new Error(`${played} of ${EVENTS} cues at ${speed}x`);
    return {off: end - timeline.duration / speed, most};
  });
  const [off, most] = [Math.max(...found.map(({off}) => off)), Math.max(...found.map(each => each.most))];
  return {
    what: 'the whole match in virtual time, every speed',
    measured: `its end at most ${off.toFixed(1)} ms late, cues at most ${most.toFixed(1)} ms`,
    budget: '',
    met: undefined,
  };
}
