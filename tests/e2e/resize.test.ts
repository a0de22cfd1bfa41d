import {expect, test} from 'vitest';
import {AS_IT_WAS, clockOf, open} from './terminal.ts';

const LEFT = {code: 0, line: 'same', modes: AS_IT_WAS};
const SIZES = [
  [160, 45],
  [80, 24],
  [20, 5],
  [1, 1],
  [50, 15],
  [200, 60],
  [2, 40],
  [120, 2],
  [36, 10],
  [1, 60],
  [300, 1],
] as const;

test('a storm of sizes, 1x1 among them, leaves the screen as a quiet terminal has it', async () => {
  const terminal = open(['first-leg@67', '--paused']);
  const before = await terminal.until(/ 67:00[\s\S]*^ ‖ 1×/m);
  for (let round = 0; round < 5; round += 1) {
    for (const [columns, rows] of SIZES) terminal.resize(columns, rows);
  }
  terminal.resize(120, 40);
  await terminal.until(screen => screen === before);
  // One after the other, each drawn before the next.
  for (const [columns, rows] of SIZES) {
    terminal.resize(columns, rows);
    if (columns >= 20 && rows >= 2) await terminal.until(/1 ?[–-] ?0|▄█▄/);
    else await terminal.quiet(100);
    expect(terminal.modes().alternate).toBe(true);
    terminal.resize(120, 40);
    await terminal.until(screen => screen === before);
  }
  terminal.press('q');
  expect(await terminal.exit()).toEqual(LEFT);
});

test.each(SIZES.filter(([columns, rows]) => columns > 2 && rows > 1))(
  'what %dx%d shows after a storm is what it shows at the start',
  async (columns, rows) => {
    const args = ['first-leg@67', '--paused'];
    const fresh = open(args, {columns, rows});
    await fresh.until(/1 ?[–-] ?0|▄█▄/);
    await fresh.quiet(200);
    const shown = fresh.screen();
    const terminal = open(args);
    await terminal.until(/ 67:00[\s\S]*^ ‖ 1×/m);
    for (const [width, height] of SIZES) terminal.resize(width, height);
    terminal.resize(columns, rows);
    await terminal.until(screen => screen === shown);
  },
);

test('it plays on through a storm', async () => {
  const terminal = open(['first-leg', '--speed', '10']);
  const before = clockOf(await terminal.until(screen => clockOf(screen) >= 1));
  const start = performance.now();
  for (let round = 0; round < 20; round += 1) {
    for (const [columns, rows] of SIZES) terminal.resize(columns, rows);
    terminal.resize(120, 40);
    await terminal.until(screen => /^ ▶ 10×/m.test(screen) && clockOf(screen) >= before + round);
  }
  // At last the screen is no more than a second behind the clock on the wall: a storm costs no match time.
  await terminal.until(screen => clockOf(screen) - before >= ((performance.now() - start) / 1000 - 1) * 10);
  terminal.press('q');
  expect(await terminal.exit()).toEqual(LEFT);
});
