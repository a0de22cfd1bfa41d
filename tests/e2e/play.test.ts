import {copyFileSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {describe, expect, onTestFinished, test} from 'vitest';
import {bigScore} from '../../src/ui/components/big-score.ts';
import {AS_IT_WAS, clockOf, open, type Terminal} from './terminal.ts';

const LEFT = {code: 0, line: 'same', modes: AS_IT_WAS};
const PLAYING = /^ ▶ /m;
const PAUSED = /^ ‖ /m;

/** The score on the scoreboard, which is written in large digits where there is room. */
function score(screen: string): string | undefined {
  const rows = screen.split('\n');
  for (const [home, away] of [0, 1, 2].flatMap(goals => [0, 1, 2].map(other => [goals, other] as const))) {
    const parts = bigScore({home, away}, 'eighths').map(part => part.trim());
    if (rows.some((_, first) => parts.every((part, n) => rows[first + n]?.includes(part)))) return `${home} – ${away}`;
  }
  return /SOUTHAMPTON +(\d+ – \d+) +LIVERPOOL/.exec(screen)?.[1];
}

const at = (clock: string) => (screen: string) =>
  clockOf(screen) === clockOf(`\n${clock}`) && new RegExp(` ${clock} `).test(screen);

async function leave(terminal: Terminal): Promise<void> {
  terminal.press('q');
  expect(await terminal.exit()).toEqual(LEFT);
}

test('it opens on a screen of its own, shows the match and moves', async () => {
  const terminal = open(['first-leg', '--speed', '10']);
  const screen = await terminal.until(screen => clockOf(screen) >= 5);
  expect(screen).toContain('EFL CUP · SEMI-FINAL · FIRST LEG');
  expect(screen).toContain('And away we go!');
  expect(screen).toMatch(/first half +00:\d\d[\s\S]*^ ▶ 10× .*\? help {2,3}q quit/m);
  expect(score(screen)).toBe('0 – 0');
  expect(terminal.modes()).toEqual({alternate: true, cursor: false, mouse: false, paste: true});
  await leave(terminal);
  expect(terminal.transcript()).not.toContain('SOUTHAMPTON');
});

describe('the clock of the match against the clock on the wall', () => {
  /**
   * Waits for two sightings, at least so many real seconds apart, between which the clock ran at the speed to 5 %. On a busy
   * machine single sightings are late; a clock at another speed never has such a pair.
   */
  async function runsAt(terminal: Terminal, speed: number, seconds: number, from = 0): Promise<void> {
    const seen: {readonly real: number; readonly clock: number}[] = [];
    await terminal.until(screen => {
      const sighting = {real: performance.now() / 1000, clock: clockOf(screen)};
      if (!(sighting.clock >= from)) return false;
      seen.push(sighting);
      return seen.some(({real, clock}) => {
        const passed = sighting.real - real;
        return passed >= seconds && Math.abs((sighting.clock - clock) / passed / speed - 1) <= 0.05;
      });
    });
  }

  test.each([
    [1, 4],
    [10, 3],
    [60, 3],
    [300, 3],
  ])('at %d times the speed, over %d real seconds', async (speed, seconds) => {
    const start = performance.now();
    const terminal = open(['first-leg', '--speed', String(speed)]);
    await runsAt(terminal, speed, seconds, 1);
    // However late it is seen, the clock is never ahead of the time since the start.
    expect(clockOf(terminal.screen())).toBeLessThanOrEqual(((performance.now() - start) / 1000) * speed);
    await leave(terminal);
  });

  test('a speed that is changed while playing holds from then on', async () => {
    const terminal = open(['first-leg', '--speed', '10']);
    await terminal.until(screen => clockOf(screen) >= 1);
    terminal.type('}}');
    const first = clockOf(await terminal.until(/▶ 40×/));
    await runsAt(terminal, 40, 2, first + 1);
    await leave(terminal);
  });
});

test('space stops it dead, and starts it again', async () => {
  const terminal = open(['first-leg', '--speed', '10']);
  await terminal.until(screen => clockOf(screen) >= 5);
  terminal.press('space');
  const stopped = await terminal.until(PAUSED);
  await terminal.quiet(1_000);
  expect(terminal.screen()).toBe(stopped);
  terminal.press('space');
  await terminal.until(screen => PLAYING.test(screen) && clockOf(screen) > clockOf(stopped));
  await leave(terminal);
});

test('it scrubs both ways, by minutes and by seconds, in bursts too', async () => {
  const terminal = open(['first-leg', '--paused', '--from', '30']);
  const start = clockOf(await terminal.until(at('30:00')));
  for (const [key, seconds] of [
    ['right', 60],
    ['shift+right', 10],
    ['shift+left', -10],
    ['left', -60],
  ] as const) {
    const before = clockOf(terminal.screen());
    terminal.press(key);
    await terminal.until(screen => clockOf(screen) === before + seconds);
  }
  expect(clockOf(terminal.screen())).toBe(start);
  terminal.press('right', 'right', 'right', 'left');
  terminal.type('lllhh');
  await terminal.until(at('33:00'));
  await leave(terminal);
});

describe('the score is 0-0 at 19:30 and 1-0 at 20:00', () => {
  test('by playing', async () => {
    const terminal = open(['first-leg', '--from', '19:20', '--speed', '10']);
    const scores = new Map<string, Set<string | undefined>>([
      ['before', new Set()],
      ['after', new Set()],
    ]);
    await terminal.until(screen => {
      const clock = clockOf(screen);
      if (clock <= 19 * 60 + 30) scores.get('before')?.add(score(screen));
      if (clock >= 20 * 60) scores.get('after')?.add(score(screen));
      return clock >= 20 * 60 + 5;
    });
    expect(Object.fromEntries(scores)).toEqual({before: new Set(['0 – 0']), after: new Set(['1 – 0'])});
    await leave(terminal);
    for (const [until, shows] of [
      ['19:30', '0 – 0'],
      ['20:00', '1 – 0'],
    ] as const) {
      const stopped = open(['first-leg', '--from', '19:25', '--until', until, '--speed', '20']);
      expect(score(await stopped.until(screen => PAUSED.test(screen) && at(until)(screen)))).toBe(shows);
      await leave(stopped);
    }
  });

  test('by seeking forward', async () => {
    const terminal = open(['first-leg', '--from', '18:30', '--paused']);
    await terminal.until(at('18:30'));
    terminal.press('right');
    expect(score(await terminal.until(at('19:30')))).toBe('0 – 0');
    terminal.press('shift+right', 'shift+right', 'shift+right');
    expect(score(await terminal.until(at('20:00')))).toBe('1 – 0');
    await leave(terminal);
  });

  test('by seeking back', async () => {
    const terminal = open(['first-leg', '--from', '21', '--paused']);
    await terminal.until(at('21:00'));
    terminal.press('left');
    expect(score(await terminal.until(at('20:00')))).toBe('1 – 0');
    terminal.type(':19:30\r');
    expect(score(await terminal.until(at('19:30')))).toBe('0 – 0');
    await leave(terminal);
  });
});

test('the tabs go through every panel and back', async () => {
  const terminal = open(['first-leg@67', '--paused']);
  let before = await terminal.until(at('67:00'));
  const first = before;
  const names = /─ (Commentary .*?) ─/.exec(before)?.[1]?.split(' · ') ?? [];
  expect(names.length).toBeGreaterThan(4);
  for (const _ of names) {
    terminal.press('tab');
    const shown = before;
    before = await terminal.until(screen => screen !== shown);
  }
  expect(before).toBe(first);
  terminal.press('shift+tab');
  await terminal.until(screen => screen !== first);
  terminal.press('escape');
  await terminal.until(screen => screen === first);
  await leave(terminal);
});

describe('a question', () => {
  test('go to a clock; an unknown clock is refused; escape closes the prompt', async () => {
    const terminal = open(['first-leg', '--paused']);
    await terminal.until(PAUSED);
    terminal.press(':');
    await terminal.until(/Go to:/);
    terminal.type('67:30\r');
    await terminal.until(at('67:30'));
    terminal.type(':99\r');
    await terminal.until(screen => !/Go to:/.test(screen) && /99/.test(screen));
    terminal.press(':');
    await terminal.until(/Go to:/);
    terminal.type('5q');
    await terminal.until(/Go to: 5q/);
    terminal.press('escape');
    await terminal.until(screen => !/Go to:/.test(screen) && at('67:30')(screen));
    await leave(terminal);
  });

  test('what comes in one piece with its key counts, with an enter and without', async () => {
    const terminal = open(['first-leg', '--paused']);
    await terminal.until(PAUSED);
    terminal.type(':67\r.');
    await terminal.until(/second half +69:30/);
    terminal.type(',/redm');
    await terminal.until(/Search: redm/);
    terminal.type('ond\r');
    await terminal.until(/“redmond”: \d+ of \d+ so far/);
    await leave(terminal);
  });

  test('a search walks what was said', async () => {
    const terminal = open(['first-leg@67', '--paused']);
    await terminal.until(PAUSED);
    terminal.press('/');
    await terminal.until(/Search:/);
    terminal.type('redmond\r');
    const [, hits] = /“redmond”: \d+ of (\d+) so far/.exec(await terminal.until(/of \d+ so far/)) ?? [];
    terminal.press('N');
    await terminal.until(new RegExp(`“redmond”: ${Number(hits) - 1} of ${hits}`));
    terminal.press('escape');
    await terminal.until(screen => !screen.includes('─ “redmond”'));
    await leave(terminal);
  });

  test('the end is gone to at a second word only', async () => {
    const terminal = open(['first-leg@67', '--paused']);
    await terminal.until(PAUSED);
    terminal.press('end');
    await terminal.until(/To the end, and see the result\?/);
    terminal.press('n');
    await terminal.until(at('67:00'));
    terminal.press('end');
    await terminal.until(/To the end/);
    terminal.press('y');
    expect(score(await terminal.until(/full-time/))).toBe('1 – 0');
    await leave(terminal);
  });
});

test('with no match named, the bundled ones are offered', async () => {
  const terminal = open([]);
  await terminal.until(/Which match\?[\s\S]*first-leg[\s\S]*second-leg[\s\S]*statsbomb[\s\S]*Your own file/);
  terminal.press('return');
  await terminal.until(/How to watch first-leg\?[\s\S]*as it was played/);
  terminal.press('return');
  await terminal.until(screen => /FIRST LEG/.test(screen) && clockOf(screen) >= 1);
  await leave(terminal);
});

describe('without UTF-8', () => {
  test.each([['--help'], ['list'], ['info', 'first-leg']])('%s is written in ASCII', async (...args) => {
    const terminal = open(args, {env: {LANG: 'C'}, columns: 200, rows: 100});
    expect(await terminal.exit()).toEqual(LEFT);
    expect(terminal.transcript()).toMatch(/Southampton|space pause \| tab panels \| left right minute/);
    expect(terminal.written()).toMatch(/^[\t\r\n\u001b -~]*$/);
  });

  test.each([
    ['convert', 'first-leg'],
    ['info', 'first-leg', '--json'],
  ])('what is for programs stays UTF-8: %s', async (...args) => {
    const terminal = open(args, {env: {LANG: 'C'}, columns: 200, rows: 100});
    expect(await terminal.exit()).toEqual(LEFT);
    expect(terminal.written()).toContain('’');
  });

  test('so is the list to choose from', async () => {
    const terminal = open([], {env: {LANG: 'C'}});
    await terminal.until(/^ > first-leg .*Southampton/m);
    expect(terminal.written()).toMatch(/^[\t\r\n\u001b -~]*$/);
    terminal.press('q');
    expect(await terminal.exit()).toEqual(LEFT);
  });
});

test('on a machine with CI set, a terminal is a terminal', async () => {
  const terminal = open(['first-leg', '--speed', '10'], {env: {CI: 'true'}});
  await terminal.until(screen => clockOf(screen) >= 10);
  expect(terminal.modes().alternate).toBe(true);
  terminal.press('space');
  await terminal.until(PAUSED);
  await leave(terminal);
});

test('with nothing to read keys from it plays, and Ctrl-C still leaves', async () => {
  const terminal = open(['first-leg', '--speed', '10'], {streams: '</dev/null'});
  await terminal.until(screen => clockOf(screen) >= 10);
  expect(terminal.modes().alternate).toBe(true);
  terminal.press('ctrl+c');
  expect(await terminal.exit()).toEqual({...LEFT, code: 130});
});

describe('--mouse', () => {
  test('a click on the bar seeks, the wheel scrolls, and nothing listens without it', async () => {
    const terminal = open(['first-leg@67', '--paused', '--mouse']);
    const before = await terminal.until(screen => PAUSED.test(screen) && terminal.modes().mouse);
    const rows = before.split('\n');
    const bar = rows.findIndex(row => / 0' .* 90\+/.test(row));
    const middle = rows[bar]!.indexOf('┿');
    terminal.type(`\u001b[<0;${middle + 1};${bar + 1}M\u001b[<0;${middle + 1};${bar + 1}m`);
    await terminal.until(screen => Math.abs(clockOf(screen) - 45 * 60) <= 60);
    terminal.type(`\u001b[<0;20;${bar + 1}M\u001b[<0;20;${bar + 1}m`);
    const early = await terminal.until(screen => clockOf(screen) < 20 * 60);
    terminal.press('u');
    await terminal.until(screen => clockOf(screen) > clockOf(early));
    terminal.type('\u001b[<64;20;12M\u001b[<64;20;12M');
    await terminal.until(/\d+ below ↓/);
    await leave(terminal);
  });

  test('and no mouse without it', async () => {
    const terminal = open(['first-leg', '--paused']);
    await terminal.until(PAUSED);
    expect(terminal.modes().mouse).toBe(false);
    await leave(terminal);
  });
});

describe('--screen-reader', () => {
  test('each event is a line of its own, and the cursor is never moved', async () => {
    const terminal = open(['first-leg', '--screen-reader', '--speed', '600', '--paused'], {columns: 80, rows: 24});
    await terminal.until(/Before kick-off/);
    terminal.press('space');
    await terminal.until(() => /[Rr]edmond/.test(terminal.transcript()));
    expect(terminal.modes().alternate).toBe(false);
    terminal.press('space');
    await terminal.quiet(500);
    terminal.press('q');
    expect(await terminal.exit()).toEqual(LEFT);
    // Up, down, left, right, to a place, erase, scroll; and a return that goes back over a line.
    expect(terminal.written()).not.toMatch(/\u001b\[[\d;]*[A-HJKSTfsu]|\u001b[78M]|\r(?!\n)/);
    const lines = terminal.transcript().split('\n');
    expect(lines.filter(line => line.includes('And away we go!'))).toHaveLength(1);
  });
});

describe('a file', () => {
  test.each([
    ['replaced', (file: string) => writeFileSync(file, '{"format":')],
    ['removed', (file: string) => rmSync(file)],
  ])('that is %s while it plays changes nothing', async (_, change) => {
    const folder = mkdtempSync(path.join(tmpdir(), 'replay-file-'));
    onTestFinished(() => rmSync(folder, {recursive: true, force: true}));
    const file = path.join(folder, 'mine.json');
    copyFileSync('data/first-leg.json', file);
    const terminal = open([file, '--from', '19', '--speed', '10']);
    await terminal.until(screen => clockOf(screen) > 19 * 60);
    change(file);
    const later = await terminal.until(screen => clockOf(screen) >= 20 * 60);
    expect(score(later)).toBe('1 – 0');
    terminal.press('home');
    await terminal.until(/before kick-off|00:0\d/);
    terminal.type(':67\r');
    await terminal.until(/67:0\d/);
    terminal.press('Q');
    expect(await terminal.exit()).toEqual(LEFT);
    expect(terminal.transcript()).not.toContain('replay:');
  });
});

describe('a home', () => {
  // A device is no folder, and the kernel's own folder takes no files: that holds for root too, who may write anywhere.
  test.each([
    ['that is none', '/dev/null/home'],
    ['that takes no files', '/proc'],
  ])('%s costs a warning, after the screen', async (_, home) => {
    const terminal = open(['first-leg', '--speed', '10'], {env: {HOME: home}});
    await terminal.until(screen => clockOf(screen) >= 5);
    terminal.press('m');
    await terminal.until(/The state of this match is not saved/);
    terminal.press('Q');
    expect(await terminal.exit()).toEqual(LEFT);
    expect(terminal.transcript()).toMatch(/^replay: .*(not|cannot)/m);
    expect(terminal.transcript()).not.toMatch(/^ +at /m);
  });
});

test('Q remembers the place, and the next start resumes there and says so', async () => {
  const home = mkdtempSync(path.join(tmpdir(), 'replay-home-'));
  onTestFinished(() => rmSync(home, {recursive: true, force: true}));
  const first = open(['first-leg@33', '--paused', '--speed', '20'], {env: {HOME: home}});
  await first.until(at('33:00'));
  first.press('Q');
  expect(await first.exit()).toEqual(LEFT);
  const second = open(['first-leg', '--paused'], {env: {HOME: home}});
  await second.until(
    screen => at('33:00')(screen) && /Resumed at 33:00; Home starts over/.test(screen) && /‖ 20×/.test(screen),
  );
  second.press('q');
  expect(await second.exit()).toEqual(LEFT);
  const third = open(['first-leg', '--paused'], {env: {HOME: home}});
  await third.until(screen => at('00:00')(screen) && /‖ 1×/.test(screen));
  await leave(third);
});
