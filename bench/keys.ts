import {median, quantile, since} from './figures.ts';
import {REPLAY} from './program.ts';
import type {Bench} from './row.ts';
import {isDrawn, open, pause} from './screen.ts';

const TIMES = 300;
const SIZE = {columns: 200, rows: 60};
const [SKIP_ON, SKIP_BACK] = ['\u001B[C', '\u001B[D'];
/** Milliseconds without a write after which a screen counts as drawn. */
const STILL = 40;

/** From a key press to the last byte of the paused screen that it changes, through a pty. */
export const keys: Bench = {
  name: 'keys',
  run: async () => {
    const screen = open([REPLAY, 'first-leg', '--from', '20', '--paused'], SIZE);
    await screen.shows(isDrawn);
    const taken: number[] = [];
    for (let n = 0; n < TIMES; n += 1) {
      await screen.still(STILL);
      const before = screen.text();
      const pressed = process.hrtime.bigint();
      screen.pty.write(n % 2 === 0 ? SKIP_ON : SKIP_BACK);
      while (screen.text() === before && since(pressed) < 1000) await pause(1);
      await screen.still(STILL);
      if (screen.text() === before) throw new Error('a key changed nothing');
      taken.push(Number(screen.seen.last - pressed) / 1e6);
    }
    await screen.close();
    const [middle, worst] = [median(taken), quantile(taken, 0.99)];
    return [
      {
        what: 'key to changed screen, 200x60',
        measured: `${middle.toFixed(1)} ms median, ${quantile(taken, 0.9).toFixed(1)} ms p90, ${worst.toFixed(1)} ms p99`,
        budget: '',
        met: undefined,
      },
    ];
  },
};
