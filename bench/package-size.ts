import {execFileSync} from 'node:child_process';
import type {Bench} from './row.ts';

const MOST = 600;

/** The tarball that `npm pack` makes of what is built. */
export const packageSize: Bench = {
  name: 'package',
  run: async () => {
    const packed = execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {encoding: 'utf8'});
    const [{size}] = JSON.parse(packed);
    const kilobytes = size / 1000;
    return [
      {
        what: 'package, as npm packs it',
        measured: `${kilobytes.toFixed(0)} KB`,
        budget: `${MOST} KB`,
        met: kilobytes <= MOST,
      },
    ];
  },
};
