import {globSync, readFileSync} from 'node:fs';
import {expect, test} from 'vitest';

test('a session is folded in one place: src has exactly one scan', () => {
  const src = new URL('../../src/', import.meta.url);
  const scans = globSync('**/*.{ts,tsx}', {cwd: src}).flatMap(file =>
    (readFileSync(new URL(file, src), 'utf8').match(/\bscan(?:<[^(]*>)?\(/g) ?? []).map(() => file),
  );
  expect(scans).toEqual(['streams/session.ts']);
});
