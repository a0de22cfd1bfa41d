import {appendFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {setImmediate} from 'node:timers/promises';
import {setFlagsFromString} from 'node:v8';
import {runInNewContext} from 'node:vm';
import {VirtualTimeScheduler} from 'rxjs';
import {liveTimeline} from '../src/match/live/live-timeline.ts';
import {merge} from '../src/match/live/merge.ts';
import type {Version} from '../src/match/live/version.ts';
import {LIVE_FORMAT} from '../src/match/model/format-name.ts';
import {matchSchema} from '../src/match/schema/match-schema.ts';
import {followMatch} from '../src/streams/followed.ts';
import {liveCommands} from '../src/streams/live.ts';
import {pollFeeds} from '../src/streams/poll-feeds.ts';
import {openSession} from '../src/streams/session.ts';
import {longMatch} from './long-match.ts';
import {watch} from './playing.ts';
import {HAS_PROC} from './proc.ts';
import {FOLDER, REPLAY} from './program.ts';
import {type Bench, NOT_HERE, type Row} from './row.ts';
import {isDrawn, open, pause, SCREEN} from './screen.ts';

/** Events that are still to come when the program opens the match. */
const COMING = 20;
const HOURS = 8;
/** Milliseconds of virtual time between two looks at the feed. */
const INTERVAL = 10_000;
const LOOKS_AN_HOUR = 3_600_000 / INTERVAL;
/** Megabytes by which the heap may be larger after the last hour than after the first. */
const FLAT = 1;
const MOST_CPU = 0.04;

/** A feed that is followed for long, and the program that follows one. */
export const liveFeed: Bench = {
  name: 'live-feed',
  run: async () => [await eightHours(), await watched(USUAL), await watched(DENSE)],
};

/** Hours of versions that say the same, in virtual time. */
async function eightHours(): Promise<Row> {
  const {score: _score, ...match} = matchSchema.parse(JSON.parse(longMatch(100)));
  const events = match.events.slice(0, 80);
  const version: Version = {match: {...match, events}, running: true, over: false, stableIds: true};
  const scheduler = new VirtualTimeScheduler();
  const first = merge(undefined, version, 0);
  const session = openSession({...liveTimeline(first), scheduler});
  let looks = 0;
  const poll = async () => {
    looks += 1;
    return {news: [{type: 'version' as const, version}], again: INTERVAL};
  };
  const options = {scheduler, wallNow: () => scheduler.now()};
  const subscription = liveCommands(pollFeeds([{match: 0, poll}], scheduler), followMatch(first), options).subscribe(
    session.dispatch,
  );
  const after: number[] = [];
  for (let hour = 0; hour < HOURS; hour += 1) {
    for (let n = 0; n < LOOKS_AN_HOUR; n += 1) {
      scheduler.maxFrames = scheduler.frame + INTERVAL;
      scheduler.flush();
      scheduler.frame = scheduler.maxFrames;
      // The answer of a feed is a promise.
      await setImmediate();
    }
    after.push(heap());
  }
  subscription.unsubscribe();
  session.close();
  if (looks < HOURS * LOOKS_AN_HOUR) throw new Error(`only ${looks} looks at the feed`);
  const grown = after.at(-1)! - after[0]!;
  return {
    what: `${HOURS} hours of polling in virtual time, ${looks.toLocaleString('en')} versions`,
    measured: `the heap grows by ${grown.toFixed(2)} MB from the first hour to the last, to ${after.at(-1)!.toFixed(0)} MB`,
    budget: `flat: at most ${FLAT} MB`,
    met: grown <= FLAT,
  };
}

/** Megabytes that are still in use. */
function heap(): number {
  setFlagsFromString('--expose-gc');
  (runInNewContext('gc') as () => void)();
  return process.memoryUsage().heapUsed / 2 ** 20;
}

type Feed = {
  readonly events: number;
  /** Milliseconds between two of them. */
  readonly every: number;
};

/** As much as public text feeds report, as often as they are polled; and one that reports every pass. */
const USUAL: Feed = {events: 200, every: 10_000};
const DENSE: Feed = {events: 2_000, every: 2_000};

/** The program at the edge of a match that gets another event now and then. */
async function watched({events: count, every}: Feed): Promise<Row> {
  const what = `live at 1x, ${count.toLocaleString('en')} events, one every ${every / 1000} s, 120x40`;
  const budget = `${MOST_CPU * 100} % of a core`;
  if (!HAS_PROC) return {what, measured: NOT_HERE, budget, met: undefined};
  const {events, score: _score, ...match} = JSON.parse(longMatch(count)) as {events: object[]; score?: object};
  const file = join(FOLDER, `live-${count}.jsonl`);
  const lines = [{format: LIVE_FORMAT, match}, ...events.map(event => ({event}))].map(
    line => `${JSON.stringify(line)}\n`,
  );
  let next = lines.length - COMING;
  writeFileSync(file, lines.slice(0, next).join(''));
  const screen = open([REPLAY, file, '--live'], SCREEN);
  await screen.shows(isDrawn);
  await pause(3_000);
  const writing = setInterval(() => {
    appendFileSync(file, lines[next] ?? '');
    next += 1;
  }, every);
  const {cpu} = await watch(screen, 25_000);
  clearInterval(writing);
  await screen.close();
  const measured = `${(cpu * 100).toFixed(1)} % of a core`;
  return {what, measured, budget, met: cpu <= MOST_CPU};
}
