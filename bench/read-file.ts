import {readMatch} from '../src/formats/read-match.ts';
import {buildTimeline} from '../src/match/model/timeline.ts';
import {median, since, spread} from './figures.ts';
import {longMatch} from './long-match.ts';
import type {Bench} from './row.ts';

const EVENTS = 4_000;
const MOST = 8;
const TIMES = 60;
/** Rounds that are left out: the code is not compiled yet. */
const WARM_UP = 10;

/** A file of our own format, from bytes to timeline, in turn with JSON.parse of the same bytes. */
export const readFile: Bench = {
  name: 'read-file',
  run: async () => {
    const bytes = new TextEncoder().encode(longMatch(EVENTS));
    const rounds: {readonly parsed: number; readonly read: number}[] = [];
    for (let n = 0; n < TIMES; n += 1) {
      rounds.push({
        parsed: await timed(async () => JSON.parse(new TextDecoder().decode(bytes))),
        read: await timed(async () => buildTimeline(await readMatch(bytes, 'long match'))),
      });
    }
    const settled = rounds.slice(WARM_UP);
    const [parsed, read] = [settled.map(round => round.parsed), settled.map(round => round.read)];
    const ratio = median(read) / median(parsed);
    return [
      {
        what: `a file of ${EVENTS.toLocaleString('en')} events, ${(bytes.length / 1024).toFixed(0)} KB: parse, validate, build`,
        measured: `${ratio.toFixed(1)}x, ${spread(read, 'ms')}; the first ${rounds[0]!.read.toFixed(0)} ms`,
        budget: `${MOST}x JSON.parse`,
        met: ratio <= MOST,
      },
    ];
  },
};

async function timed(work: () => Promise<unknown>): Promise<number> {
  const begun = process.hrtime.bigint();
  await work();
  return since(begun);
}
