import {median, quantile} from './figures.ts';
import {longMatchFile} from './long-match.ts';
import {HAS_PROC, type Usage, usageOf} from './proc.ts';
import {REPLAY} from './program.ts';
import {type Bench, NOT_HERE, type Row} from './row.ts';
import {isDrawn, open, pause, SCREEN, type Screen} from './screen.ts';

const WARM_UP = 3_000;
/** Megabytes resident. */
const MOST_MEMORY = 130;
const WATCHED = 10_000;

export type Watched = {
  /** Share of a core. */
  readonly cpu: number;
  readonly bytesPerSecond: number;
  readonly wakesPerSecond: number;
  readonly resident: readonly number[];
  readonly peak: number;
};

/** The resources that a program on a terminal uses over some seconds. */
export async function watch({pty, seen}: Screen, milliseconds: number): Promise<Watched> {
  const [before, bytes, begun]: [Usage, number, number] = [usageOf(pty.pid), seen.bytes, performance.now()];
  const resident: number[] = [];
  for (let n = 0; n < 20; n += 1) {
    await pause(milliseconds / 20);
    resident.push(usageOf(pty.pid).resident);
  }
  const [after, taken] = [usageOf(pty.pid), performance.now() - begun];
  return {
    cpu: (after.cpu - before.cpu) / taken,
    bytesPerSecond: ((seen.bytes - bytes) / taken) * 1000,
    wakesPerSecond: ((after.wakes - before.wakes) / taken) * 1000,
    resident,
    peak: after.peak,
  };
}

/** Playing at ten times the speed, from three places in the match. */
export const playing: Bench = {
  name: 'playing',
  run: async () => {
    const [what, budget] = ['playing at 10x, 120x40', '4 % of a core, 3 KB/s'];
    if (!HAS_PROC) return [{what, measured: NOT_HERE, budget, met: undefined}];
    const runs: Watched[] = [];
    for (const from of ['5', '30', '60']) {
      const screen = open([REPLAY, 'first-leg', '--speed', '10', '--from', from], SCREEN);
      await screen.shows(isDrawn);
      await pause(WARM_UP);
      runs.push(await watch(screen, WATCHED));
      await screen.close();
    }
    const [cpu, bytes] = [median(runs.map(run => run.cpu)), median(runs.map(run => run.bytesPerSecond))];
    const each = runs.map(run => (run.cpu * 100).toFixed(1)).join(', ');
    return [
      {
        what,
        measured: `${(cpu * 100).toFixed(1)} % of a core (${each}), ${(bytes / 1024).toFixed(2)} KB/s`,
        budget,
        met: cpu <= 0.04 && bytes <= 3 * 1024,
      },
    ];
  },
};

/** A paused match writes nothing and wakes for nothing. */
export const paused: Bench = {
  name: 'paused',
  run: async () => {
    const [what, budget] = ['paused', 'nothing: no write, no timer, no CPU'];
    if (!HAS_PROC) return [{what, measured: NOT_HERE, budget, met: undefined}];
    const screen = open([REPLAY, 'first-leg', '--from', '30', '--paused'], SCREEN);
    await screen.shows(isDrawn);
    await pause(WARM_UP);
    const {cpu, bytesPerSecond, wakesPerSecond} = await watch(screen, WATCHED);
    await screen.close();
    return [
      {
        what,
        measured: `${((bytesPerSecond * WATCHED) / 1000).toFixed(0)} bytes, ${((wakesPerSecond * WATCHED) / 1000).toFixed(0)} wakes, ${(cpu * WATCHED).toFixed(1)} ms of CPU in ${WATCHED / 1000} s`,
        budget,
        met: bytesPerSecond === 0 && wakesPerSecond * WATCHED < 3_000 && cpu < 0.0005,
      },
    ];
  },
};

/** Memory while a long match plays: at 10x, and at 100x, where more events pass. */
export const memory: Bench = {
  name: 'memory',
  run: async (): Promise<readonly Row[]> => {
    const file = longMatchFile(4_000);
    const rows: Row[] = [];
    for (const speed of ['10', '100']) {
      const [what, budget] = [`memory, playing a match of 4,000 events at ${speed}x`, `${MOST_MEMORY} MB resident`];
      if (!HAS_PROC) {
        rows.push({what, measured: NOT_HERE, budget, met: undefined});
        continue;
      }
      const screen = open([REPLAY, file, '--speed', speed], SCREEN);
      await screen.shows(isDrawn);
      await pause(WARM_UP);
      const {resident, peak} = await watch(screen, WATCHED);
      await screen.close();
      const [middle, most] = [median(resident), quantile(resident, 1)];
      rows.push({
        what,
        measured: `${middle.toFixed(0)} MB median, ${most.toFixed(0)} MB most (${peak.toFixed(0)} MB peak since the start)`,
        budget,
        met: most <= MOST_MEMORY,
      });
    }
    return rows;
  },
};
