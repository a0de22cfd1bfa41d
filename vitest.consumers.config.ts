import {defineConfig} from 'vitest/config';

// Other programs read what the built program writes: `npm run consumers`.
export default defineConfig({
  test: {
    include: ['tests/consumers/**/*.test.{ts,tsx}'],
    testTimeout: 180_000,
    hookTimeout: 180_000,
    // One at a time: browsers and shells start slowly enough alone.
    fileParallelism: false,
  },
});
