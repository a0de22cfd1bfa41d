import {expect, test} from 'vitest';
import {createProgressLine, DELAY} from '../../src/cli/progress-line.ts';
import {VirtualTime} from '../support/virtual-time.ts';

const ERASE = '\r\u001b[K';

function onTerminal(columns = 40) {
  const time = new VirtualTime();
  const written: string[] = [];
  const terminal = {write: (text: string) => written.push(text) > 0, columns};
  return {time, written, line: createProgressLine(terminal, time)};
}

test('a fast operation shows nothing', () => {
  const {time, written, line} = onTerminal();
  line.show('reading');
  time.advance(DELAY - 1);
  line.show('checking');
  line.clear();
  time.advance(10_000);
  expect(written).toEqual([]);
  expect(time.pending).toBe(0);
});

test('a slow operation is shown, updated a few times a second, and erased at the end', () => {
  const {time, written, line} = onTerminal();
  for (let n = 1; n <= 100; n += 1) {
    line.show(`${n} of 100`);
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

test('an operation that is known to be slow is shown at once: no timer runs while it blocks', () => {
  const {written, line} = onTerminal();
  line.show('parsing 60 MB', true);
  expect(written).toEqual([`${ERASE}parsing 60 MB`]);
});

test('it takes one row, however narrow the terminal', () => {
  const {written, line} = onTerminal(10);
  line.show('a very long name of a file', true);
  expect(written).toEqual([`${ERASE}a very lo`]);
});
