import {defineConfig} from 'vitest/config';
import {INLINE, patchesInTests} from './scripts/patches.ts';

/** The tests beside the mutated sources, which scripts/mutate.ts names. */
const tests = process.env.MUTATED_TESTS ?? 'tests';

export default defineConfig({
  plugins: [patchesInTests],
  logLevel: 'error',
  test: {
    testTimeout: 60_000,
    include: [`${tests}/**/*.test.{ts,tsx}`],
    exclude: ['tests/e2e/**', 'tests/consumers/**'],
    server: {deps: {inline: INLINE}},
    setupFiles: ['tests/support/environment.ts'],
  },
});
