import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {expect, test} from 'vitest';

test('one scan in src folds all state of a session', () => {
  const files = readdirSync('src', {recursive: true, encoding: 'utf8'}).filter(name => /\.tsx?$/.test(name));
  const scans = files.flatMap(name => {
    const found = readFileSync(path.join('src', name), 'utf8').match(/\bscan(?:<[^(]*>)?\(/g) ?? [];
    return found.map(() => name.split(path.sep).join('/'));
  });
  expect(scans).toEqual(['streams/session.ts']);
});
