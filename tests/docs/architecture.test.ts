import {existsSync, readFileSync} from 'node:fs';
import {expect, test} from 'vitest';
import {type Allowed, RULE} from '../support/import-rule.ts';

const root = new URL('../../', import.meta.url);
const text = readFileSync(new URL('ARCHITECTURE.md', root), 'utf8');

/** The rows of the import rule; folders with the same rule share one. */
function importTable(): string {
  const groups = Map.groupBy(Object.entries(RULE), ([, allowed]) => JSON.stringify(allowed));
  const rows = [...groups.values()].map(entries => {
    const names = entries.map(([name]) => name).join(', ');
    const {rooms, typeRooms = [], packages, types = []}: Allowed = entries[0]![1];
    return `| ${names} | ${cell(rooms, typeRooms)} | ${cell(packages, types)} |`;
  });
  return ['| folder | folders | packages |', '|---|---|---|', ...rows].join('\n');
}

function cell(names: readonly string[], typeNames: readonly string[]): string {
  const all = [...names.map(name => name || 'everything'), ...typeNames.map(name => `(${name})`)];
  return all.length === 0 ? 'nothing' : all.join(', ');
}

test('ARCHITECTURE.md has the import rule that the tests enforce (npm run readme writes it)', async () => {
  const pattern = /(<!-- import rule:[^>]*-->\n)[\s\S]*?(<!-- \/import rule -->)/;
  expect(text).toMatch(pattern);
  const updated = text.replace(pattern, (_, open: string, close: string) => `${open}${importTable()}\n${close}`);
  await expect(updated).toMatchFileSnapshot('../../ARCHITECTURE.md');
});

test('ARCHITECTURE.md has at most 100 lines', () => {
  expect(text.trimEnd().split('\n').length).toBeLessThanOrEqual(100);
});

test.each(['ARCHITECTURE.md', 'CONTRIBUTING.md', 'README.md'])('every path in %s exists', file => {
  const quoted = Array.from(
    readFileSync(new URL(file, root), 'utf8').matchAll(/`([^`\s]+)`/g),
    ([, path = '']) => path,
  );
  const paths = quoted.filter(
    path => /^(?:[\w.-]+\/)+[\w.-]*$|^[\w-]+\.(?:md|tsx?)$/.test(path) && !path.startsWith('..'),
  );
  const missing = paths.filter(
    path => !['', 'src/', 'src/match/commentary/'].some(base => existsSync(new URL(base + path, root))),
  );
  // Names of files that must not exist, or that the reader creates.
  expect(missing.filter(path => !['utils.ts', 'report.md', 'dist/'].includes(path))).toEqual([]);
  expect(file === 'README.md' || paths.length > 3).toBe(true);
});
