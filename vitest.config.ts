import {defineConfig} from 'vitest/config';
import {INLINE, patchesInTests} from './scripts/patches.ts';

/** What is tested here keeps nothing between tests: no terminal, no environment. One process runs many files of it. */
export const PURE_FOLDERS = ['files', 'formats', 'match', 'matchday', 'output', 'streams', 'text'];
const PURE = PURE_FOLDERS.map(folder => `tests/${folder}/**/*.test.{ts,tsx}`);
/** The screen, as recorded, is drawn by Ink, which remembers the terminal's colours. */
const DRAWN = 'tests/output/recordings/**';

const exclude = ['tests/e2e/**', 'tests/consumers/**', 'node_modules/**'];

export default defineConfig({
  plugins: [patchesInTests],
  logLevel: 'error',
  test: {
    // Properties over whole matches take seconds on a slow or busy machine; none of them waits for a clock.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // All of them: left alone, one is kept free, which is half of two.
    maxWorkers: '100%',
    server: {deps: {inline: INLINE}},
    setupFiles: ['tests/support/environment.ts'],
    projects: [
      {extends: true, test: {name: 'pure', include: PURE, exclude: [...exclude, DRAWN], isolate: false}},
      {
        extends: true,
        test: {
          name: 'rest',
          include: [`tests/!(${PURE_FOLDERS.join('|')})/**/*.test.{ts,tsx}`, `${DRAWN}/*.test.{ts,tsx}`],
          exclude,
        },
      },
    ],
  },
});
