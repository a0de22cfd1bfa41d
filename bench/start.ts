import {median, spread} from './figures.ts';
import {EMPTY, inTurn, REPLAY, untilExit, untilPrinted} from './program.ts';
import type {Bench, Row} from './row.ts';
import {SCREEN, untilFirstFrame} from './screen.ts';

const TIMES = 25;

/** Start-up times, measured in turn with bare Node: the ratio to it is what is judged. */
export const starting: Bench = {
  name: 'start',
  run: async () => {
    const [bare, version, help, line, frame] = await inTurn(
      TIMES,
      () => untilExit([EMPTY]),
      () => untilExit([REPLAY, '--version']),
      () => untilExit([REPLAY, '--help']),
      () => untilPrinted([REPLAY, 'first-leg', '--speed', 'max']),
      () => untilFirstFrame([REPLAY, 'first-leg'], SCREEN),
    );
    const row = (what: string, values: readonly number[], most: number): Row => {
      const ratio = median(values) / median(bare!);
      return {
        what,
        measured: `${ratio.toFixed(2)}x, ${spread(values, 'ms', 0)}`,
        budget: `${most}x bare Node`,
        met: ratio <= most,
      };
    };
    return [
      {what: 'bare Node, start to exit', measured: spread(bare!, 'ms', 0), budget: '', met: undefined},
      row('--version, start to exit', version!, 2),
      row('--help, start to exit', help!, 2),
      row('piped, to the first line', line!, 2.5),
      row('in a terminal, to the first frame', frame!, 5.5),
    ];
  },
};
