import {execFileSync} from 'node:child_process';
import {randomInt} from 'node:crypto';
import {existsSync, globSync, mkdirSync, rmSync, statSync, symlinkSync} from 'node:fs';
import path from 'node:path';
import {parseMutateArguments, USAGE} from './mutate/arguments.ts';
import {sampleOfLines} from './mutate/sample.ts';

// Mutates a folder or a file of src/, or a sample of its lines, and runs the tests of the same folder against every mutation.

const given = parseMutateArguments(process.argv.slice(2));
if (given === undefined) {
  console.error(USAGE);
  process.exit(2);
}
const {source, sample, seed = randomInt(2 ** 29)} = given;
const isFolder = statSync(source).isDirectory();
const folder = isFolder ? source : path.dirname(source);
const pattern = isFolder ? `${source}/**/*.{ts,tsx}` : source;
const tests = folder.replace(/^src/, 'tests');
if (sample !== undefined) console.log(`seed ${seed}`);
const mutated = sample === undefined ? [pattern] : sampleOfLines(globSync(pattern), sample, seed);
// Stryker's copy of the project is in this folder. Tests of real files find them next to it, as they do next to the project.
const sandboxes = '.stryker-tmp';
const [samples, link] = [path.resolve('../shared'), path.join(sandboxes, 'shared')];
rmSync(link, {force: true});
if (existsSync(samples)) {
  mkdirSync(sandboxes, {recursive: true});
  symlinkSync(samples, link, 'dir');
}
try {
  execFileSync('stryker', ['run', '--mutate', mutated.join(',')], {
    stdio: 'inherit',
    env: {FC_RUNS: '1', ...process.env, MUTATED_TESTS: tests},
  });
} catch {
  // Stryker has said why.
  process.exitCode = 1;
} finally {
  rmSync(link, {force: true});
}
