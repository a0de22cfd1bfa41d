import {defineConfig} from 'vitest/config';

// What other programs make of what the built program writes: `npm run consumers`.
export default defineConfig({
  test: {
    include: ['tests/consumers/**/*.test.{ts,tsx}'],
    testTimeout: 60_000,
    // One at a time: browsers and shells start slowly enough alone.
    fileParallelism: false,
    retry: 1,
  },
});
