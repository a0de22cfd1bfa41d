import type {MatchEvent} from '../src/match/model/event.ts';
import type {Match} from '../src/match/model/match.ts';
import {boardAt, buildTimeline, playedAt, stateAt} from '../src/match/model/timeline.ts';
import {since, spread} from './figures.ts';
import {longMatch} from './long-match.ts';
import type {Bench, Row} from './row.ts';

const SIZES = [4_000, 100_000, 1_000_000];

/** Look-ups that are timed together: a single one is shorter than the clock can measure. */
const TOGETHER = 500;
const BATCHES = 400;

/** The look-ups of a seek: the state, the number of cues played, and the board, at random moments. */
export const lookUp: Bench = {
  name: 'look-up',
  run: async () => SIZES.map(row),
};

function row(cues: number): Row {
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
  // The first tenth runs before the code is compiled.
  const settled = taken.slice(BATCHES / 10);
  return {
    what: `a moment looked up, ${cues.toLocaleString('en')} cues`,
    measured: spread(settled, 'µs', 2),
    budget: '',
    met: undefined,
  };
}

/** A match as it is once a file is read, without validating a million events. */
export function unchecked(count: number): Match {
  const match = JSON.parse(longMatch(count));
  const events = match.events.map((event: MatchEvent) => ({
    ...DEFAULTS,
    ...event,
    clock: {...NONE_ADDED, ...event.clock},
  }));
  return {
    ...match,
    coverage: 'told',
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
