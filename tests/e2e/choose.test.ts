import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterAll, beforeAll, expect, test} from 'vitest';
import {AS_IT_WAS, open} from './terminal.ts';

const CUP = `= Harbour Cup 2031

Sun May 4
  Northport v Westmere  2-1
     (Birch 12', 20'; Moor 30')
  Easterby v Southam  0-3
     (Hart 3', 4', 5')
`;

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'replay-choose-'));
  writeFileSync(path.join(folder, 'cup.txt'), CUP);
});
afterAll(() => rmSync(folder, {recursive: true, force: true}));

test('a match of a file of several is chosen by typing, without scores, and plays', async () => {
  const terminal = open([path.join(folder, 'cup.txt'), '--speed', '10']);
  await terminal.until(/which match\?[\s\S]*Easterby v Southam/);
  expect(terminal.screen()).not.toMatch(/\d-\d(?!\d)\b(?!-)/);
  terminal.type('sout\r');
  await terminal.until(/EASTERBY +█ █ .*SOUTHAM/);
  terminal.press('q');
  expect(await terminal.exit()).toEqual({code: 0, line: 'same', modes: AS_IT_WAS});
});

test('esc leaves the list, and nothing of it stays on the screen', async () => {
  const terminal = open([path.join(folder, 'cup.txt')]);
  await terminal.until(/which match\?/);
  terminal.press('escape');
  expect(await terminal.exit()).toEqual({code: 0, line: 'same', modes: AS_IT_WAS});
  expect(terminal.screen()).not.toMatch(/match\?|Easterby/);
});
