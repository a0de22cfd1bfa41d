import {expect, test} from 'vitest';
import {PATIENCE, waitingLine} from '../../src/cli/progress-line.ts';
import {VirtualTime} from '../support/virtual-time.ts';

const ERASE = '\r\u001b[K';

function onTerminal(columns = 40) {
  const time = new VirtualTime();
  const written: string[] = [];
  const terminal = {write: (text: string) => written.push(text) > 0, columns};
  return {time, written, line: waitingLine(terminal, time)};
}

test('nothing is said of what is soon done', () => {
  const {time, written, line} = onTerminal();
  line.tell('reading');
  time.advance(PATIENCE - 1);
  line.tell('checking');
  line.clear();
  time.advance(10_000);
  expect(written).toEqual([]);
  expect(time.pending).toBe(0);
});

test('what takes longer is said, changes a few times a second, and is gone in the end', () => {
  const {time, written, line} = onTerminal();
  for (let n = 1; n <= 100; n += 1) {
    line.tell(`${n} of 100`);
    time.advance(10);
  }
  expect(written.length).toBeGreaterThan(4);
  expect(written.length).toBeLessThanOrEqual(8);
  expect(written[0]).toMatch(/^\r\u001b\[K3\d of 100$/);
  time.advance(1000);
  expect(written.at(-1)).toBe(`${ERASE}100 of 100`);
  line.clear();
  line.clear();
  expect(written.slice(-2)).toEqual([`${ERASE}100 of 100`, ERASE]);
  expect(time.pending).toBe(0);
});

test('what is known to take long is said at once: no timer runs while it is done', () => {
  const {written, line} = onTerminal();
  line.tell('parsing 60 MB', true);
  expect(written).toEqual([`${ERASE}parsing 60 MB`]);
});

test('it takes one row, however narrow the terminal is', () => {
  const {written, line} = onTerminal(10);
  line.tell('a very long name of a file', true);
  expect(written).toEqual([`${ERASE}a very lo`]);
});
