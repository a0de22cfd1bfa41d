import {readdirSync, readFileSync} from 'node:fs';
import {expect, test} from 'vitest';
import {PATCHES} from '../../scripts/patches.ts';

const linesOf = (file: string) => readFileSync(file, 'utf8').trimEnd().split('\n').length;

test('there are at most three patches, of at most 150 lines each', () => {
  const files = readdirSync('src/patches').filter(name => name !== 'README.md');
  expect(files.sort()).toEqual(PATCHES.map(({file}) => file).sort());
  expect(files.length).toBeLessThanOrEqual(3);
  for (const file of files) expect(linesOf(`src/patches/${file}`), file).toBeLessThanOrEqual(150);
});

test('the build changes no third-party source: it has no loader, and defines only the mode of React', () => {
  const scripts = readdirSync('scripts').filter(name => /\.[jt]s$/.test(name));
  expect(scripts).toContain('build.ts');
  for (const name of scripts) expect(readFileSync(`scripts/${name}`, 'utf8'), name).not.toMatch(/\bonLoad\b|\binject:/);
  const build = readFileSync('scripts/build.ts', 'utf8');
  expect(build.match(/\bdefine: .*/g)).toEqual([`define: {'process.env.NODE_ENV': '"production"'},`]);
});
