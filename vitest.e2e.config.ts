import {defineConfig} from 'vitest/config';

// The built program in real terminals, on real time: `npm run e2e`.
export default defineConfig({
  test: {
    include: ['tests/e2e/**/*.test.ts'],
    testTimeout: 60_000,
    // One terminal at a time: the clock's pace is measured against the wall, and should not wait for another test.
    fileParallelism: false,
    // Real time on a busy machine: a fault fails three times.
    retry: 2,
  },
});
