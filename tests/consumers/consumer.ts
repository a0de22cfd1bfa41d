import {execFileSync} from 'node:child_process';
import {describe} from 'vitest';

/** The tests of what another program makes of our output; where it is not installed, their title says so, and they are skipped. */
export function withConsumer(program: string, tests: () => void): void {
  const here = isInstalled(program);
  describe.skipIf(!here)(here ? program : `${program} IS NOT INSTALLED HERE: nothing is checked with it`, tests);
}

export function isInstalled(program: string): boolean {
  try {
    execFileSync('sh', ['-c', 'command -v "$1"', 'sh', program], {stdio: 'ignore'});
    return true;
  } catch {
    return false;
  }
}
