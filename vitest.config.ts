import {globSync, readFileSync} from 'node:fs';
import {defineConfig} from 'vitest/config';
import {INLINE, patchesInTests} from './scripts/patches.ts';

const FILES = 'tests/**/*.test.{ts,tsx}';
const exclude = ['tests/e2e/**', 'tests/consumers/**', 'node_modules/**'];

/**
 * Tests that load modules in an environment of their own, such as a terminal with colours, which Ink remembers, and tests
 * that measure their process. Each needs a process of its own; all others share one with the modules that they import,
 * which takes half the time.
 */
const ISOLATED = globSync(FILES).filter(file =>
  /\bvi\.(?:hoisted|doMock|mock|resetModules)\(|\bprocess\.memoryUsage\(/.test(readFileSync(file, 'utf8')),
);

export default defineConfig({
  plugins: [patchesInTests],
  logLevel: 'error',
  // For React's production build, which tests/support/environment.ts chooses.
  oxc: {jsx: {development: false}},
  test: {
    // Properties over whole matches take seconds on a slow or busy machine; none of them waits for a clock.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // All of them: left alone, one is kept free, which is half of two.
    maxWorkers: '100%',
    server: {deps: {inline: INLINE}},
    setupFiles: ['tests/support/environment.ts'],
    projects: [
      {extends: true, test: {name: 'shared', include: [FILES], exclude: [...exclude, ...ISOLATED], isolate: false}},
      {extends: true, test: {name: 'isolated', include: ISOLATED, exclude}},
    ],
  },
});
