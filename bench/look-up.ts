import type {MatchEvent} from '../src/match/model/event.ts';
import type {Match} from '../src/match/model/match.ts';
import {boardAt, buildTimeline, playedAt, stateAt} from '../src/match/model/timeline.ts';
import {median, since, spread} from './figures.ts';
import {longMatch} from './long-match.ts';
import type {Bench, Row} from './row.ts';

const SIZES = [
  {cues: 4_000, most: 1},
  {cues: 100_000, most: 2},
  {cues: 1_000_000, most: 4},
] as const;

/** Look-ups that are timed together: a clock that ticks in tens of nanoseconds cannot time one. */
const TOGETHER = 500;
const BATCHES = 400;

/** What a seek looks up: the state, how many cues are played, and the board, at moments in no order. */
export const lookUp: Bench = {
  name: 'look-up',
  run: async () => SIZES.map(({cues, most}) => row(cues, most)),
};

function row(cues: number, most: number): Row {
  const timeline = buildTimeline(unchecked(cues));
  const moments = Float64Array.from({length: TOGETHER * BATCHES}, () => Math.random() * timeline.duration);
  const taken: number[] = [];
  let kept = 0;
  for (let batch = 0; batch < BATCHES; batch += 1) {
    const begun = process.hrtime.bigint();
    for (let n = batch * TOGETHER; n < (batch + 1) * TOGETHER; n += 1) {
      const position = moments[n]!;
      kept +=
        stateAt(timeline, position).score.home + playedAt(timeline, position) + boardAt(timeline, position).elapsed;
    }
    taken.push((since(begun) * 1000) / TOGETHER);
  }
  if (!(kept > 0)) throw new Error('nothing was looked up');
  // The first tenth is spent before the code is compiled.
  const settled = taken.slice(BATCHES / 10);
  return {
    what: `a moment looked up, ${cues.toLocaleString('en')} cues`,
    measured: spread(settled, 'µs', 2),
    toReach: `${most} µs, median`,
    met: median(settled) <= most,
  };
}

/** A match as reading a file gives it, without the time that checking a million events takes. */
export function unchecked(count: number): Match {
  const match = JSON.parse(longMatch(count));
  const events = match.events.map((event: MatchEvent) => ({
    ...DEFAULTS,
    ...event,
    clock: {...NONE_ADDED, ...event.clock},
  }));
  return {
    ...match,
    coverage: 'complete',
    officialStats: [],
    story: [],
    reaction: [],
    disputes: [],
    sources: [],
    events,
  };
}

const DEFAULTS: object = {timing: {kind: 'exact'}, sources: [], facts: []};
const NONE_ADDED: object = {added: 0};
