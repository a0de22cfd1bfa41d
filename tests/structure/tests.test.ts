import {globSync, readFileSync} from 'node:fs';
import {expect, test} from 'vitest';

// A test fails for what the program does, on a fast machine and on a busy one: none judges the clock, sleeps or is tried again.

const read = (file: string) => readFileSync(file, 'utf8');

/** Tests in real time: the program in a terminal, and other programs that read its output. */
const IN_REAL_TIME = /^tests\/(?:e2e|consumers)\//;
/** A lock file has the time of the system: two test programs give it, and nothing is concluded from how long they take. */
const LOCKS = ['tests/storage/player.ts', 'tests/storage/state-files.ts'];
/** These are about the clocks themselves. */
const ABOUT_CLOCKS = ['tests/streams/scheduler.test.ts', 'tests/structure/import-rule.test.ts'];

const READS_CLOCK = /\b(?:performance\.now|Date\.now|process\.hrtime|process\.uptime)\(/;
const SLEEPS = /from 'node:timers(?:\/promises)?'|\bsetTimeout\(/;
const TRIES_AGAIN = /\bretry\s*:|\bvi\.waitFor\(|\bexpect\.poll\(|\.(?:skip|only|todo|fails)\(/;

const FILES = globSync('tests/**/*.{ts,tsx}')
  .map(file => file.replaceAll('\\', '/'))
  .filter(file => !IN_REAL_TIME.test(file) && file !== 'tests/structure/tests.test.ts');

const filesWith = (pattern: RegExp) => FILES.filter(file => pattern.test(read(file))).sort();

test('the files are found', () => {
  expect(FILES.length).toBeGreaterThan(150);
});

test('no test reads a clock', () => {
  expect(filesWith(READS_CLOCK)).toEqual([...LOCKS, ...ABOUT_CLOCKS].sort());
});

test('no test sleeps', () => {
  const sleeping = filesWith(SLEEPS).filter(file => !onlyYields(read(file)) && !ABOUT_CLOCKS.includes(file));
  expect(sleeping).toEqual(['tests/storage/player.ts']);
});

/** True of a file that lets other work run first, and waits for no time. */
function onlyYields(source: string): boolean {
  return !SLEEPS.test(source.replaceAll(/import \{setImmediate(?: as \w+)?\} from 'node:timers\/promises'/g, ''));
}

test('no test is tried again, skipped for good or alone', () => {
  expect(filesWith(TRIES_AGAIN)).toEqual([]);
});

test.each(globSync('vitest*.config.ts'))('%s gives tests and hooks a minute or more, and tries none again', config => {
  const source = read(config);
  for (const name of ['testTimeout', 'hookTimeout']) {
    const [, milliseconds = '0'] = new RegExp(`\\b${name}: ([\\d_]+)`).exec(source) ?? [];
    expect(Number(milliseconds.replaceAll('_', '')), name).toBeGreaterThanOrEqual(60_000);
  }
  expect(source).not.toMatch(/\bretry\b/);
});

test('npm test and CI use one seed, and the nightly run another, which it prints', () => {
  expect(read('tests/support/environment.ts')).toContain('seed: Number(process.env.FC_SEED ?? 20170111)');
  expect(read('.ci/run')).not.toContain('FC_SEED');
  expect(read('scripts/nightly.ts')).toMatch(/randomInt\([\s\S]*console\.log\(`seed \$\{SEED\}`\)/);
});
