import {defineConfig} from 'vitest/config';

// The built program in real terminals, on real time: `npm run e2e`.
export default defineConfig({
  test: {
    include: ['tests/e2e/**/*.test.ts'],
    // Above the bound of every single wait, which says what it waited for.
    testTimeout: 180_000,
    hookTimeout: 180_000,
    // One terminal at a time: another test should not take the time that a program is watched in.
    fileParallelism: false,
  },
});
