import {defineConfig} from 'vitest/config';
import {BaseSequencer, type TestSpecification} from 'vitest/node';
import {INLINE, patchesInTests} from './scripts/patches.ts';

/** Folders whose tests need no modules of their own. */
const PURE_FOLDERS = ['files', 'formats', 'match', 'matchday', 'output', 'streams', 'text'];

/** The tests beside the mutated sources, which scripts/mutate.ts names. */
const tests = process.env.MUTATED_TESTS ?? 'tests';

/** The quickest files first: the first failure ends a mutation, and the tests of real files take seconds. */
class QuickestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return (await super.sort(files)).reverse();
  }
}

export default defineConfig({
  plugins: [patchesInTests],
  logLevel: 'error',
  // For React's production build, which tests/support/environment.ts chooses.
  oxc: {jsx: {development: false}},
  test: {
    testTimeout: 60_000,
    hookTimeout: 60_000,
    include: [`${tests}/**/*.test.{ts,tsx}`],
    exclude: ['tests/e2e/**', 'tests/consumers/**'],
    server: {deps: {inline: INLINE}},
    // One worker to start for each mutation instead of one for each file.
    isolate: !PURE_FOLDERS.some(folder => tests.split('/')[1] === folder),
    sequence: {sequencer: QuickestFirst},
    setupFiles: ['tests/support/environment.ts', 'scripts/mutate/load-sources.ts'],
  },
});
