import {defineConfig} from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/e2e/**', 'tests/consumers/**', 'node_modules/**'],
    // Properties over whole matches take seconds on a slow or busy machine; none of them waits for a clock.
    testTimeout: 60_000,
    setupFiles: ['tests/support/environment.ts'],
    // A machine that is busy elsewhere gets a second chance; a fault fails twice.
    retry: 1,
  },
});
