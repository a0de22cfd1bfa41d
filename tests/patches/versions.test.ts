import {readFileSync} from 'node:fs';
import {expect, test} from 'vitest';
import {PATCHES} from '../../scripts/patches.ts';

const README = readFileSync('src/patches/README.md', 'utf8');
/** File and packages of every row of the table: `| ink-output.ts | ink 8.0.0, … |`. */
const ROWS = [...README.matchAll(/^\| `([\w-]+\.ts)` \| ([^|]+) \|/gm)].map(([, file = '', packages = '']) => ({
  file,
  packages: packages.trim().split(', '),
}));

test('the README has a row for every patch', () => {
  expect(ROWS.map(({file}) => file).sort()).toEqual(PATCHES.map(({file}) => file).sort());
});

test.each(ROWS)('$file patches the installed versions: $packages', ({packages}) => {
  const installed = packages.map(each => {
    const name = each.split(' ')[0]!;
    return `${name} ${JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')).version}`;
  });
  // A new version may not need the patch, or may need another: compare the sources, then change the row.
  expect(installed).toEqual(packages);
});
