import {globSync, readFileSync} from 'node:fs';
import {defineConfig} from 'vitest/config';
import {INLINE, patchesInTests} from './scripts/patches.ts';

const FILES = 'tests/**/*.test.{ts,tsx}';
const exclude = ['tests/e2e/**', 'tests/consumers/**', 'node_modules/**'];

/** Tests of a terminal with colours, which Ink asks for once, when it is loaded: they share processes of their own. */
const COLOURED = filesWith(/^ {2}process\.env\.FORCE_COLOR = '3';$/m);

/**
 * Tests that load modules in an environment of their own, and tests that measure their process. Each needs a process of its
 * own; all others share one with the modules that they import, which takes half the time.
 */
const ISOLATED = filesWith(/\bvi\.(?:hoisted|doMock|mock|resetModules)\(|\bprocess\.memoryUsage\(/).filter(
  file => !COLOURED.includes(file),
);

function filesWith(pattern: RegExp): string[] {
  return globSync(FILES).filter(file => pattern.test(readFileSync(file, 'utf8')));
}

export default defineConfig({
  plugins: [patchesInTests],
  logLevel: 'error',
  // For React's production build, which tests/support/environment.ts chooses.
  oxc: {jsx: {development: false}},
  test: {
    // Properties over whole matches take seconds on a slow or busy machine; none of them waits for a clock.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // Node's young generation is small, and collecting it so often takes a twelfth of the time.
    execArgv: ['--max-semi-space-size=64'],
    // All of them: left alone, one is kept free, which is half of two.
    maxWorkers: '100%',
    server: {deps: {inline: INLINE}},
    setupFiles: ['tests/support/environment.ts'],
    projects: [
      {
        extends: true,
        test: {name: 'shared', include: [FILES], exclude: [...exclude, ...COLOURED, ...ISOLATED], isolate: false},
      },
      {extends: true, test: {name: 'coloured', include: COLOURED, exclude, isolate: false}},
      {extends: true, test: {name: 'isolated', include: ISOLATED, exclude}},
    ],
  },
});
