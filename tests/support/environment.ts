import fc from 'fast-check';
import {MUTATED, runs} from './runs.ts';

// The suite behaves the same on every machine: colours and CI switches of the caller's shell do not reach it.
for (const name of ['CI', 'NO_COLOR', 'FORCE_COLOR']) delete process.env[name];
process.env.TZ = 'UTC';
// React as it is shipped: its development build takes half as long again. tests/ui/react-warnings.test.tsx has that one.
process.env.NODE_ENV = 'production';
// Ink asks for the size of a terminal that has none; this is quicker than what it would run to find out.
Object.assign(process.env, {COLUMNS: '100', LINES: '40'});
// The same random matches every time, so that a change is judged by the change. FC_SEED=any other number looks elsewhere.
// A mutation is judged by fewer of them: each runs the tests again.
fc.configureGlobal({
  ...fc.readConfigureGlobal(),
  seed: Number(process.env.FC_SEED ?? 20170111),
  numRuns: MUTATED ? 20 : runs(100),
});
