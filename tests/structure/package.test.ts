import {existsSync, readFileSync} from 'node:fs';
import {expect, test} from 'vitest';

// What npm and a user of the published package read. tests/e2e/ship.test.ts packs it.

const PACKAGE: {
  readonly [field: string]: unknown;
  readonly version: string;
  readonly man: readonly string[];
  readonly files: readonly string[];
  readonly engines: {readonly node: string};
  readonly 'clean-package': {readonly remove: readonly string[]};
} = JSON.parse(readFileSync('package.json', 'utf8'));

const README = readFileSync('README.md', 'utf8');

test('npm installs the manual page: a list of pages, each in the package', () => {
  expect(PACKAGE.man).toEqual(['dist/replay.1']);
  expect(PACKAGE.files).toContain('dist');
  expect(PACKAGE.bin).toEqual({replay: 'dist/replay.js'});
});

test('the packed manifest has no scripts, prepare least of all, and nothing that only developers need', () => {
  expect(PACKAGE['clean-package'].remove).toEqual(
    expect.arrayContaining(['scripts', 'devDependencies', 'clean-package']),
  );
  expect(PACKAGE.dependencies).toBeUndefined();
});

test('the README says how to install a package that is not published, and with which Node', () => {
  expect(PACKAGE.engines.node).toBe('>=22.12');
  expect(README).toContain('Node 22.12 or later');
  expect(README).toContain(`npm pack\n    npm install -g ./football-replay-${PACKAGE.version}.tgz`);
  expect(README).toMatch(/`npx replay` elsewhere\s+would/);
});

test('people can find it, and see what has changed', () => {
  expect(PACKAGE.keywords).toEqual(expect.arrayContaining(['football', 'terminal', 'cli']));
  expect(readFileSync('CHANGELOG.md', 'utf8')).toContain(`## ${PACKAGE.version}`);
});

test.each(['match', 'matchday', 'event-line', 'day-line'])(
  'the JSON Schema of a %s has an id, and is in the package',
  name => {
    const file = `data/${name}.schema.json`;
    expect(JSON.parse(readFileSync(file, 'utf8')).$id).toBe(`urn:football-replay:${name}:1`);
    expect(existsSync(file) && PACKAGE.files.includes(file)).toBe(true);
  },
);
