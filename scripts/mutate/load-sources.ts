import {globSync} from 'node:fs';
import path from 'node:path';

// Loads the mutated folder before its tests. Otherwise Stryker takes the constants of a module that the program imports only when
// it needs it for a part of the test that first needs it, and tries their mutations on that test alone.

const sources = (process.env.MUTATED_TESTS ?? 'tests').replace(/^tests/, 'src');
for (const file of globSync(`${sources}/**/*.{ts,tsx}`, {exclude: ['src/cli/main.ts']})) {
  await import(path.resolve(file));
}
