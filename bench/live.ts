import {liveTimeline} from '../src/match/live/live-timeline.ts';
import {type History, merge} from '../src/match/live/merge.ts';
import type {Match} from '../src/match/model/match.ts';
import {matchSchema} from '../src/match/schema/match-schema.ts';
import {monotonicScheduler} from '../src/streams/scheduler.ts';
import {openSession} from '../src/streams/session.ts';
import {median, since, spread} from './figures.ts';
import {longMatch} from './long-match.ts';
import type {Bench} from './row.ts';

const EVENTS = 2_000;
const VERSIONS = 60;
/** Milliseconds. */
const BUDGET = 50;

/** A new version of a live match of many events: merged, placed, folded, and in the frame that the screen draws. */
export const live: Bench = {
  name: 'live',
  run: async () => {
    const {score: _score, ...match}: Match = matchSchema.parse(JSON.parse(longMatch(EVENTS)));
    const versionOf = (count: number) => ({
      match: {...match, events: match.events.slice(0, count)},
      running: true,
      over: false,
      stableIds: true,
    });
    let history: History = merge(undefined, versionOf(EVENTS - VERSIONS - 1), 0);
    const session = openSession({...liveTimeline(history), scheduler: monotonicScheduler});
    session.dispatch({type: 'seek-end'});
    const taken = Array.from({length: VERSIONS}, (_, n) => {
      const next = versionOf(EVENTS - VERSIONS + n);
      const before = session.frame();
      const begun = process.hrtime.bigint();
      history = merge(history, next, n);
      session.dispatch({type: 'version', ...liveTimeline(history)});
      if (session.frame() === before) throw new Error('the frame has not changed');
      return since(begun);
    });
    session.close();
    return [
      {
        what: `a live version arrived to its frame, ${EVENTS.toLocaleString('en')} events`,
        measured: spread(taken, 'ms', 1),
        budget: `${BUDGET} ms`,
        met: median(taken) <= BUDGET,
      },
    ];
  },
};
