import {execFileSync} from 'node:child_process';
import {existsSync, statSync} from 'node:fs';
import path from 'node:path';

// Mutates a folder or a file of src/ and runs the tests of the same folder against every mutation: `npm run mutate -- src/match`.

const USAGE =
  'usage: npm run mutate -- SOURCE\nSOURCE is a folder or a file of src/, such as src/match or src/match/model/tie.ts';
const [source, ...others] = process.argv.slice(2);
if (source === undefined || others.length > 0 || !/^src\/./.test(source) || !existsSync(source)) {
  console.error(USAGE);
  process.exit(2);
}
const isFolder = statSync(source).isDirectory();
const folder = isFolder ? source : path.dirname(source);
const pattern = isFolder ? `${source}/**/*.{ts,tsx}` : source;
const tests = folder.replace(/^src/, 'tests');
try {
  execFileSync('stryker', ['run', '--mutate', pattern], {
    stdio: 'inherit',
    env: {...process.env, MUTATED_TESTS: tests},
  });
} catch {
  // Stryker has said why.
  process.exitCode = 1;
}
